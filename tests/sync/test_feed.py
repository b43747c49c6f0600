"""F1 to F5: what comes down, in which order, how much of it, and how a lost time line shows."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import event

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, send, visit
from webapp.clock import new_id, now, stamp
from webapp.extensions import db
from webapp.models import Access, CaseFile, FeedRecord
from webapp.sync.chain import digest_of
from webapp.sync.devices import enrol
from webapp.sync.exchange import exchange
from webapp.sync.names import AGENCY, SERVER

Answer = dict[str, Any]


def ask(agency: Agency, worker: str, cursors: dict[str, Any] | None = None, **more: Any) -> Answer:
    """What the server answers a phone of this worker."""
    request = {"protocol": 1, "device": enrol(worker, "Phone"), "cursors": cursors or {}} | more
    return json.loads(exchange(request, worker_id=worker))


def cursors_of(answer: Answer) -> dict[str, Any]:
    """The cursors to come back with."""
    return {case_file: entry["cursor"] for case_file, entry in answer["case_files"].items()}


def plan_visits(agency: Agency, count: int) -> list[str]:
    """Visits of Rosa's with Mrs Alvarez, each a change."""
    writes = [visit(agency.rosa, purpose="x" * 500) for _ in range(count)]
    send(agency, agency.rosa, *(change_of(agency.rosa, agency.mrs_alvarez, w) for w in writes))
    return [write["id"] for write in writes]


def test_f1_a_device_sees_its_workers_case_files_and_no_other(agency: Agency) -> None:
    agency.write(agency.rosa, agency.rosa, create("preference", language="es"))
    clients = {agency.mrs_alvarez, agency.mei_chen, agency.wei_chen, agency.mr_brooks}
    assert set(ask(agency, agency.rosa)["case_files"]) == clients | {agency.rosa, AGENCY}
    assert set(ask(agency, agency.sam)["case_files"]) == clients | {AGENCY}
    assert set(ask(agency, agency.omar)["case_files"]) == {agency.mr_haddad, AGENCY}
    assert set(ask(agency, agency.ada)["case_files"]) == {AGENCY}


def test_f1_and_s6_what_is_not_allowed_any_more_comes_back_in_left(agency: Agency) -> None:
    line = db.session.query(Access).filter_by(worker=agency.sam, case_file=agency.mei_chen).one()
    ending = edit("membership", line.membership, ended_at=stamp(now()))
    agency.write(SERVER, agency.mei_chen, ending)
    unknown = new_id()
    answer = ask(agency, agency.sam, {agency.mei_chen: [1, "x"], unknown: [1, "y"]})
    assert set(answer["left"]) == {agency.mei_chen, unknown}
    assert agency.mei_chen not in answer["case_files"]


def test_f2_nothing_new_sends_nothing_and_returns_the_cursor(agency: Agency) -> None:
    first = ask(agency, agency.rosa)
    second = ask(agency, agency.rosa, cursors_of(first))
    assert cursors_of(second) == cursors_of(first) and second["more"] is False
    assert not any(entry["records"] for entry in second["case_files"].values())


def test_f2_records_come_by_seq_and_only_those_past_the_cursor(agency: Agency) -> None:
    cursors = cursors_of(ask(agency, agency.rosa))
    visits = plan_visits(agency, 3)
    entry = ask(agency, agency.rosa, cursors)["case_files"][agency.mrs_alvarez]
    assert [record["id"] for record in entry["records"]] == visits
    seqs = [record["seq"] for record in entry["records"]]
    assert seqs == sorted(seqs) and entry["cursor"][0] == seqs[-1]


def test_f2_the_budget_is_kept_and_everything_comes_in_the_end(agency: Agency) -> None:
    visits = plan_visits(agency, 20)
    cursors: dict[str, Any] = {}
    seen: list[str] = []
    rounds, more = 0, True
    while more:
        answer = ask(agency, agency.rosa, cursors, max_bytes=2500)
        sizes = [
            len(json.dumps(record))
            for entry in answer["case_files"].values()
            for record in entry["records"]
        ]
        assert sum(sizes) < 2500 * 1.3 or len(sizes) == 1
        seen += [r["id"] for e in answer["case_files"].values() for r in e["records"]]
        cursors |= cursors_of(answer)
        rounds, more = rounds + 1, answer["more"]
        assert more == ("remaining" in answer)
    assert rounds > 4 and set(visits) <= set(seen) and len(seen) == len(set(seen))


def test_f2_and_s11_one_change_is_never_split(agency: Agency) -> None:
    writes = [visit(agency.rosa, purpose="x" * 900) for _ in range(5)]
    cursors = cursors_of(ask(agency, agency.rosa))
    send(agency, agency.rosa, change_of(agency.rosa, agency.mrs_alvarez, *writes))
    entry = ask(agency, agency.rosa, cursors, max_bytes=1)["case_files"][agency.mrs_alvarez]
    assert {record["id"] for record in entry["records"]} == {write["id"] for write in writes}


