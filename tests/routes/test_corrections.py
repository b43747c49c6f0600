"""A16: a finished form is read, and corrected by another, without JavaScript, on both servers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Agency, edit
from tests.routes.hand import FILLING, Hand
from tests.routes.kitchen_table import EARLIER, FINISHED
from tests.routes.phone import world_of
from tests.routes.places import of
from webapp import access

SLIP = "I typed the wrong age"


@pytest.fixture
def database() -> str:
    """What is asked does not depend on the database."""
    return "sqlite"


@pytest.fixture
def house(kitchen_table) -> Agency:
    """Where somebody sits at the kitchen table."""
    return kitchen_table


def fields_of(house: Agency, record: str) -> dict[str, Any]:
    """A record as the office has it."""
    return access.record_for(house.rosa, record)["fields"]


def begins_a_correction(hand: Hand, house: Agency, record: str = EARLIER) -> str:
    """Why, then the questions; the correction's id."""
    address = of(house, f"/filled/{record}/correct")
    hand.opens(address)
    return hand.presses_the_button(address, correction_reason=SLIP).rpartition("/")[2]


def test_a16_a_finished_form_is_read_and_leads_to_its_correction(hand, house):
    told = hand.opens(of(house, f"/filled/{EARLIER}"))
    assert "Correct this" in told and f"/filled/{EARLIER}/correct" in told
    asked = hand.opens(of(house, f"/fillings/{EARLIER}"))
    assert "This form is finished." in asked
    assert 'class="filling"' not in asked, "nothing can be typed there"


def test_a16_a_correction_says_why_and_begins_with_the_same_answers(hand, house):
    address = of(house, f"/filled/{EARLIER}/correct")
    hand.opens(address)
    again = hand.presses_the_button(address, 422, correction_reason=" ")
    assert "Please fill in: Why it is corrected" in again
    record = begins_a_correction(hand, house)
    fields = fields_of(house, record)
    assert fields["corrects"] == EARLIER and fields["correction_reason"] == SLIP
    assert fields["answered_at"] == FINISHED, "it has the day of what it corrects"
    assert (fields["answers.name"], fields["answers.age"]) == ("Ana", "44")
    assert "finished_at" not in fields
    assert hand.saved[-1]["writes"][0]["fields"]["answers.name"]["value"] == "Ana"
    page = hand.opens(of(house, f"/fillings/{record}"))
    assert SLIP in page and 'value="Ana"' in page and "last time" not in page


def test_a16_a_finished_correction_counts_and_both_are_read(hand, house):
    record = begins_a_correction(hand, house)
    hand.opens(of(house, f"/fillings/{record}?at=%2Fage"))
    hand.presses("list", age="54")
    hand.presses("finish")
    assert fields_of(house, record)["finished_by"] == house.rosa
    assert fields_of(house, EARLIER)["answers.age"] == "44", "what was finished stays as it was"
    before = hand.opens(of(house, f"/filled/{EARLIER}"))
    assert "Corrected" in before and SLIP in before and f"/filled/{record}" in before
    assert "Correct this" not in before, "the correction is what can be corrected now"
    after = hand.opens(of(house, f"/filled/{record}"))
    assert "This is a correction" in after and SLIP in after and f"/filled/{EARLIER}" in after
    listed = hand.opens(of(house, "/forms"))
    assert "corrected" in listed and "correction" in listed
    assert "last time: 54" in hand.opens(of(house, f"/fillings/{FILLING}?at=%2Fage"))


def test_a16_a_correction_that_was_begun_is_gone_on_with(hand, house):
    record = begins_a_correction(hand, house)
    told = hand.opens(of(house, f"/filled/{EARLIER}"))
    assert "Go on with the correction" in told and f"/fillings/{record}" in told


def test_a16_who_is_overtaken_while_she_types_keeps_what_she_typed_for_a_correction(hand, house):
    hand.opens(of(house, f"/fillings/{FILLING}"))
    said = {"answers.name": "Bo", "finished_at": "2026-11-24T18:00:00.000Z"}
    house.write(
        house.sam, house.mrs_alvarez, edit("form_answers", FILLING, finished_by=house.sam, **said)
    )
    assert hand.presses("next", name="Bea") == 422
    assert "What is different goes into a correction" in hand.page
    assert fields_of(house, FILLING)["answers.name"] == "Bo"
    record = begins_a_correction(hand, house, FILLING)
    assert fields_of(house, record)["answers.name"] == "Bea"
    assert hand.drafts == {}


def test_a16_what_is_not_finished_is_not_corrected(hand, house):
    path = of(house, f"/filled/{FILLING}/correct")
    assert "every answer can still be changed" in hand.opens(path)
    posted = {"new": FILLING, "correction_reason": SLIP}
    assert hand.browser.post(path, data=posted).status_code == 404
    world = world_of(house, house.rosa, drafts={}, saved=[])
    answer = hand.phone.answer(world, path, method="POST", form=list(posted.items()))
    assert answer["status"] == 404 and answer["saved"] == []


def test_a16_a_settling_in_a_finished_form_is_not_taken_back(hand, house):
    house.write(
        house.sam,
        house.mrs_alvarez,
        edit("form_answers", FILLING, [FILLING], **{"answers.name": "Bo"}),
    )
    both = {"answers.name": "Bea", "finished_at": FINISHED, "finished_by": house.rosa}
    house.write(house.rosa, house.mrs_alvarez, edit("form_answers", FILLING, [FILLING], **both))
    card = of(house, f"/settle/form_answers/{FILLING}")
    assert "Bea" in hand.opens(card) and "Bo" in hand.page
