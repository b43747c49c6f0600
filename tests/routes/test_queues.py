"""The supervisor's queues: what was parked has its line; an addendum brings back its own note."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, note, outcomes, record, send, visit
from webapp import access
from webapp.clock import new_id, now, stamp
from webapp.extensions import db
from webapp.jobs.lying import tell_of_changes_left_lying
from webapp.loaders.left_lying import count_left_lying
from webapp.loaders.parked_queue import parked_queue
from webapp.loaders.review_queue import review_queue
from webapp.models import Change

SCOPE: dict[str, Any] = {"query": {}, "now": stamp(now()), "language": "en", "zone": "UTC"}
LONG_AGO = stamp(now() - timedelta(days=3, minutes=1))


@pytest.mark.parametrize(
    "writes",
    ["nonsense", [], [7], [{"type": "goal"}], [create("goal", status="active")]],
    ids=["no list", "none", "no write", "half a write", "a wrong write"],
)
def test_a_parked_change_has_a_line_however_wrong_it_is(agency: Agency, writes: Any) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez) | {"writes": writes}
    assert outcomes(send(agency, agency.rosa, change)) == ["invalid"]
    [row] = parked_queue(agency.vera, SCOPE)["queue"]["rows"]
    assert (row["id"], row["name"], row["author"]) == (change["id"], "Elena Alvarez", "Rosa")
    assert agency.signed_in(agency.vera).get("/parked").status_code == 200


def test_who_decides_reads_what_was_written_however_wrong_it_is(agency: Agency) -> None:
    right = {"statement": "Swim.", "target_on": "2027-01-31", "status": "active", "care_plan": "?"}
    wrong = {"statement": ["a", "list"], "target_on": "some day", "measure": "x" * 500}
    for fields in (right, wrong):
        send(
            agency,
            agency.rosa,
            change_of(agency.rosa, agency.mrs_alvarez, create("goal", **fields)),
        )
    told = [
        [(part["label"], part["text"]) for part in row["written"]]
        for row in parked_queue(agency.vera, SCOPE)["queue"]["rows"]
    ]
    assert ("In the client's own words", "Swim.") in told[0]
    assert ("By when", "31 January 2027") in told[0]
    assert not [label for label, text in told[0] if text == "?"], "an id tells nobody anything"
    assert ("By when", '"some day"') in told[1]
    assert max(len(text) for _, text in told[1]) <= 401
    assert "Swim." in agency.signed_in(agency.vera).get("/parked").text


def test_a_search_finds_a_note_that_is_not_among_the_oldest(
    agency: Agency, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The package gives the function of that name; the module is wanted.
    monkeypatch.setattr(import_module("webapp.loaders.review_queue"), "ROWS_MAX", 1)
    for _ in range(2):
        signed(agency)
    assert len(review_queue(agency.vera, SCOPE)["queue"]["rows"]) == 1
    asked = SCOPE | {"query": {"q": "alvarez"}}
    assert len(review_queue(agency.vera, asked)["queue"]["rows"]) == 2


def test_an_addendum_brings_back_its_own_note_and_no_other(agency: Agency) -> None:
    returned, another = (signed(agency) for _ in range(2))
    for name in (returned, another):
        review(agency, name, "returned", seq_of(agency, name))
    add_to(agency, another)
    assert [row["id"] for row in review_queue(agency.vera, SCOPE)["queue"]["rows"]] == [another]


def arrived_long_ago(agency: Agency, *writes: dict[str, Any]) -> str:
    """A change of Rosa's that came more than three days ago; its id."""
    change = change_of(agency.rosa, agency.mrs_alvarez, *writes)
    send(agency, agency.rosa, change)
    db.session.get_one(Change, change["id"]).received_at = LONG_AGO
    db.session.commit()
    return str(change["id"])


def test_what_was_parked_three_days_ago_is_an_alert_until_it_is_decided(agency: Agency) -> None:
    vera = agency.signed_in(agency.vera)
    parked = arrived_long_ago(agency, create("goal", status="active"))
    send(agency, agency.rosa, change_of(agency.rosa, agency.mrs_alvarez, create("goal")))
    assert "1 change waits for more than three days" in vera.get("/team").text
    assert "waits for more than three days" in vera.get("/parked").text
    assert tell_of_changes_left_lying(now(), "UTC") == "1 changes wait for more than three days"
    vera.post(f"/parked/{parked}", data={"action": "discard", "reason": "Said twice."})
    assert "waits for more than three days" not in vera.get("/team").text
    assert tell_of_changes_left_lying(now(), "UTC") == "no change is left lying"


def test_what_is_held_for_three_days_is_shown_and_gone_when_its_record_arrives(
    agency: Agency,
) -> None:
    vera, made = agency.signed_in(agency.vera), visit(agency.rosa)
    held = arrived_long_ago(agency, edit("visit", made["id"], place="Café"))
    [row] = parked_queue(agency.vera, SCOPE)["queue"]["rows"]
    assert (row["id"], row["can_decide"], row["left_lying"]) == (held, False, True)
    assert "It waits for something that has not arrived yet." in vera.get("/parked").text
    assert "1 change waits for more than three days" in vera.get("/team").text
    agency.write(agency.rosa, agency.mrs_alvarez, made)
    assert parked_queue(agency.vera, SCOPE)["queue"]["rows"] == []


def test_others_alerts_are_not_ours(agency: Agency) -> None:
    arrived_long_ago(agency, create("goal", status="active"))
    omar = agency.omar
    assert count_left_lying(now(), access.caseload_of(omar)) == 0
    assert count_left_lying(now(), access.caseload_of(agency.vera)) == 1


def signed(agency: Agency) -> str:
    """A signed note of Rosa's about Mrs Alvarez."""
    name = new_id()
    signature = create("signature", progress_note=name, recorded_by=agency.rosa)
    said = {"signed_at": "2026-11-22T16:00:00Z", "signer_name": "Rosa"}
    signature["fields"] |= {field: {"value": value} for field, value in said.items()}
    receipt = agency.write(agency.rosa, agency.mrs_alvarez, note(agency.rosa, name), signature)
    assert receipt["outcome"] == "accepted", receipt
    return name


def seq_of(agency: Agency, name: str) -> int:
    """The number of the note as Vera sees it."""
    rows = review_queue(agency.vera, SCOPE)["queue"]["rows"]
    assert name in [row["id"] for row in rows]
    return int(record(name)["seq"])


def review(agency: Agency, name: str, verdict: str, seq: int) -> None:
    """Vera has read that version."""
    fields = {"subject": name, "verdict": verdict, "seen": str(seq), "recorded_by": agency.vera}
    said = create(
        "review", reviewed_at="2026-11-22T17:00:00Z", subject_type="progress_note", **fields
    )
    receipt = agency.write(agency.vera, agency.mrs_alvarez, said)
    assert receipt["outcome"] == "accepted", receipt


def add_to(agency: Agency, name: str) -> None:
    """Rosa adds something to her note."""
    said = create("addendum", progress_note=name, text="More.", recorded_by=agency.rosa)
    said["fields"]["written_at"] = {"value": "2026-11-22T18:00:00Z"}
    receipt = agency.write(agency.rosa, agency.mrs_alvarez, said)
    assert receipt["outcome"] == "accepted", receipt
