"""Due items come when a rule says so, say why, and go when the fact has changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from tests.cast import create, edit
from webapp.access import feed_of
from webapp.clock import new_id, stamp
from webapp.extensions import db
from webapp.jobs.due_list import renew_due_items
from webapp.jobs.silence import silent_devices, tell_of_silent_devices
from webapp.models import Change, Device, DueItem
from webapp.sync.names import SERVER

DENVER = "America/Denver"
NOW = datetime.now(UTC)


@pytest.fixture
def visit(agency):
    """A home visit of Rosa's to Mrs Alvarez, 86 days ago, with its signed note."""
    happened = stamp(NOW - timedelta(days=86))
    visit, note = new_id(), new_id()
    times = {"starts_at": happened, "arrived_at": happened, "ended_at": happened}
    agency.write(
        agency.rosa,
        agency.mrs_alvarez,
        create(
            "visit",
            visit,
            worker=agency.rosa,
            contact_type="home_visit",
            outcome="completed",
            **times,
        ),
        create(
            "progress_note",
            note,
            visit=visit,
            happened_at=happened,
            written_at=happened,
            recorded_by=agency.rosa,
        ),
        create(
            "signature",
            progress_note=note,
            signed_at=happened,
            signer_name="Rosa",
            recorded_by=agency.rosa,
        ),
    )
    return visit


def open_items(case_file):
    wires = feed_of([case_file], ["due_item"])
    return [wire["fields"] for wire in wires if not wire["fields"].get("cleared_at")]


def test_r04_a_face_to_face_that_comes_near_is_listed_and_says_why(agency, visit):
    assert renew_due_items(NOW, DENVER) == "1 new, 0 cleared"
    (item,) = open_items(agency.mrs_alvarez)
    assert (item["rule"], item["subject"]) == ("R04", visit)
    assert item["why"] == "last face-to-face %(on)s, every %(days)s days"
    assert item["why_values"]["days"] == 90


def test_it_is_written_by_the_server_as_itself_through_the_write_door(agency, visit):
    renew_due_items(NOW, DENVER)
    item = db.session.scalars(select(DueItem)).one()
    change = db.session.scalars(
        select(Change).where(Change.author == SERVER, Change.seq == item.seq)
    )
    assert change.first().outcome == "accepted"


def test_the_same_fact_is_never_listed_twice(agency, visit):
    renew_due_items(NOW, DENVER)
    assert renew_due_items(NOW + timedelta(days=1), DENVER) == "0 new, 0 cleared"


def test_it_clears_itself_when_the_fact_changes(agency, visit):
    renew_due_items(NOW, DENVER)
    voiding = edit("visit", visit, voided=True)
    agency.write(agency.rosa, agency.mrs_alvarez, voiding)
    assert renew_due_items(NOW, DENVER) == "0 new, 1 cleared"
    assert open_items(agency.mrs_alvarez) == []
    assert db.session.scalar(select(func.count()).select_from(DueItem)) == 1


def test_a_closed_file_asks_for_nothing_since_nothing_can_be_written_to_it(agency):
    task = create("task", title="Send the summary", due_on="2026-01-01", status="open")
    task["fields"]["assignee"] = {"value": agency.rosa}
    agency.write(agency.vera, agency.mr_brooks, task)
    assert renew_due_items(NOW, DENVER) == "0 new, 0 cleared"
    assert open_items(agency.mr_brooks) == []


def test_r20_a_device_silent_for_a_day_is_named(agency):
    for name, days in (("old phone", 3), ("new phone", 0)):
        heard_at = stamp(NOW - timedelta(days=days, minutes=1))
        device = Device(id=new_id(), worker=agency.rosa, name=name, enrolled_at=heard_at)
        db.session.add(device)
    db.session.commit()
    assert [(worker, device) for worker, device, _ in silent_devices(NOW)] == [
        ("Rosa", "old phone")
    ]
    assert tell_of_silent_devices(NOW, DENVER).startswith("silent: Rosa's old phone since ")
