"""A15: what was signed stays what it says; what another phone wrote stands beside it."""

from __future__ import annotations

import hashlib
from itertools import permutations
from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, heads, note, record, send
from webapp.domain.records import content_of
from webapp.extensions import db
from webapp.models import ProgressNote
from webapp.operations.doctor.records import look_at_records

SIGNED_AT = "2026-11-22T17:00:00Z"
MINE, THEIRS = "She slept badly.", "She slept well, she says."


def fingerprint(written: Any, **more: Any) -> str:
    """What a phone takes of the page it signs."""
    fields = {name: cell["value"] for name, cell in written["fields"].items()} | more
    return hashlib.sha256(content_of({"fields": fields}).encode()).hexdigest()


class Apart:
    """A note that two phones of Rosa's change apart, and one of them signs."""

    def __init__(self, agency: Agency, **before: Any):
        self.agency = agency
        self.note = note(agency.rosa, **before)
        self.send(self.note)

    def send(self, *writes: Any) -> Any:
        """One change of Rosa's."""
        change = change_of(self.agency.rosa, self.agency.mrs_alvarez, *writes)
        return send(self.agency, self.agency.rosa, change)[0]

    def edit(self, base: list[str] | None = None, **values: Any) -> Any:
        """Go on with the note."""
        return edit("progress_note", self.note["id"], base, **values)

    def signature(self, **on_the_page: Any) -> Any:
        """Sign what this phone shows."""
        said = {"progress_note": self.note["id"], "signed_at": SIGNED_AT, "signer_name": "Rosa"}
        said |= {"recorded_by": self.agency.rosa}
        return create("signature", content_hash=fingerprint(self.note, **on_the_page), **said)

    def shown(self) -> Any:
        """The note as it travels."""
        return record(self.note["id"])

    def tokens(self, field: str) -> list[str]:
        """The heads of a field."""
        return [head["token"] for head in self.shown()["heads"][field]]


@pytest.fixture
def apart(agency: Agency) -> Apart:
    """The other phone's text came first, then the one that was signed, then the signature."""
    apart = Apart(agency, worker_saw="She slept.")
    assert apart.send(apart.edit(worker_saw=THEIRS))["outcome"] == "accepted"
    assert apart.send(apart.edit(worker_saw=MINE))["outcome"] == "conflict"
    assert apart.send(apart.signature(worker_saw=MINE))["outcome"] == "accepted"
    return apart


def nothing_is_wrong() -> bool:
    """What the doctor says of the records."""
    return list(look_at_records(db.session.connection())) == []


def test_a15_what_was_signed_is_shown_and_the_other_version_stands_beside_it(apart: Apart) -> None:
    wire = apart.shown()
    assert wire["fields"]["worker_saw"] == MINE
    assert heads(apart.note["id"], "worker_saw") == [THEIRS, MINE]
    assert {head["by"] for head in wire["heads"]["worker_saw"]} == {apart.agency.rosa}
    assert db.session.get_one(ProgressNote, apart.note["id"]).worker_saw == MINE
    assert nothing_is_wrong()


def test_a15_settling_is_taken_when_it_says_what_was_signed(apart: Apart) -> None:
    seen = apart.tokens("worker_saw")
    receipt = apart.send(apart.edit(seen, worker_saw=THEIRS))
    assert (receipt["outcome"], receipt["reason"]) == ("parked", "invalid")
    assert apart.send(apart.edit(seen, worker_saw=f"{MINE} {THEIRS}"))["outcome"] == "parked"
    receipt = apart.send(apart.edit(seen, worker_saw=MINE))
    assert receipt["outcome"] == "accepted"
    wire = apart.shown()
    assert (wire["fields"]["worker_saw"], wire["heads"]) == (MINE, {})
    assert nothing_is_wrong()


