"""A16: what is finished stays as it was; whoever knows better writes another that corrects it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, heads, outcomes, record, send
from webapp.clock import new_id
from webapp.errors import FIELD_SENTENCES

FINISHED_AT = "2026-11-20T10:00:00.000Z"


class AtTheTable:
    """A form that Rosa and Sam fill in for Mrs Alvarez, each on a phone."""

    def __init__(self, agency: Agency):
        self.agency, self.filling = agency, new_id()
        about = {"form_version": new_id(), "form_id": "home_safety", "title": "Home safety"}
        about |= {"started_at": "2026-11-20T09:00:00.000Z", "recorded_by": agency.rosa}
        answers = {"answers.rugs": "yes", "answers.stairs": "no"}
        self.says(agency.rosa, create("form_answers", self.filling, **about, **answers))

    def says(self, worker: str, *writes: Any) -> Any:
        """One change; its receipt."""
        change = change_of(worker, self.agency.mrs_alvarez, *writes)
        return send(self.agency, worker, change)[0]

    def answers(self, worker: str, base: list[str] | None = None, **more: Any) -> Any:
        """Fields of the filling, by somebody who saw it as it was begun."""
        named = {
            f"answers.{name}" if name in ("rugs", "stairs") else name: one
            for name, one in more.items()
        }
        return self.says(
            worker, edit("form_answers", self.filling, base or [self.filling], **named)
        )

    def finishes(self, worker: str, **more: Any) -> Any:
        """The last button."""
        return self.answers(worker, finished_at=FINISHED_AT, finished_by=worker, **more)


@pytest.fixture
def table(agency: Agency) -> AtTheTable:
    """Begun, not finished."""
    return AtTheTable(agency)


def test_a16_until_it_is_finished_anybody_of_the_team_goes_on_with_it(table, agency):
    assert table.answers(agency.sam, rugs="no")["outcome"] == "accepted"
    assert table.finishes(agency.rosa, stairs="yes")["outcome"] == "accepted"
    assert record(table.filling)["fields"]["answers.rugs"] == "no"


@pytest.mark.parametrize(
    "late",
    [
        {"rugs": "no"},
        {"answers.of_another_version": "x"},
        {"finished_at": None},
        {"form_version": "018f3b1c-0000-7000-8000-0000000000ff"},
        {"scores": "[]"},
        {"correction_reason": "Nobody will see"},
    ],
)
def test_a16_nothing_is_written_to_what_is_finished(table, agency, late):
    table.finishes(agency.rosa)
    before = record(table.filling)["fields"]
    receipt = table.answers(agency.rosa, **late)
    assert (receipt["outcome"], receipt["reason"]) == ("parked", "invalid")
    assert FIELD_SENTENCES["finished"] in receipt["sentence"]
    assert record(table.filling)["fields"] == before


def test_a16_whoever_finishes_second_is_told_and_nothing_is_lost(table, agency):
    assert table.finishes(agency.rosa)["outcome"] == "accepted"
    receipt = table.finishes(agency.sam, rugs="no")
    assert receipt["reason"] == "invalid"
    assert record(table.filling)["fields"]["finished_by"] == agency.rosa
    assert record(table.filling)["fields"]["answers.rugs"] == "yes"


def test_a16_finished_and_answered_in_one_change_is_no_late_answer(table, agency):
    both = [
        change_of(agency.rosa, agency.mrs_alvarez, edit("form_answers", table.filling, **fields))
        for fields in (
            {"answers.rugs": "no"},
            {"finished_at": FINISHED_AT, "answers.stairs": "yes"},
        )
    ]
    assert outcomes(send(agency, agency.rosa, *both)) == ["accepted", "accepted"]


def test_a16_answers_in_which_two_people_differ_are_still_settled(table, agency):
    table.answers(agency.sam, rugs="no")
    table.finishes(agency.rosa, rugs="one only")
    several = record(table.filling)["heads"]["answers.rugs"]
    assert [one["value"] for one in several] == ["no", "one only"]
    settled = table.answers(agency.vera, [one["token"] for one in several], rugs="one only")
    assert settled["outcome"] == "accepted"
    assert heads(table.filling, "answers.rugs") == ["one only"]
    again = table.answers(agency.vera, rugs="no")
    assert again["reason"] == "invalid", "it is settled, and closed"


def test_a16_a_settling_takes_nothing_else_along(table, agency):
    table.answers(agency.sam, rugs="no")
    table.finishes(agency.rosa, rugs="one only")
    tokens = [one["token"] for one in record(table.filling)["heads"]["answers.rugs"]]
    assert table.answers(agency.vera, tokens, rugs="no", stairs="yes")["reason"] == "invalid"


def test_a16_what_was_entered_in_error_can_be_voided_and_brought_back(table, agency):
    table.finishes(agency.rosa)
    assert table.answers(agency.rosa, voided=True)["outcome"] == "accepted"
    assert record(table.filling)["fields"]["voided"] is True
