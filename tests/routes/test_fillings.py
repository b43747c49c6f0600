"""A form of the agency, filled in without JavaScript on either server: kept, written, not lost."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from tests.cast import Agency, edit
from tests.forms.kitchen import CHOICES, SURVEY
from tests.forms.workbooks import workbook
from tests.routes.hand import FILLING
from tests.routes.phone import world_of
from tests.routes.places import of
from webapp import access
from webapp.forms.publishing import Release, publish
from webapp.forms.reading import read_workbook


@pytest.fixture
def database() -> str:
    """What is asked does not depend on the database."""
    return "sqlite"


@pytest.fixture
def house(kitchen_table) -> Agency:
    """Where somebody sits at the kitchen table."""
    return kitchen_table


def answers_of(house: Agency, record: str = FILLING) -> dict[str, Any]:
    """The answers that the office has."""
    fields = access.record_for(house.rosa, record)["fields"]
    return {name: value for name, value in fields.items() if name.startswith("answers.")}


def test_one_page_after_the_other_is_kept_and_written_when_she_leaves(hand, house):
    assert "Name" in hand.opens() and "last time: Ana" in hand.page
    assert hand.presses("next", name="Bea") == 303
    assert "Age" in hand.page
    assert answers_of(house) == {}
    hand.presses("save", age="44")
    written = answers_of(house)
    assert (written["answers.name"], written["answers.age"]) == ("Bea", "44")
    assert "answers.row" not in written and "answers.grown" not in written, "nobody answered that"
    assert hand.saved[-1]["writes"][0]["fields"]["answers.age"]["value"] == "44"
    assert hand.drafts == {}


def test_a_draft_goes_on_at_the_question_where_it_was_left(hand, house):
    hand.opens()
    hand.presses("next", name="Bea")
    hand.presses("next", age="44")
    assert "Born on" in hand.opens(of(house, f"/fillings/{FILLING}"))


def test_a_wrong_answer_is_said_once_and_keeps_nobody(hand):
    hand.opens()
    hand.presses("next", name="Bea")
    assert hand.presses("next", age="130") == 422
    assert "This answer cannot be right" in hand.page
    assert hand.presses("next", age="130") == 303
    assert "Born on" in hand.page


def test_only_finishing_asks_for_what_is_needed_and_leads_there(hand, house):
    hand.opens()
    hand.presses("list")
    assert "1 missing" in hand.page
    assert "It cannot be finished yet" not in hand.page
    assert hand.presses("finish") == 303
    assert "It cannot be finished yet" in hand.page
    assert "1 missing" in hand.page
    assert "finished_at" not in access.record_for(house.rosa, FILLING)["fields"]
    hand.opens(of(house, f"/fillings/{FILLING}?at=%2Fage&check=1"))
    assert "This needs an answer, or a reason why there is none" in hand.page
    hand.presses("list", **{"r:/age": "refused"})
    hand.presses("finish")
    fields = access.record_for(house.rosa, FILLING)["fields"]
    assert fields["answers.age"] == {"none": "refused"}
    assert fields["finished_by"] == house.rosa and '"/grown":"no"' in fields["reckoned"]
    told = hand.opens(of(house, f"/filled/{FILLING}"))
    assert "Did not want to say" in told


def test_dependent_questions_come_and_go_within_the_page(hand, house):
    hand.opens(of(house, f"/fillings/{FILLING}?at=%2Fsmokes"))
    hand.presses("next", smokes="yes")
    assert "How many a day" in hand.page
    hand.presses("back")
    hand.presses("next", smokes="no")
    assert "Rooms" in hand.page


def test_rows_are_added_taken_out_and_named_by_an_id(hand, house):
    hand.opens(of(house, f"/fillings/{FILLING}?at=%2Fmember"))
    hand.presses("add:/member")
    place = re.search(r'name="a:/(member\[[0-9a-f]{12}\]/called)"', hand.page)[1]
    hand.presses("next", **{place: "Ben"})
    hand.presses("save")
    row = place.partition("/")[0]
    assert answers_of(house)[f"answers.{row}>called"] == "Ben"
    hand.opens(of(house, f"/fillings/{FILLING}?at=%2Fmember"))
    hand.presses(f"take:/{row}")
    hand.presses("save")
    assert answers_of(house)[f"answers.{row}>called"] is None


def test_two_people_merge_and_the_same_question_is_a_conflict_with_its_words(hand, house):
    hand.opens()
    said = {"answers.smokes": "yes", "answers.region": "north"}
    house.write(house.sam, house.mrs_alvarez, edit("form_answers", FILLING, **said))
    hand.presses("next", name="Bea")
    hand.opens(of(house, f"/fillings/{FILLING}?at=%2Fsmokes"))
    house.write(
        house.sam, house.mrs_alvarez, edit("form_answers", FILLING, **{"answers.name": "Bo"})
    )
    hand.presses("save", smokes="no")
    assert answers_of(house)["answers.region"] == "north"
    card = hand.opens(of(house, f"/settle/form_answers/{FILLING}"))
    assert "Name" in card and "Bea" in card and "Bo" in card
    assert "Smoker?" not in card


def test_an_answer_that_nobody_asks_any_more_is_left_as_it_is(hand, house):
    gone = {"answers.of_an_older_version": "kept"}
    house.write(house.rosa, house.mrs_alvarez, edit("form_answers", FILLING, **gone))
    hand.opens()
    hand.presses("save", name="Bea")
    assert answers_of(house)["answers.of_an_older_version"] == "kept"


@pytest.mark.parametrize(
    "fields",
    [{"answers": "x"}, {"answers.a b": "x"}, {"answers.a": 3}, {"answers.a": {"none": "moon"}}],
)
def test_a7_what_cannot_be_an_answer_is_refused(house, fields):
    receipt = house.write(house.rosa, house.mrs_alvarez, edit("form_answers", FILLING, **fields))
    assert receipt["outcome"] == "parked" and receipt["reason"] == "invalid"


CHANGED = [
    [cell if cell != "name" else "called_by" for cell in row]
    if row[:2] == ["text", "name"]
    else row
    for row in SURVEY
    if row[1:2] not in (["weight"], ["habit"], ["a_day"], ["a_year"])
]
RENAMED = {"renames": [["old", "new"], ["name", "called_by"]]}


def newer(house: Agency) -> str:
    """A version in which the name has another name, weight is not asked and Yes is no choice."""
    survey = [[str(cell).replace("${name}", "${called_by}") for cell in row] for row in CHANGED]
    survey = [row for row in survey if row[0] != "end_group"]
    choices = [row for row in CHOICES if row[1:2] != ["yes"]]
    content = workbook(survey, choices=choices, **RENAMED)
    read = read_workbook(content)
    assert read.errors == [], [one.sentence for one in read.errors]
    return publish(content, read, Release(date(2026, 1, 2)), file_name="kitchen.xlsx").id


def test_a_draft_stays_in_its_version_and_is_told_what_a_newer_one_would_lose(hand, house):
    hand.opens()
    hand.presses("next", name="Bea")
    hand.opens(of(house, f"/fillings/{FILLING}?at=%2Fsmokes"))
    hand.presses("next", smokes="yes")
    before = hand.page
    version = newer(house)
    assert "How many a day" in before and "newer version" not in before
    assert "How many a day" in hand.opens(), "it goes on in the version it was begun in"
    assert "See what would change" in hand.page
    shown = hand.opens(of(house, f"/fillings/{FILLING}/versions/{version}"))
    assert "Not all of this can be chosen any more" in shown and "Yes" in shown
    assert "Bea" not in shown, "a renamed question keeps its answer"


def test_a_draft_that_goes_on_in_the_newer_version_takes_its_answers_along(hand, house):
    hand.opens()
    hand.presses("next", name="Bea")
    hand.opens(of(house, f"/fillings/{FILLING}?at=%2Fweight"))
    hand.presses("next", weight="81")
    version = newer(house)
    shown = hand.opens(of(house, f"/fillings/{FILLING}/versions/{version}"))
    assert "It is not asked any more" in shown and "81" in shown
    hand.presses_the_button(of(house, f"/fillings/{FILLING}/versions/{version}"))
    fields = access.record_for(house.rosa, FILLING)["fields"]
    assert fields["form_version"] == version
    assert fields["answers.called_by"] == "Bea"
    assert fields["answers.weight"] == "81", "what is not asked any more is not lost"
    assert "last time: Ana" in hand.opens(of(house, f"/fillings/{FILLING}"))


def test_no_filling_goes_to_a_version_that_is_not_newer(hand, house):
    own = access.record_for(house.rosa, FILLING)["fields"]["form_version"]
    path = of(house, f"/fillings/{FILLING}/versions/{own}")
    assert hand.browser.get(path).status_code == 404
    world = world_of(house, house.rosa, drafts={}, saved=[])
    assert hand.phone.answer(world, path)["status"] == 404
