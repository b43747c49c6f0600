"""The device's real replica against the real server, under every fault of the road.

The line between them lies in the test's hand: it loses, doubles and delays what it likes.
Nothing is lost (S1), every phone ends equal to the server (S5), every outbox empties (S7).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Table

from tests.cast import Agency, create, edit
from tests.service_worker.bridge import LATER, BridgeError, Call, Phones
from tests.service_worker.road import (
    Road,
    assert_equal_to_server,
    on_server,
    planned,
    settle,
    shown,
    visit,
)
from webapp.clock import now, stamp
from webapp.extensions import db
from webapp.models import FeedRecord


@pytest.fixture
def phones() -> Iterator[Phones]:
    """Phones, switched off at the end."""
    phones = Phones()
    yield phones
    phones.close()


@pytest.fixture
def rosa(agency: Agency, phones: Phones) -> Road:
    """Rosa's phone: one storage, one tab, its line honest until a test changes it."""
    road = Road(agency.signed_in(agency.rosa))
    phones.open("rosa", road, storage="rosa", worker=agency.rosa)
    settle(phones, "rosa")
    return road


def test_f5_the_first_sync_brings_the_whole_caseload_and_nobody_elses(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    files = {case_file["id"] for case_file in phones.command("case_files", tab="rosa")}
    assert {agency.mrs_alvarez, agency.mei_chen, agency.mr_brooks} <= files
    assert agency.mr_haddad not in files
    assert_equal_to_server(phones, "rosa")


def test_f7_a_phone_that_holds_everything_and_the_server_come_to_the_same_word(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    phones.command("exchange", tab="rosa")
    [said, told] = rosa.requests[-1]["body"], rosa.answers[-1]["body"]
    assert len(said["held"]) == 16 and told["same"] is True and told["case_files"] == {}
    agency.write(agency.sam, agency.mrs_alvarez, edit("goal", agency.goal, status="on_hold"))
    phones.command("exchange", tab="rosa")
    assert rosa.answers[-1]["body"]["same"] is False
    assert_equal_to_server(phones, "rosa")
    planned(phones, agency)
    phones.command("exchange", tab="rosa")
    assert "held" not in rosa.requests[-1]["body"]


def test_d1_d4_a_visit_saved_on_the_phone_is_the_servers_after_one_exchange(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    change = planned(phones, agency)
    assert phones.command("waiting", tab="rosa")["kinds"] == [["visit", 1]]
    settle(phones, "rosa")
    assert on_server(change).outcome == "accepted"
    assert_equal_to_server(phones, "rosa")


def test_r_250_waiting_changes_need_two_requests(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    changes = [planned(phones, agency) for _ in range(250)]
    before = len(rosa.requests)
    settle(phones, "rosa")
    sent = [len(call["body"]["changes"]) for call in rosa.requests[before:]]
    assert sent == [200, 50]
    assert all(on_server(change) for change in changes)


def test_s4_a_lost_answer_and_a_doubled_request_change_nothing(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    change = planned(phones, agency)
    honest = rosa.through
    rosa.through = lambda call: [honest(call), honest(call), None][-1]
    assert phones.command("exchange", tab="rosa")["status"] == "no_answer"
    assert phones.command("waiting", tab="rosa")["count"] == 1
    rosa.through = honest
    settle(phones, "rosa")
    assert on_server(change).outcome == "accepted"
    assert_equal_to_server(phones, "rosa")


def test_d3_d7_two_tabs_and_an_answer_that_comes_late(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    held: list[Call] = []
    late = Road(rosa.browser)
    late.through = lambda call: [held.append(call), LATER][-1]
    phones.open("second", late, storage="rosa", worker=agency.rosa, seed=2)
    first_change = planned(phones, agency)
    started = phones.start("exchange", tab="second")
    call = phones.wait_for_call(held)
    answer = rosa.through(call)
    second_change = planned(phones, agency)
    settle(phones, "rosa")
    phones.answer(call, answer)
    assert phones.wait(started)["status"] == "stale"
    assert on_server(first_change) and on_server(second_change)
    assert_equal_to_server(phones, "rosa", "second")


def test_d2_s2_two_people_write_one_field_and_one_of_them_resolves_it_offline(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    phones.open("sam", Road(agency.signed_in(agency.sam)), storage="sam", worker=agency.sam, seed=3)
    settle(phones, "sam")
    for tab, day in (("rosa", "2027-01-01"), ("sam", "2027-02-02")):
        write = edit("goal", agency.goal, [agency.goal], target_on=day)
        change = {"case_file": agency.mrs_alvarez, "writes": [write]}
        phones.command("save", tab=tab, change=change)
    for tab in ("rosa", "sam", "rosa"):
        settle(phones, tab)
    heads = shown(phones, "rosa")[agency.goal]["heads"]["target_on"]
    assert {head["value"] for head in heads} == {"2027-01-01", "2027-02-02"}
    write = edit("goal", agency.goal, [head["token"] for head in heads], target_on="2027-03-03")
    phones.command("save", tab="rosa", change={"case_file": agency.mrs_alvarez, "writes": [write]})
    assert "target_on" not in shown(phones, "rosa")[agency.goal]["heads"]
    for tab in ("rosa", "sam"):
        settle(phones, tab)
    assert shown(phones, "sam")[agency.goal]["fields"]["target_on"] == "2027-03-03"
    assert_equal_to_server(phones, "rosa", "sam")


def test_s11_killed_at_any_moment_of_applying_the_phone_recovers(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    for nth in range(1, 40):
        change = planned(phones, agency, f"rosa{nth - 1}" if nth > 1 else "rosa")
        tab = f"rosa{nth - 1}" if nth > 1 else "rosa"
        phones.command("break_put", nth=nth)
        applied = True
        try:
            phones.command("exchange", tab=tab)
        except BridgeError:
            applied = False
        phones.command("mend")
        phones.command("kill", tab=tab)
        phones.open(f"rosa{nth}", rosa, storage="rosa", worker=agency.rosa, seed=nth + 10)
        settle(phones, f"rosa{nth}")
        assert on_server(change)
        assert_equal_to_server(phones, f"rosa{nth}")
        if applied:
            return
    pytest.fail("applying never ended")


def test_d6_a_reassigned_clients_late_edit_is_parked_and_the_pages_are_gone(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    write = edit("goal", agency.goal, [agency.goal], target_on="2027-01-01")
    saved = phones.command(
        "save", tab="rosa", change={"case_file": agency.mrs_alvarez, "writes": [write]}
    )
    end_membership(agency, agency.rosa)
    settle(phones, "rosa")
    assert on_server(saved["id"]).outcome == "parked"
    files = {case_file["id"] for case_file in phones.command("case_files", tab="rosa")}
    assert agency.mrs_alvarez not in files
    assert agency.goal not in shown(phones, "rosa")
    assert phones.command("waiting", tab="rosa")["count"] == 0
    assert phones.command("waiting", tab="rosa")["needs_you"] == 1


def end_membership(agency: Agency, worker: str) -> None:
    """Sam takes Mrs Alvarez over; the other's membership ends."""
    rows = db.session.query(FeedRecord).filter_by(case_file=agency.mrs_alvarez, type="membership")
    ids = {json.loads(row.wire)["fields"]["worker"]: row.id for row in rows}
    over = edit("membership", ids[worker], ended_at=stamp(now()))
    new = create("membership", worker=agency.sam, role="primary")
    receipt = agency.write(agency.vera, agency.mrs_alvarez, over, new)
    assert receipt["outcome"] == "accepted", receipt


def test_d5_s12_a_server_restored_from_backup_gets_everything_back(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    backup = everything()
    changes = [planned(phones, agency) for _ in range(12)]
    settle(phones, "rosa")
    restore(backup)
    assert on_server(changes[0]) is None
    settle(phones, "rosa")
    assert all(on_server(change).outcome == "accepted" for change in changes)
    assert_equal_to_server(phones, "rosa")


def test_d5_f3_another_line_of_time_is_noticed_and_rebuilt(
    agency: Agency, phones: Phones, rosa: Road
) -> None:
    backup = everything()
    agency.write(agency.sam, agency.mrs_alvarez, visit(agency))
    settle(phones, "rosa")
    restore(backup)
    agency.write(agency.sam, agency.mrs_alvarez, visit(agency))
    settle(phones, "rosa")
    assert_equal_to_server(phones, "rosa")


def case_tables() -> list[Table]:
    """All tables but the audit log, which gives nothing back to anybody."""
    return [table for table in db.metadata.sorted_tables if table.name != "audit_entry"]


def everything() -> dict[str, list[dict[str, Any]]]:
    """A backup: all rows of all tables."""
    db.session.rollback()
    tables = case_tables()
    return {t.name: [dict(row._mapping) for row in db.session.execute(t.select())] for t in tables}


def restore(backup: dict[str, list[dict[str, Any]]]) -> None:
    """Put the backup in the place of what stands."""
    for table in reversed(case_tables()):
        db.session.execute(table.delete())
    for table in case_tables():
        if backup[table.name]:
            db.session.execute(table.insert(), backup[table.name])
    db.session.commit()
    db.session.expire_all()
