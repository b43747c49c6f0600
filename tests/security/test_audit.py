"""The record of what was done: what is told, that nothing in it can be changed unseen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from tests.cast import PASS_PHRASE, create, edit
from tests.security.case_file import CaseFile
from tests.security.test_matrix import DECLARED, MARKED, address_of, parked_change
from webapp.audit import log
from webapp.audit.anchor import anchor_line, anchors_kept, drop_anchor
from webapp.audit.restores import Anchor, Cut
from webapp.audit.seal import Told, seal_of
from webapp.audit.verify import Entry, all_entries, told_by, verify
from webapp.clock import now
from webapp.extensions import db
from webapp.models import AuditEntry
from webapp.sync.names import AGENCY

KEY = "a key of the tests"
FAR = 100_000


@pytest.fixture
def file(agency):
    """Mrs Alvarez's case file, furnished."""
    return CaseFile(agency)


def told(**wanted) -> list[tuple[str, str | None, str, str]]:
    """The entries with these values: action, subject, detail, result."""
    rows = db.session.query(AuditEntry).filter_by(**wanted).order_by(AuditEntry.number)
    return [(row.action, row.subject, row.detail, row.result) for row in rows]


def test_sign_ins_are_told_and_what_was_typed_is_not(agency):
    visitor = agency.app.test_client()
    visitor.post("/login", data={"name": "rosa", "password": "guessed wrong"})
    visitor.post("/login", data={"name": "my secret phrase", "password": PASS_PHRASE})
    visitor.post("/login", data={"name": "rosa", "password": PASS_PHRASE})
    visitor.post("/logout")
    seen = [(one[0], one[3]) for one in told() if one[0].startswith("signed")]
    assert seen[-2:] == [("signed_in", "done"), ("signed_out", "done")]
    assert seen.count(("signed_in", "refused")) == 2
    rows = db.session.execute(text("SELECT * FROM audit_entry")).all()
    assert not [row for row in rows if "secret" in str(row) or "guessed" in str(row)]


def test_k07_every_page_about_a_client_tells_who_read_it(file):
    visitor = file.agency.signed_in(file.people["rosa"])
    about = [name for name, page in DECLARED.items() if "<client>" in page["path"]]
    for name in about:
        answer = visitor.get(address_of(file, name))
        if answer.status_code == 200:
            read = told(actor=file.people["rosa"], action="read", subject=file.client, detail=name)
            assert len(read) == 1, name
    before = db.session.query(AuditEntry).count()
    visitor.get(address_of(file, "client"))
    assert db.session.query(AuditEntry).count() == before, "told once in five minutes"


def test_b01_who_asks_for_what_is_not_theirs_is_told_of(file):
    visitor = file.agency.signed_in(file.people["omar"])
    assert visitor.get(address_of(file, "client")).status_code == 404
    (refused,) = told(actor=file.people["omar"], action="refused")
    assert refused == ("refused", file.client, "not_found: pages.client", "refused")


def test_roles_settlements_and_decisions_are_told(file):
    ada, vera = file.people["ada"], file.people["vera"]
    member = edit("membership", file.ids["membership"], handover_note="a mark of the matrix")
    file.agency.write(vera, file.client, member)
    changed = edit("worker", file.people["sam"], role="supervisor")
    file.agency.write(ada, AGENCY, changed)
    assert ("wrote", file.people["sam"], "worker: role", "done") in told(actor=ada)
    noted = ("wrote", file.ids["membership"], "membership: handover_note", "done")
    assert noted in told(actor=vera)
    assert [one for one in told(actor=file.people["rosa"]) if one[2].startswith("settlement: ")]
    parked = parked_change(file)
    wish = {"action": "discard", "reason": "Twice"}
    file.agency.signed_in(vera).post(f"/sync/v1/parked/{parked}", json=wish, headers=MARKED)
    assert ("decided", parked, "parked change: discard", "done") in told(actor=vera)
    values = [str(row) for row in db.session.execute(text("SELECT * FROM audit_entry"))]
    assert not [row for row in values if "a mark" in row]


