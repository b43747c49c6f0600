"""A1: a run in one go and a run change by change are the same run, only cheaper.

docs/decisions/0024-a-run-in-one-go.md says why there are two ways.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

import pytest
from sqlalchemy import event

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, outcomes, send, visit
from webapp.clock import new_id, now
from webapp.extensions import db
from webapp.models import Access, CaseFile, Change, FeedRecord, Goal
from webapp.sync import accept as accepting
from webapp.sync import decide
from webapp.sync.devices import enrol
from webapp.sync.names import SERVER

STATEMENTS_A_RUN = 19
Told = list[dict[str, Any]]


@contextmanager
def counting() -> Iterator[list[str]]:
    """The statements that reach the database meanwhile."""
    heard: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        heard.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    yield heard
    event.remove(db.engine, "before_cursor_execute", note)


def mixed(agency: Agency, chance: Random) -> Told:
    """A bag of changes that build on each other, wait for each other and contradict each other."""
    made = visit(agency.rosa)
    wrong = change_of(agency.rosa, agency.mrs_alvarez, create("goal", status="active"))
    right = create("goal", statement="Swim.", status="active")
    unsaid = edit("goal", agency.goal, measure="lost", base=[new_id()])
    second = create("membership", worker=agency.omar, role="primary", reason="new")
    signed = create("progress_note", happened_at="2026-11-22T15:00:00Z", recorded_by=agency.rosa)
    signed["fields"]["written_at"] = {"value": "2026-11-22T16:00:00Z"}
    signing = create("signature", progress_note=signed["id"], recorded_by=agency.rosa)
    signing["fields"] |= {"signed_at": {"value": "2026-11-22T16:00:00Z"}}
    bag = [
        change_of(agency.rosa, agency.mrs_alvarez, *writes)
        for writes in (
            (made,),
            (edit("visit", made["id"], place="Café"),),
            (edit("visit", made["id"], place="Library"),),
            (visit(agency.rosa, made["id"]),),
            (edit("goal", agency.goal, measure="1"), edit("visit", made["id"], place="Park")),
            (edit("goal", agency.goal, progress="She walks. ", base=[agency.goal]),),
            (edit("goal", agency.goal, progress="She sings. ", base=[agency.goal]),),
            (unsaid,),
            (signed,),
            (signing,),
            (edit("progress_note", signed["id"], narrative="Too late."),),
            (edit("goal", agency.goal, voided=True),),
        )
    ]
    mended = change_of(agency.rosa, agency.mrs_alvarez, right, replaces=wrong["id"])
    others = change_of(agency.sam, agency.mrs_alvarez, visit(agency.sam))
    taken = change_of(agency.vera, agency.mrs_alvarez, second)
    bag += [wrong, mended, others, taken, json.loads(json.dumps(bag[0])), bag[1] | {"n": 9}]
    chance.shuffle(bag)
    return bag


def carefully(case_file_id: Any, items: Any, delivery: Any) -> Any:
    """A run with a savepoint for each change from the start."""
    one_transaction = accepting._in_one_transaction
    return one_transaction(case_file_id, items, delivery, careful=True)


def state(agency: Agency) -> tuple[Any, ...]:
    """All that a change can leave behind, without the names a server makes itself."""
    db.session.rollback()
    file = db.session.get_one(CaseFile, agency.mrs_alvarez)
    feed = db.session.query(FeedRecord).filter_by(case_file=file.id).order_by(FeedRecord.id)
    changes = db.session.query(Change).filter(Change.case_file == file.id, Change.author != SERVER)
    told = [
        (one.id, one.outcome, one.reason, one.seq, one.arrival, one.waits_for, one.decision)
        for one in changes.order_by(Change.id)
    ]
    wires = [json.loads(row.wire) for row in feed]
    goals = db.session.query(Goal).order_by(Goal.id)
    rows = [(row.id, row.measure, row.progress, row.voided, row.seq) for row in goals]
    return file.seq, file.digest, file.arrivals, wires, told, rows


@pytest.mark.parametrize("seed", range(6))
def test_a1_in_one_go_or_change_by_change_it_is_the_same_run(
    agency: Agency,
    houses: Any,
    database: str,
    seed: int,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO")
    bag = mixed(agency, Random(seed))
    device, moment = enrol(agency.rosa, "Phone"), now()
    receipts = accepting.accept(bag, worker_id=agency.rosa, device_id=device, now=moment)
    after = state(agency)
    assert "made again" not in caplog.text
    monkeypatch.setattr(accepting, "_in_one_go_or_carefully", carefully)
    with houses.application(database, "agency") as other, other.app_context():
        again = enrol(agency.rosa, "Phone")
        careful = accepting.accept(bag, worker_id=agency.rosa, device_id=again, now=moment)
        assert [told | {"trace": ""} for told in careful] == [
            told | {"trace": ""} for told in receipts
        ]
        assert _without_devices(state(agency)) == _without_devices(after)


def _without_devices(told: tuple[Any, ...]) -> Any:
    text = json.dumps(told, default=str)
    return json.loads(
        text, object_hook=lambda one: one | {"device": ""} if "device" in one else one
    )


def test_a1_what_stumbles_alone_is_parked_and_the_others_stay_one_run(
    agency: Agency, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa)) for _ in range(5)]
    follow = decide.membership.follow

    def stumble(change: Change, *rest: Any, **more: Any) -> None:
        follow(change, *rest, **more)
        if change.id == wanted[2]["id"]:
            raise ZeroDivisionError

    monkeypatch.setattr(decide.membership, "follow", stumble)
    receipts = send(agency, agency.rosa, *wanted)
    expected = ["accepted", "accepted", "internal", "accepted", "accepted"]
    assert outcomes(receipts) == expected
    assert db.session.get(FeedRecord, wanted[2]["writes"][0]["id"]) is None
    assert [one["seq"] for one in receipts if "seq" in one] == list(
        range(receipts[0]["seq"], receipts[0]["seq"] + 4)
    )


def test_a1_two_primary_workers_park_one_change_and_the_run_goes_on(agency: Agency) -> None:
    second = create("membership", worker=agency.omar, role="primary", reason="new")
    writes = visit(agency.vera), second, visit(agency.vera)
    run = [change_of(agency.vera, agency.mrs_alvarez, write) for write in writes]
    assert outcomes(send(agency, agency.vera, *run)) == ["accepted", "invalid", "accepted"]
    assert db.session.get(FeedRecord, second["id"]) is None
    assert db.session.get(Access, second["id"]) is None


def test_a_run_is_asked_and_written_together(agency: Agency) -> None:
    device = enrol(agency.rosa, "Phone")
    bag = [change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa)) for _ in range(60)]
    token = agency.goal
    for place in range(60):
        write = edit("goal", agency.goal, measure=str(place), base=[token])
        bag.append(change_of(agency.rosa, agency.mrs_alvarez, write))
        token = bag[-1]["id"]
    with counting() as heard:
        receipts = accepting.accept(bag, worker_id=agency.rosa, device_id=device)
    assert {one["outcome"] for one in receipts} == {"accepted"}
    assert len(heard) <= STATEMENTS_A_RUN, heard
