"""The supervisor's queues: what was parked has its line; an addendum brings back its own note."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Agency, create
from tests.sync.post import change_of, note, outcomes, record, send
from webapp.clock import new_id
from webapp.loaders.parked_queue import parked_queue
from webapp.loaders.review_queue import review_queue

SCOPE: dict[str, Any] = {"query": {}}


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


def test_an_addendum_brings_back_its_own_note_and_no_other(agency: Agency) -> None:
    returned, another = (signed(agency) for _ in range(2))
    for name in (returned, another):
        review(agency, name, "returned", seq_of(agency, name))
    add_to(agency, another)
    assert [row["id"] for row in review_queue(agency.vera, SCOPE)["queue"]["rows"]] == [another]


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