def test_what_was_not_accepted_is_not_told_as_done(file):
    wrong = create("membership", worker=file.people["omar"], role="covering")
    before = told(action="wrote")
    assert file.agency.write(file.people["rosa"], file.client, wrong)["outcome"] == "parked"
    assert told(action="wrote") == before


def test_k04_what_cannot_be_told_is_not_shown(file, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise DatabaseError("INSERT", {}, Exception("disk full"))

    monkeypatch.setattr(log, "tell", full)
    answer = file.agency.signed_in(file.people["rosa"]).get(address_of(file, "client"))
    assert answer.status_code >= 500 and "Alvarez" not in answer.text


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET actor = NULL",
        "UPDATE audit_entry SET number = number + 1000",
        "DELETE FROM audit_entry",
        "DELETE FROM audit_entry WHERE number = 2",
        "REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE number = 1",
        "TRUNCATE audit_entry",
    ],
)
def test_k01_the_database_refuses_to_change_what_was_told(agency, statement):
    log.tell("signed_out", actor=agency.rosa)
    before = told()
    with pytest.raises(DatabaseError):
        db.session.execute(text(statement))
    db.session.rollback()
    assert told() == before


def entries(count: int = 8) -> list[Entry]:
    """A sound log."""
    made: list[Entry] = []
    for number in range(1, count + 1):
        said = Told(f"2026-11-22T10:0{number}:00.000Z", "read", "rosa", f"client {number}")
        previous = made[-1].seal if made else "0" * 64
        made.append(Entry(number, said, previous, seal_of(said, previous, KEY)))
    return made


def numbered(changed: list[Entry]) -> list[Entry]:
    """The same entries with numbers that hide what was done."""
    return [replace(entry, number=place) for place, entry in enumerate(changed, 1)]


def findings(log: list[Entry], anchors: list[Anchor], key: str) -> list[str]:
    """What `verify` says of a log."""
    return verify(lambda: log, anchors, key)[1]


def test_k02_a_whole_log_is_whole():
    whole = entries()
    assert findings(whole, [Anchor(8, whole[-1].seal), Anchor(3, whole[2].seal)], KEY) == []
    assert findings([], [], KEY) == []


def test_k02_an_edit_is_named():
    changed = entries()
    changed[3] = replace(changed[3], told=replace(changed[3].told, actor="sam"))
    assert findings(changed, [], KEY) == ["Entry 4 was edited: its seal does not fit."]
    forged = replace(changed[3], seal=seal_of(changed[3].told, changed[3].previous, "guessed"))
    assert "Entry 4 was edited" in findings([*changed[:3], forged, *changed[4:]], [], KEY)[0]


def test_k02_a_deletion_is_named_even_where_the_numbers_hide_it():
    changed = entries()
    del changed[3]
    assert "Entry 4 was deleted: its number is missing." in findings(changed, [], KEY)
    assert findings(numbered(changed), [], KEY) == [
        "Before entry 4 something was deleted: the entry it follows is gone."
    ]


def test_k02_an_insertion_is_named():
    changed = entries()
    said = Told("2026-11-22T10:03:30.000Z", "read", "omar", "client 9")
    extra = Entry(4, said, changed[2].seal, seal_of(said, changed[2].seal, "guessed"))
    changed.insert(3, extra)
    assert findings(numbered(changed), [], KEY) == ["Entry 4 was inserted: its seal does not fit."]


def test_k02_a_changed_order_is_named():
    changed = entries()
    changed[3], changed[4] = changed[4], changed[3]
    assert "Entry 4 was moved" in findings(numbered(changed), [], KEY)[0]


def test_k02_k03_a_cut_end_is_named_by_an_anchor():
    whole = entries()
    anchors = [Anchor(8, whole[-1].seal)]
    assert findings(whole[:6], anchors, KEY) == [
        "The log was cut: it ends at 6, an anchor has seen 8."
    ]
    said = Told("2026-11-22T11:00:00.000Z", "read", "rosa", "client 1")
    again = [*whole[:7], Entry(8, said, whole[6].seal, seal_of(said, whole[6].seal, KEY))]
    assert findings(again, anchors, KEY) == ["Entry 8 is not the one that an anchor has seen."]


