"""Where the tests of the pages go: Mrs Alvarez's case file, and a little to find there."""

from __future__ import annotations

from tests.cast import Agency, create

VISIT = "018f3b1c-0000-7000-8000-000000000001"
NOTE = "018f3b1c-0000-7000-8000-000000000002"
TASK = "018f3b1c-0000-7000-8000-000000000003"
FRESH = "018f3b1c-0000-7000-8000-00000000f000"
STARTS_AT = "2026-11-24T17:00:00.000Z"


def furnish(agency: Agency) -> None:
    """A visit, a note and a promise of Rosa's, for Mrs Alvarez."""
    visit = create("visit", VISIT, worker=agency.rosa, contact_type="home_visit")
    visit["fields"]["starts_at"] = {"value": STARTS_AT}
    visit["fields"]["purpose"] = {"value": "Look <in> & say 'hello'"}
    wrote = {"written_at": STARTS_AT, "happened_at": STARTS_AT, "recorded_by": agency.rosa}
    note = create("progress_note", NOTE, visit=VISIT, client_said="I slept well.", **wrote)
    task = create("task", TASK, title="Call the landlord", status="open", assignee=agency.rosa)
    receipt = agency.write(agency.rosa, agency.mrs_alvarez, visit, note, task)
    assert receipt["outcome"] == "accepted", receipt


def of(agency: Agency, rest: str = "", client: str | None = None) -> str:
    """An address in a client's case file."""
    return f"/clients/{client or agency.mrs_alvarez}{rest}"
