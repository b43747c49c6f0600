import time, json
from tests.cast import *
from tests.sync.post import *
from webapp.sync.exchange import exchange
def test_perf(agency):
    ch=[change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa)) for _ in range(200)]
    t=time.time(); send(agency, agency.rosa, *ch); print("200 creates", time.time()-t)
    ed=[change_of(agency.rosa, agency.mrs_alvarez, edit("visit", c["writes"][0]["id"], place="x")) for c in ch]
    t=time.time(); send(agency, agency.rosa, *ed); print("200 edits", time.time()-t)
    d=enrol(agency.rosa,"P")
    t=time.time(); a=json.loads(exchange({"protocol":1,"device":d,"cursors":{}},worker_id=agency.rosa)); print("pull", time.time()-t)
    cur={k:v["cursor"] for k,v in a["case_files"].items()}
    t=time.time(); exchange({"protocol":1,"device":d,"cursors":cur},worker_id=agency.rosa); print("idle", time.time()-t)
    import cProfile,pstats
    ch=[change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa)) for _ in range(100)]
    p=cProfile.Profile(); p.enable(); send(agency, agency.rosa, *ch); p.disable()
    pstats.Stats(p).sort_stats("cumtime").print_stats(28)
    assert 0