def restored(log: list[Entry], cut: Cut) -> list[Entry]:
    """The log after a restore that cut this, and after two more entries."""
    words = cut.in_words("2026-11-22T09:00:00.000Z")
    made = [*log]
    for said in (
        Told("2026-11-22T12:00:00.000Z", "restored", None, "restore 1", words),
        Told("2026-11-22T12:01:00.000Z", "read", "rosa", "client 1"),
        Told("2026-11-22T12:02:00.000Z", "read", "sam", "client 2"),
    ):
        number, previous = len(made) + 1, made[-1].seal
        made.append(Entry(number, said, previous, seal_of(said, previous, KEY)))
    return made


def anchored(*entries: Entry) -> list[Anchor]:
    """An anchor dropped at each of these."""
    return [Anchor(one.number, one.seal) for one in entries]


def test_k03_a_restore_explains_what_was_anchored_before_it_and_nothing_else():
    whole = entries()
    now = restored(whole[:5], Cut(6, 8))
    before, own = anchored(whole[2], whole[6], whole[7]), anchored(now[5])
    assert findings(now, [*before, *own, *anchored(now[7])], KEY) == []
    [told] = verify(lambda: now, [], KEY)[0].restores
    assert "Entry 6: restored" in told.sentence() and "Entries 6 to 8" in told.sentence()
    [late] = findings(now, [*own, *before[1:2]], KEY)
    assert "It was anchored after the restore that entry 6 tells of." in late
    [unknown] = findings(now, before[1:2], KEY)
    assert "Entry 7 is not the one that an anchor has seen. The restore" in unknown
    assert "left no anchor to explain it" in unknown


def test_k03_a_restore_does_not_hide_that_the_end_was_cut_after_it():
    whole = entries()
    now = restored(whole[:5], Cut(6, 8))
    anchors = [*anchored(whole[7]), *anchored(now[5]), *anchored(now[7])]
    [found] = findings(now[:7], anchors, KEY)
    assert found.startswith("The log was cut: it ends at 7, an anchor has seen 8.")
    beyond = [Anchor(9, "a" * 64), *anchors]
    assert len(findings(now, beyond, KEY)) == 1, "nine was never cut by it"
    open_end = restored(whole[:5], Cut(6, None))
    assert findings(open_end, [beyond[0], *anchored(open_end[5])], KEY) == []


def test_k03_who_has_no_key_cannot_tell_of_a_restore():
    whole = entries()
    told = restored(whole[:5], Cut(6, 8))[5]
    forged = replace(told, seal=seal_of(told.told, told.previous, "guessed"))
    found = findings([*whole[:5], forged], [*anchored(whole[7]), *anchored(forged)], KEY)
    assert "Entry 6 is not sealed by this server: it was edited or inserted." in found
    assert "The log was cut: it ends at 6, an anchor has seen 8." in found


def test_the_log_of_a_running_agency_is_whole_and_anchored(file):
    file.agency.signed_in(file.people["rosa"]).get(address_of(file, "client"))
    assert drop_anchor(now(), "America/Denver") == "anchored"
    kept = anchors_kept()
    assert kept[-1].seal in (anchor_line() or "")
    settings = file.agency.app.config["DOORSTEP"]
    assert findings(list(all_entries()), kept[-1:], settings.audit_key) == []
    row = db.session.query(AuditEntry).first()
    assert seal_of(told_by(row), row.previous, settings.audit_key) == row.seal


def test_the_command_names_what_it_finds(file, tmp_path):
    log.tell("signed_out", actor=file.people["rosa"])
    runner = file.agency.app.test_cli_runner()
    anchors = tmp_path / "anchors"
    anchors.write_text(f"x {anchor_line()}\n")
    assert "is whole" in runner.invoke(args=["audit", "verify", "--anchors", str(anchors)]).output
    anchors.write_text(f"Audit anchor: number {FAR}, seal {'a' * 64}\n")
    result = runner.invoke(args=["audit", "verify", "--anchors", str(anchors)])
    assert result.exit_code == 1 and "The log was cut" in result.output
