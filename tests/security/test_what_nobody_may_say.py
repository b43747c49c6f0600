"""B06, B12, B18, B20: what a change says of itself that is not its author's to say."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.sync.phone import Phone
from tests.sync.post import change_of, note, outcomes, record, send, visit
from tests.sync.test_waiting import take_off
from webapp.clock import new_id, now, stamp
from webapp.extensions import db
from webapp.models import Access, Change, Task

#: What people elsewhere tried to write themselves, and what the server alone writes here.
SERVERS_OWN = {
    "status": "cosigned",
    "billable_units": 99,
    "supervisor_id": "018f3b1c-0000-7000-8000-000000000001",
    "sensitivity": "standard",
    "flags": [],
    "seq": 1,
    "created_at": "2020-01-01T00:00:00.000Z",
    "author": "somebody else",
}


def by(agency: Agency, worker: str, *writes: dict[str, Any], **said: Any) -> dict[str, Any]:
    """The receipt of one change to Mrs Alvarez's file."""
    return send(agency, worker, change_of(worker, agency.mrs_alvarez, *writes, **said))[0]


@pytest.mark.parametrize("field", SERVERS_OWN)
def test_b06_b20_a_field_that_is_not_there_to_be_written_is_refused_by_its_name(
    agency: Agency, field: str
) -> None:
    written = note(agency.rosa)
    written["fields"][field] = {"value": SERVERS_OWN[field]}
    receipt = by(agency, agency.rosa, written)
    assert (receipt["outcome"], receipt["reason"]) == ("parked", "invalid")
    assert receipt["field"] == f"{written['id']}.{field}" and field in receipt["sentence"]
    there = note(agency.rosa)
    assert by(agency, agency.rosa, there)["outcome"] == "accepted"
    before = record(there["id"])
    late = by(
        agency, agency.rosa, edit("progress_note", there["id"], **{field: SERVERS_OWN[field]})
    )
    assert late["reason"] == "invalid" and record(there["id"]) == before


def test_b06_said_beside_the_writes_it_says_nothing(agency: Agency) -> None:
    """The server's own words about a change and its record are worked out, never taken."""
    written = note(agency.rosa)
    said = {"seq": 99, "outcome": "accepted", "received_at": "2020-01-01T00:00:00.000Z"}
    more = {name: value for name, value in SERVERS_OWN.items() if name != "author"}
    receipt = by(agency, agency.rosa, written, **said | more)
    assert receipt["outcome"] == "accepted"
    kept = record(written["id"])
    assert not {"status", "billable_units", "supervisor_id", "sensitivity"} & kept["fields"].keys()
    assert kept["fields"]["recorded_by"] == agency.rosa and kept["seq"] < 99
    change = db.session.get_one(Change, receipt["id"])
    assert change.received_at > "2026" and change.author == agency.rosa


def test_b20_what_a_form_was_not_asked_is_not_written(agency: Agency) -> None:
    browser, fresh = agency.signed_in(agency.rosa), new_id()
    typed = {"title": "Call", "priority": "normal", "new": fresh, "assignee": agency.sam}
    typed |= {"status": "done", "voided": "true", "case_file": agency.mr_haddad}
    answer = browser.post(f"/clients/{agency.mrs_alvarez}/tasks/new", data=typed)
    assert answer.status_code == 303
    made = record(fresh)
    assert not made["fields"].get("voided")
    assert db.session.get_one(Task, fresh).case_file == agency.mrs_alvarez
    assert (made["fields"]["assignee"], made["fields"]["status"]) == (agency.rosa, "open")


def test_b12_a_minute_after_her_cover_ended_nothing_is_read_and_the_note_arrives_flagged(
    agency: Agency,
) -> None:
    phone = Phone(agency.signed_in(agency.sam), agency.sam)
    phone.exchange()
    assert agency.mrs_alvarez in phone.shelf.store.whole
    written, changed = note(agency.sam), edit("goal", agency.goal, status="on_hold")
    phone.save(agency.mrs_alvarez, [written])
    phone.save(agency.mrs_alvarez, [changed])
    take_off(agency, agency.sam)
    line = db.session.query(Access).filter_by(worker=agency.sam, case_file=agency.mrs_alvarez)
    line.one().ended_at = stamp(now() - timedelta(minutes=1))
    db.session.commit()
    answer = phone.exchange()
    assert outcomes(answer["receipts"]) == ["accepted", "not_assigned"]
    assert record(written["id"])["flags"] == ["late_from_former_worker"]
    assert answer["left"] == [agency.mrs_alvarez] and "Alvarez" not in str(answer["case_files"])
    assert agency.mrs_alvarez not in phone.shelf.store.whole
    for rest in ("", "/timeline", f"/notes/{written['id']}"):
        assert phone.client.get(f"/clients/{agency.mrs_alvarez}{rest}").status_code == 404
    parked = agency.signed_in(agency.vera).get("/parked").text
    assert "Sam" in parked and "Alvarez" in parked, "a person decides about what altered something"


def signed_by(agency: Agency, worker: str) -> str:
    """A note that this worker wrote and signed."""
    written = note(worker)
    signature = create(
        "signature", progress_note=written["id"], signer_name="S", recorded_by=worker
    )
    signature["fields"]["signed_at"] = {"value": "2026-11-22T17:00:00.000Z"}
    for write in (written, signature):
        assert by(agency, worker, write)["outcome"] == "accepted"
    return str(written["id"])


def review_of(agency: Agency, subject: str, by_whom: str) -> dict[str, Any]:
    """The write that approves a note."""
    said = {"subject_type": "progress_note", "verdict": "approved", "recorded_by": by_whom}
    said |= {"seen": str(record(subject)["seq"]), "reviewed_at": "2026-11-22T18:00:00.000Z"}
    return create("review", subject=subject, **said)


def test_b18_nobody_approves_what_she_wrote_herself(agency: Agency) -> None:
    """A worker not at all; a supervisor everybody's notes but her own, at her desk either."""
    rosas, veras = signed_by(agency, agency.rosa), signed_by(agency, agency.vera)
    assert by(agency, agency.rosa, review_of(agency, rosas, agency.rosa))["reason"] == "invalid"
    receipt = by(agency, agency.vera, review_of(agency, veras, agency.vera))
    assert receipt["reason"] == "invalid" and "wrote herself" in receipt["sentence"]
    desk = agency.signed_in(agency.vera)
    form = {"verdict": "approved", "new": new_id(), "seen": str(record(veras)["seq"])}
    refused = desk.post(f"/clients/{agency.mrs_alvarez}/notes/{veras}/review", data=form)
    assert refused.status_code == 422 and "wrote herself" in refused.text
    assert by(agency, agency.vera, review_of(agency, rosas, agency.vera))["outcome"] == "accepted"


def test_b18_nor_does_it_go_through_in_one_change_with_the_note(agency: Agency) -> None:
    written = note(agency.vera)
    said = {"subject_type": "progress_note", "verdict": "approved", "recorded_by": agency.vera}
    said |= {"seen": "1", "reviewed_at": "2026-11-22T18:00:00.000Z"}
    both = (written, create("review", subject=written["id"], **said))
    assert by(agency, agency.vera, *both)["reason"] == "invalid"
    assert by(agency, agency.vera, visit(agency.vera))["outcome"] == "accepted"
