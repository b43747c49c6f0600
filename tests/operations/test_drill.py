"""The drill: back up, work on, restore the old one; the phones come back, nothing is lost (S12)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.operations.conftest import Typed
from tests.sync.phone import Phone
from webapp.extensions import db
from webapp.loaders.came_back import last_restore
from webapp.models import Restore

Change = dict[str, Any]


def phone_of(agency: Agency, worker: str) -> Phone:
    """A phone that knows its clients."""
    phone = Phone(agency.signed_in(worker), worker)
    phone.exchange()
    return phone


def a_visit(agency: Agency, phone: Phone) -> Change:
    planned = create("visit", worker=phone.worker, contact_type="home_visit")
    planned["fields"]["starts_at"] = {"value": "2026-11-24T15:00:00Z"}
    return phone.save(agency.mrs_alvarez, [planned])


def says_of_the_goal(agency: Agency, phone: Phone, words: str) -> Change:
    _, base = phone.shown(agency.goal, "progress", None)
    return phone.save(agency.mrs_alvarez, [edit("goal", agency.goal, base, progress=words)])


def come_back(agency: Agency, *phones: Phone) -> None:
    """Every phone finds the office again, some rounds of it; a forgotten phone enrols anew (D5).

    Who signed in after the backup signs in again: the restored office knows nothing of it.
    """
    for phone in phones:
        phone.client = agency.signed_in(phone.worker)
    for _ in range(4):
        for phone in phones:
            phone.exchange()


def found(agency: Agency, change: Change) -> bool:
    """S1: under its id, with its exact values."""
    told = agency.signed_in(agency.vera).get(f"/sync/v1/changes/{change['id']}")
    return told.status_code == 200 and told.json["change"] == change


@pytest.fixture
def drill(agency: Agency, typed: Typed, tmp_path):
    """A day: a backup at noon, work after it, a disaster, and the restore in the evening."""
    rosas, sams = phone_of(agency, agency.rosa), phone_of(agency, agency.sam)
    before = [a_visit(agency, rosas)]
    rosas.exchange()
    noon = str(tmp_path / "noon.doorstep")
    assert typed("backup", noon)[0] == 0
    after = [a_visit(agency, rosas), says_of_the_goal(agency, rosas, "She cooked. ")]
    after += [a_visit(agency, sams)]
    late = phone_of(agency, agency.rosa)
    after += [a_visit(agency, late)]
    for phone in (rosas, sams, late, rosas, sams, late):
        phone.exchange()
    assert not any(phone.outbox() for phone in (rosas, sams, late)), "all of it was safe"
    at_the_desk = create("task", title="Call the landlord", status="open", assignee=agency.vera)
    agency.write(agency.vera, agency.mrs_alvarez, at_the_desk)
    in_the_field = a_visit(agency, sams)
    code, said = typed("restore", noon, "--yes")
    assert code == 0, said
    return {"phones": (rosas, sams, late), "saved": [*before, *after, in_the_field], "after": after}


def test_s12_d5_after_a_restore_every_change_still_in_a_journal_is_there(agency, drill):
    assert not any(found(agency, change) for change in drill["after"]), "the restore took it away"
    come_back(agency, *drill["phones"])
    assert all(found(agency, change) for change in drill["saved"])
    assert not any(phone.outbox() for phone in drill["phones"])
    goal = drill["phones"][1].records()[agency.mrs_alvarez][agency.goal]
    assert goal["fields"]["progress"] == "She cooked. "


def test_s12_the_report_says_what_came_back_from_which_phone_and_what_is_still_out(
    agency, typed, drill
):
    rosas, sams, late = drill["phones"]
    missing = last_restore()
    assert (missing["missing"], missing["back"]) == (5, 0)
    come_back(agency, rosas)
    halfway = last_restore()
    assert [(row["worker"], row["device"], row["count"]) for row in halfway["came_back"]] == [
        ("Rosa", rosas.device, 2)
    ]
    still = {(row["worker"], row["place"], row["count"]) for row in halfway["still_out"]}
    assert still == {("Sam", "phone", 1), ("Rosa", "phone", 1), ("Vera", "office", 1)}
    come_back(agency, sams, late)
    code, said = typed("came-back")
    assert code == 0 and "5 changes were taken away, 4 came back." in said
    assert f"from Sam's Phone ({sams.device})" in said
    assert "1 still out: Vera at a desk of the office; only the kept database has it" in said


def test_where_the_replaced_database_is_gone_the_report_says_so_and_what_phones_brought(
    agency, typed, drill
):
    record = db.session.query(Restore).one()
    record.missing = None
    db.session.commit()
    come_back(agency, *drill["phones"])
    code, said = typed("came-back")
    assert code == 0 and "How many changes were taken away is not known." in said
    assert f"from Sam's Phone ({drill['phones'][1].device})" in said


def test_a_database_that_was_never_restored_says_so(typed):
    assert typed("came-back") == (0, "This database was never restored.\n")