def test_f2_what_is_wanted_first_comes_first(agency: Agency) -> None:
    for client in (agency.mei_chen, agency.mr_brooks):
        answer = ask(agency, agency.rosa, first=[client], max_bytes=1)
        assert list(answer["case_files"]) == [client] and answer["more"] is True
    remaining = db.session.query(FeedRecord).filter(FeedRecord.case_file != agency.mr_haddad)
    sent = len(answer["case_files"][client]["records"])
    assert answer["remaining"] == remaining.count() - sent


@pytest.mark.parametrize("cursor", [[999, "abc"], [2, "000000000000"]])
def test_f3_a_cursor_of_another_time_line_diverges(agency: Agency, cursor: list[Any]) -> None:
    plan_visits(agency, 3)
    entry = ask(agency, agency.rosa, {agency.mrs_alvarez: cursor})["case_files"][agency.mrs_alvarez]
    assert entry["state"] == "diverged" and entry["records"] == []


def test_f3_a_cursor_below_the_floor_is_reset(agency: Agency) -> None:
    cursors = cursors_of(ask(agency, agency.rosa))
    plan_visits(agency, 2)
    db.session.get_one(CaseFile, agency.mrs_alvarez).floor = 4
    db.session.commit()
    entry = ask(agency, agency.rosa, cursors)["case_files"][agency.mrs_alvarez]
    assert (entry["state"], entry["records"]) == ("reset", [])
    fresh = ask(agency, agency.rosa)["case_files"][agency.mrs_alvarez]
    assert fresh["state"] == "ok" and fresh["records"]


@pytest.mark.parametrize("cursor", [None, "5", [0, ""], [1], [True, "x"], [-1, ""], [10**12, "x"]])
def test_f5_no_cursor_that_can_be_read_means_everything(agency: Agency, cursor: Any) -> None:
    answer = ask(agency, agency.rosa, {agency.mrs_alvarez: cursor})
    entry = answer["case_files"][agency.mrs_alvarez]
    assert entry["state"] == "ok" and entry["records"][0]["id"] == agency.mrs_alvarez


def test_f4_the_digest_is_over_what_the_device_holds(agency: Agency) -> None:
    plan_visits(agency, 3)
    agency.write(agency.sam, agency.mrs_alvarez, edit("goal", agency.goal, status="on_hold"))
    for entry in ask(agency, agency.rosa)["case_files"].values():
        held = [(record["id"], record["seq"]) for record in entry["records"]]
        assert entry["digest"] == digest_of(held)
    assert digest_of([]) == "0" * 16


def test_f4_there_is_no_digest_while_more_is_to_come(agency: Agency) -> None:
    plan_visits(agency, 3)
    answer = ask(agency, agency.rosa, first=[agency.mrs_alvarez], max_bytes=1)
    entry = answer["case_files"][agency.mrs_alvarez]
    assert entry["more"] is True and "digest" not in entry


class Questions:
    """The SELECTs that reach the database, by the table they start from."""

    def __init__(self) -> None:
        self.tables: list[str] = []
        event.listen(db.engine, "before_cursor_execute", self._note)

    def _note(self, *call: Any) -> None:
        asked, _, rest = call[2].partition("FROM ")
        # A lock is a SELECT too, from no table.
        if asked.startswith("SELECT") and rest:
            self.tables.append(rest.split()[0])

    def of(self, request: dict[str, Any], worker: str) -> list[str]:
        """What one exchange asks."""
        self.tables.clear()
        exchange(request, worker_id=worker)
        return list(self.tables)


def test_an_exchange_with_nothing_new_asks_each_table_once(agency: Agency) -> None:
    phone = enrol(agency.rosa, "Phone")
    plan_visits(agency, 5)
    request = {"protocol": 1, "device": phone, "cursors": cursors_of(ask(agency, agency.rosa))}
    exchange(request, worker_id=agency.rosa)
    tables = Questions().of(request, agency.rosa)
    assert sorted(tables) == ["case_file", "device"]


def test_f2_changes_elsewhere_cost_no_question_more(agency: Agency) -> None:
    request = {"protocol": 1, "device": enrol(agency.omar, "Phone"), "cursors": {}}
    exchange(request, worker_id=agency.omar)
    questions = Questions()
    before = questions.of(request, agency.omar)
    plan_visits(agency, 30)
    assert questions.of(request, agency.omar) == before


def test_s9_a_worker_reads_their_own_writes_and_cursors_only_grow(agency: Agency) -> None:
    cursors: dict[str, Any] = {}
    reached = 0
    for place in range(4):
        change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa, place=str(place)))
        entry = ask(agency, agency.rosa, cursors)["case_files"][agency.mrs_alvarez]
        receipt = send(agency, agency.rosa, change)[0]
        cursors = {agency.mrs_alvarez: entry["cursor"]}
        entry = ask(agency, agency.rosa, cursors)["case_files"][agency.mrs_alvarez]
        assert entry["records"][-1]["fields"]["place"] == str(place)
        assert entry["cursor"][0] == receipt["seq"] > reached
        reached = entry["cursor"][0]
