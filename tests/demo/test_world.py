"""The demo agency is alive on the day it is made, and is made only in an empty house."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select

from tests.conftest import KINDS
from webapp import access, demo
from webapp.clock import today_in
from webapp.demo import pen
from webapp.extensions import db
from webapp.jobs.due_list import renew_due_items
from webapp.models import (
    Assessment,
    CarePlan,
    CaseFile,
    Change,
    Client,
    ContactPerson,
    DueItem,
    FeedRecord,
    FormVersion,
    Hazard,
    ProgressNote,
    Signature,
    Visit,
    Worker,
)

#: Ids, the tokens of merges, and what is a hash of either.
IDS = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|m:[0-9a-f]{16}|[0-9a-f]{64}")
#: A Tuesday noon in Denver.
NOON = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
CLIENTS = 14


@pytest.fixture(scope="module", params=KINDS)
def world(houses, request) -> Iterator[object]:
    """A small world, made once a database; the tests only look at it."""
    with houses.application(request.param, "empty") as app, app.app_context():
        config = app.config["DOORSTEP"]
        demo.build(config, clients=CLIENTS, now=NOON)
        renew_due_items(NOON, config.time_zone)
        db.session.commit()
        yield app


def worker(given_name):
    return db.session.scalar(select(Worker.id).where(Worker.given_name == given_name))


def client(given_name):
    return db.session.scalars(select(Client).where(Client.given_name == given_name)).one()


def due(person):
    query = select(DueItem.rule, DueItem.due_on).where(DueItem.case_file == person.id)
    return {(rule, (due_on - NOON.date()).days) for rule, due_on in db.session.execute(query)}


def test_everybody_can_sign_in_with_the_pass_phrase_that_is_printed(world):
    for name, pass_phrase in demo.SIGN_INS.items():
        account = access.account_by_password(name, pass_phrase)
        assert account is not None and account.worker_id == worker(name.capitalize())


def test_mrs_alvarez_has_a_plan_that_ends_in_26_days_a_dog_and_mornings_to_call(world):
    elena = client("Elena")
    assert (elena.primary_language, elena.safe_to_call) == ("es", "mornings")
    assert due(elena) == {("R07", 26)}
    dog = db.session.scalars(select(Hazard).where(Hazard.case_file == elena.id)).one()
    assert (dog.hazard_type, dog.precautions) == ("dog", "Keep the gate shut")
    notes = db.session.scalars(
        select(ProgressNote.client_said).where(ProgressNote.case_file == elena.id)
    ).all()
    assert len(notes) == 5 and all("“" in note for note in notes)
    times = select(func.count()).where(Assessment.case_file == elena.id)
    assert db.session.scalar(times) == 5


def test_the_chens_are_one_household_and_two_clients(world):
    wei, li = client("Wei"), client("Li")
    assert wei.household == li.household == "Chen" and wei.address == li.address
    names = select(ContactPerson.also_client).where(ContactPerson.case_file == wei.id)
    assert li.id in db.session.scalars(names).all()
    assert ("R04", 4) in due(wei)


def test_mr_brooks_is_discharged_and_nothing_is_asked_of_anybody(world):
    harold = client("Harold")
    assert db.session.get_one(CaseFile, harold.id).closed
    assert {rule for rule, _ in due(harold)} <= {"R17"}


def test_one_conflict_waits(world):
    outcomes = db.session.scalars(select(Change.outcome).where(Change.outcome != "accepted")).all()
    assert outcomes == ["conflict"]
    chinedu = access.record_for(worker("Rosa"), client("Chinedu").id)
    assert len(chinedu["heads"]["phone"]) == 2


def test_today_has_visits_and_something_is_overdue(world):
    starts = select(Visit.starts_at).where(Visit.worker == worker("Rosa"))
    today = [at for at in db.session.scalars(starts) if _day(at) == date(2026, 11, 24)]
    assert len(today) == 4
    assert ("R04", -4) in due(client("Dolores"))
    assert ("R01", -1) in due(client("Harriet"))
    assert {("R17", -1), ("R02", 0)} <= due(client("Raymond"))


def test_past_notes_are_signed_and_one_says_that_it_was_late(world):
    notes = db.session.scalar(select(func.count()).select_from(ProgressNote))
    signed = db.session.scalar(select(func.count()).select_from(Signature))
    assert notes - signed == 1
    late = select(func.count()).where(Signature.late_entry.is_(True))
    assert db.session.scalar(late) == 1


def test_omar_sees_none_of_theirs_and_sam_covers_for_rosa(world):
    rosas, sams, omars = (set(access.caseload_of(worker(name))) for name in ("Rosa", "Sam", "Omar"))
    assert len(rosas) == CLIENTS and not omars & (rosas | sams)
    assert {client("Elena").id, client("Chinedu").id} <= rosas & sams
    assert rosas <= set(access.caseload_of(worker("Vera")))


def test_nobody_is_ahead_of_the_day_the_world_is_made(world):
    latest = db.session.scalar(select(func.max(Change.received_at)).where(Change.outcome != "held"))
    assert latest is not None
    plans = db.session.scalars(select(CarePlan.starts_on)).all()
    assert max(plans) < NOON.date()


def test_a_database_that_holds_anything_is_left_alone(agency):
    with pytest.raises(demo.DemoRefused, match="not empty"):
        demo.build(agency.app.config["DOORSTEP"])
    assert not demo.is_here()


def test_production_gets_no_demo_world(app):
    with pytest.raises(demo.DemoRefused, match="production"):
        demo.build(replace(app.config["DOORSTEP"], production=True))


def test_a_larger_world_has_more_workers_and_about_as_many_records_as_asked(houses):
    with houses.application("sqlite", "empty") as app, app.app_context():
        made = demo.build(app.config["DOORSTEP"], clients=58, records=4000, now=NOON)
        assert abs(made - 4000) < 400
        assert db.session.scalar(select(func.count()).select_from(Client)) == 58
        assert worker("Worker 1") is not None
        assert db.session.scalar(select(func.count()).select_from(FeedRecord)) == made


def _day(instant):
    return today_in("America/Denver", datetime.fromisoformat(instant))


def test_a_world_written_in_runs_is_the_world_written_change_by_change(houses, monkeypatch):
    """Decision 24: the same changes, numbers, instants and records; only the ids are others."""
    worlds = []
    for run_max in (1, pen.RUN_MAX):
        monkeypatch.setattr(pen, "RUN_MAX", run_max)
        with houses.application("sqlite", "empty") as app, app.app_context():
            demo.build(app.config["DOORSTEP"], clients=CLIENTS, now=NOON)
            worlds.append(list(told_without_ids()))
    one_by_one, in_runs = worlds
    assert len(one_by_one) > 300
    assert in_runs == one_by_one


def told_without_ids() -> Iterator[str]:
    """Every change and record of every client, by name, with ids and hashes in order of telling."""
    names: dict[str, str] = {}

    def told(*parts: object) -> str:
        text = " ".join(map(str, parts))
        return IDS.sub(lambda found: names.setdefault(found[0], f"#{len(names)}"), text)

    clients = select(Client.id).order_by(Client.family_name, Client.given_name)
    for case_file in db.session.scalars(clients).all():
        changes = select(Change).where(Change.case_file == case_file).order_by(Change.arrival)
        for one in db.session.scalars(changes):
            yield told(one.author, one.seq, one.outcome, one.received_at, one.fields, one.body)
        feed = select(FeedRecord.wire).where(FeedRecord.case_file == case_file)
        yield from sorted(told(wire) for wire in db.session.scalars(feed))


def test_its_forms_are_published_and_in_use(world):
    forms = db.session.scalars(select(FormVersion).order_by(FormVersion.form_id)).all()
    assert [(one.form_id, one.number) for one in forms] == [("follow_up", 1), ("home_safety", 1)]
    assert all(one.published_from < NOON.date() and one.retired_on is None for one in forms)