def test_a15_nothing_else_of_a_signed_note_is_written_beside_a_settling(apart: Apart) -> None:
    seen = apart.tokens("worker_saw")
    both = apart.edit(seen, worker_saw=MINE, next_step="Call the nurse")
    assert apart.send(both)["reason"] == "invalid"
    assert apart.send(apart.edit(voided=True))["reason"] == "invalid"
    assert apart.send(apart.edit(happened_at="2026-11-22T15:00:00Z"))["reason"] == "invalid"


def test_a15_who_has_not_seen_all_versions_settles_nothing_and_changes_nothing(
    apart: Apart,
) -> None:
    mine = apart.tokens("worker_saw")[1]
    assert apart.send(apart.edit([mine], worker_saw=MINE))["outcome"] == "conflict"
    assert apart.shown()["fields"]["worker_saw"] == MINE
    assert heads(apart.note["id"], "worker_saw") == [THEIRS, MINE]


def test_a15_two_texts_that_were_merged_are_taken_apart_again(agency: Agency) -> None:
    """The signature is under one sentence that changed, not under both."""
    apart = Apart(agency, worker_saw="She slept well. The stairs are safe. Her son calls.")
    mine = "She slept badly. The stairs are safe. Her son calls."
    apart.send(apart.edit(worker_saw="She slept well. The stairs are safe. Her son visits."))
    assert apart.send(apart.edit(worker_saw=mine))["outcome"] == "merged"
    apart.send(apart.signature(worker_saw=mine))
    merged = "She slept badly. The stairs are safe. Her son visits."
    assert apart.shown()["fields"]["worker_saw"] == mine
    assert heads(apart.note["id"], "worker_saw") == [merged, mine]
    assert nothing_is_wrong()
    seen = apart.tokens("worker_saw")
    assert apart.send(apart.edit(seen, worker_saw=mine))["outcome"] == "accepted"
    assert apart.shown()["heads"] == {}


def test_a15_a_field_the_signer_never_saw_changed_is_put_before_her_too(agency: Agency) -> None:
    """Fields merge on their own; under a signature even that would be something nobody signed."""
    apart = Apart(agency, worker_saw="She slept.")
    apart.send(apart.edit(next_step="Order the rail"))
    apart.send(apart.edit(worker_saw=MINE))
    apart.send(apart.signature(worker_saw=MINE))
    assert apart.shown()["fields"]["next_step"] is None
    assert heads(apart.note["id"], "next_step") == ["Order the rail", None]
    assert nothing_is_wrong()


def test_a15_a_signature_under_what_everybody_sees_writes_nothing(agency: Agency) -> None:
    apart = Apart(agency, worker_saw="She slept.")
    before = apart.shown()
    apart.send(apart.signature())
    assert apart.shown() == before


def test_a15_the_second_signature_says_that_it_is_under_another_text(apart: Apart) -> None:
    later = apart.signature(worker_saw=THEIRS)
    assert apart.send(later)["outcome"] == "accepted"
    assert apart.shown()["fields"]["worker_saw"] == MINE
    assert record(later["id"])["flags"] == ["signed_other_text"]
    assert nothing_is_wrong()


def test_a15_a_text_that_never_arrived_is_said_and_nothing_is_invented(agency: Agency) -> None:
    apart = Apart(agency, worker_saw="She slept.")
    signature = apart.signature(worker_saw="What no phone has sent.")
    assert apart.send(signature)["outcome"] == "accepted"
    assert apart.shown()["fields"]["worker_saw"] == "She slept."
    assert record(signature["id"])["flags"] == ["signed_other_text"]


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_a15_it_is_the_same_whichever_phone_came_first(agency: Agency, order: Any) -> None:
    apart = Apart(agency, worker_saw="She slept.")
    changes = [apart.edit(worker_saw=MINE), apart.edit(worker_saw=THEIRS)]
    for number in order:
        apart.send(changes[number])
    apart.send(apart.signature(worker_saw=MINE))
    assert apart.shown()["fields"]["worker_saw"] == MINE
    assert set(heads(apart.note["id"], "worker_saw")) == {MINE, THEIRS}
