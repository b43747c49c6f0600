"""Answers that go into the client's record: shown first, written with the finishing, in both."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from tests.cast import Agency, edit
from tests.forms.into_record import CHOICES, ENTITIES, SURVEY, asked_and_saved
from tests.forms.workbooks import workbook
from tests.routes.hand import Hand
from tests.routes.kitchen_table import begun
from tests.routes.places import of
from webapp import access
from webapp.domain.records import tokens_of
from webapp.forms.publishing import Release, publish
from webapp.forms.reading import read_workbook

FILLING = "018f3b1c-0000-7000-8000-000000000f02"
HEADING = "What goes into the record"


@pytest.fixture
def database() -> str:
    """What is asked does not depend on the database."""
    return "sqlite"


@pytest.fixture
def house(kitchen_table) -> Agency:
    """Where such a form is begun for Mrs Alvarez."""
    publish_and_begin(kitchen_table, asked_and_saved())
    return kitchen_table


def publish_and_begin(house: Agency, content: bytes) -> None:
    """A version of it, and a filling of Rosa's."""
    found = read_workbook(content)
    assert found.errors == [], [one.sentence for one in found.errors]
    release = Release(date(2026, 1, 1))
    begun(house, publish(content, found, release, file_name="moved.xlsx"), FILLING)


def record_of(house: Agency) -> dict[str, Any]:
    """Mrs Alvarez as the office has her."""
    return access.record_for(house.rosa, house.mrs_alvarez)


def was_told(house: Agency, **fields: Any) -> None:
    """Somebody else writes into her record, having read what stands there."""
    for name, value in fields.items():
        seen = tokens_of(record_of(house), name)
        write = edit("client", house.mrs_alvarez, seen, **{name: value})
        receipt = house.write(house.sam, house.mrs_alvarez, write)
        assert receipt["outcome"] == "accepted", receipt


def answers(hand: Hand, house: Agency, **more: str | list[str]) -> str:
    """Rosa answers page by page, up to the last one, which is given."""
    given: dict[str, Any] = {"moved": "yes", "number": "555 0199", **more}
    for place, answer in given.items():
        hand.opens(of(house, f"/fillings/{FILLING}?at=%2F{place.replace('/', '%2F')}"))
        hand.presses("list", **{place: answer})
    return hand.opens(of(house, f"/fillings/{FILLING}?at=list"))


def written_by_phone(hand: Hand) -> dict[str, Any]:
    """What the phone would write into the client's record."""
    found = [one for one in hand.saved[-1]["writes"] if one["type"] == "client"]
    return found[0]["fields"] if found else {}


def test_the_last_page_shows_what_will_be_written_beside_what_stands_there(hand, house):
    was_told(house, phone="555 0100", **{"communication_needs/large_print": True})
    page = answers(hand, house, needs=["asl"], texts="no")
    assert HEADING in page
    assert "555 0100" in page and "555 0199" in page
    assert "Large print" in page and "Sign language" in page
    assert record_of(house)["fields"]["phone"] == "555 0100", "nothing is written before"


def test_leaving_it_writes_nothing_into_the_record(hand, house):
    answers(hand, house)
    hand.presses("save")
    assert "phone" not in record_of(house)["fields"]
    assert written_by_phone(hand) == {}


def test_finishing_writes_what_was_answered_and_is_other_than_it_was(hand, house):
    was_told(house, birth_date="1950-02-03", **{"communication_needs/aac": True})
    answers(
        hand,
        house,
        **{"about/born": "1950-02-03", "about/calls": "never"},
        needs=["asl"],
        texts="no",
    )
    assert hand.presses("finish") == 303
    fields = record_of(house)["fields"]
    assert (fields["phone"], fields["safe_to_call"]) == ("555 0199", "never")
    assert fields["safe_text"] is False
    assert fields["what_matters"] == "Settling in", "what is worked out, too"
    assert fields["communication_needs/asl"] is True
    assert fields["communication_needs/aac"] is True, "what was not offered is not taken away"
    saved = written_by_phone(hand)
    assert {name: one["value"] for name, one in saved.items()} == {
        "phone": "555 0199",
        "safe_to_call": "never",
        "safe_text": False,
        "communication_needs/asl": True,
        "what_matters": "Settling in",
    }, "a day that is the same, and an acuity that was not answered, are not among them"
    assert [one["type"] for one in hand.saved[-1]["writes"]] == ["form_answers", "client"]


def test_what_somebody_else_wrote_since_the_page_was_drawn_is_a_conflict(hand, house):
    was_told(house, phone="555 0100")
    seen = tokens_of(record_of(house), "phone")
    answers(hand, house)
    was_told(house, phone="555 0122")
    hand.presses("finish")
    assert written_by_phone(hand)["phone"]["base"] == seen, "what she saw (D2)"
    assert len(record_of(house)["heads"]["phone"]) == 2
    card = hand.opens(of(house, f"/settle/client/{house.mrs_alvarez}"))
    assert "555 0199" in card and "555 0122" in card


def test_a16_who_finished_too_late_has_not_changed_the_record_either(hand, house):
    finished = {"finished_at": "2026-11-24T17:30:00.000Z", "finished_by": house.sam}
    house.write(house.sam, house.mrs_alvarez, edit("form_answers", FILLING, **finished))
    late = edit("form_answers", FILLING, **{"answers.number": "555 0199"}, **finished)
    record = edit("client", house.mrs_alvarez, phone="555 0199")
    receipt = house.write(house.rosa, house.mrs_alvarez, late, record)
    assert receipt["outcome"] == "parked"
    assert "phone" not in record_of(house)["fields"]


def test_where_its_condition_does_not_hold_nothing_is_written(hand, house):
    assert HEADING not in answers(hand, house, moved="no")
    hand.presses("finish")
    assert "phone" not in record_of(house)["fields"]
    assert written_by_phone(hand) == {}


def test_a_reason_for_no_answer_changes_nothing(hand, house):
    was_told(house, phone="555 0100")
    page = answers(hand, house, number="", **{"r:/number": "refused"})
    assert "<td" in page and "555 0100</td>" not in page, "something else goes there"
    hand.presses("finish")
    assert record_of(house)["fields"]["phone"] == "555 0100"
    assert "phone" not in written_by_phone(hand)


def test_an_answer_that_does_not_fit_stays_in_the_form_alone(hand, house):
    page = answers(hand, house, hardship="9", number="5" * 41)
    assert "These answers stay in the form alone" in page
    assert "Acuity: please give 4 or less" in page
    assert "Phone: please use 40 characters or fewer" in page
    assert hand.presses("finish") == 303, "and it keeps nobody from finishing"
    fields = record_of(house)["fields"]
    assert "acuity" not in fields and "phone" not in fields


def test_a16_a_correction_writes_only_what_it_says_otherwise(hand, house):
    answers(hand, house, texts="no")
    hand.presses("finish")
    was_told(house, phone="555 0777")
    address = of(house, f"/filled/{FILLING}/correct")
    hand.opens(address)
    correction = hand.presses_the_button(address, correction_reason="She may be texted")
    hand.opens(f"{correction}?at=%2Ftexts")
    hand.presses("list", texts="yes")
    assert "555 0199" not in hand.page.partition(HEADING)[2].partition("</section>")[0]
    hand.presses("finish")
    fields = record_of(house)["fields"]
    assert fields["safe_text"] is True
    assert fields["phone"] == "555 0777", "what was learned since is not put back"


def test_what_the_page_carries_comes_from_anybody(hand, house):
    answers(hand, house)
    hand.page = re.sub(r'(name="drawn" value=")[^"]*', r"\1[7,", hand.page)
    assert hand.presses("finish") == 303
    assert record_of(house)["fields"]["phone"] == "555 0199"


def test_a_form_without_such_a_sheet_says_nothing_of_the_record(hand, house):
    page = hand.opens(of(house, "/fillings/018f3b1c-0000-7000-8000-000000000f01?at=list"))
    assert HEADING not in page
    assert house.mrs_alvarez not in page.partition('name="drawn"')[2].partition(">")[0]


def test_a_condition_may_look_at_the_last_time(kitchen_table):
    entities = [ENTITIES[0], ["clients", "1", "${last-saved#number} != ${number}"]]
    survey = [[*row] for row in SURVEY]
    found = read_workbook(workbook(survey, choices=CHOICES, entities=entities))
    assert found.errors == []
    assert "__last-saved" in str(found.definition["saves"]["update_if"])
