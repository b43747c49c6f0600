"""A form of the agency, filled in without JavaScript on either server: kept, written, not lost."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.forms.kitchen import CHOICES, SURVEY
from tests.forms.workbooks import workbook
from tests.routes.phone import Phone, browser_of, without_fresh_ids, world_of
from tests.routes.places import furnish, of
from webapp import access, clock
from webapp.forms.publishing import Release, publish
from webapp.forms.reading import read_workbook
from webapp.routes import render

FILLING = "018f3b1c-0000-7000-8000-000000000f01"
EARLIER = "018f3b1c-0000-7000-8000-000000000f00"
STARTED = "2026-11-24T17:00:00.000Z"


@pytest.fixture(scope="module")
def phone() -> Iterator[Phone]:
    """One process for all pages."""
    phone = Phone()
    yield phone
    phone.close()


@pytest.fixture
def database() -> str:
    """What is asked does not depend on the database."""
    return "sqlite"


def begun(agency: Agency, version: Any, record: str = FILLING, **more: Any) -> None:
    """A filling of Rosa's for Mrs Alvarez."""
    about = {"form_version": version.id, "form_id": version.form_id, "title": version.title}
    who = {"started_at": STARTED, "recorded_by": agency.rosa}
    write = create("form_answers", record, **about, **who, **more)
    receipt = agency.write(agency.rosa, agency.mrs_alvarez, write)
    assert receipt["outcome"] == "accepted", receipt


@pytest.fixture
def house(agency, monkeypatch):
    """The agency with the form of the kitchen table, answered once before, and begun again."""
    now = clock.now()
    furnish(agency)
    content = workbook(SURVEY, choices=CHOICES)
    release = Release(date(2026, 1, 1))
    version = publish(content, read_workbook(content), release, file_name="kitchen.xlsx")
    finished = {"finished_at": "2026-11-20T10:00:00.000Z", "finished_by": agency.rosa}
    answers = {"answers.name": "Ana", "answers.smokes": "no"}
    begun(agency, version, EARLIER, **finished, **answers)
    begun(agency, version)
    monkeypatch.setattr(clock, "now", lambda: now)
    monkeypatch.setattr(render, "_built_addresses", dict)
    return agency


class Hand:
    """Somebody who fills in a page and presses a button, at the office and on the phone alike."""

    def __init__(self, house: Agency, phone: Phone) -> None:
        self.house, self.phone = house, phone
        self.browser = browser_of(house, house.rosa)
        self.drafts: dict[str, Any] = {}
        self.saved: list[Any] = []
        self.at = of(house, f"/fillings/{FILLING}")
        self.page = ""

    def opens(self, path: str | None = None) -> str:
        """The page at an address, the same from both."""
        self.at = path or self.at
        ours = self.browser.get(self.at)
        world = world_of(self.house, self.house.rosa, drafts=self.drafts, saved=self.saved)
        theirs = self.phone.answer(world, self.at)
        assert theirs["status"] == ours.status_code == 200
        assert without_fresh_ids(theirs["text"]) == without_fresh_ids(ours.text)
        self.page = ours.text
        return self.page

    def presses(self, go: str, **answers: str | list[str]) -> int:
        """Answer what is on the page and press a button; follow where it leads. The status."""
        fields = [("go", go), *carried(self.page)]
        for place, given in answers.items():
            listed = [given] if isinstance(given, str) else given
            name = place if ":" in place else f"a:/{place}"
            fields = [one for one in fields if one[0] != name] + [(name, one) for one in listed]
        action = html.unescape(
            re.search(r'class="filling" method="post" action="([^"]+)"', self.page)[1]
        )
        data: dict[str, list[str]] = {}
        for name, text in fields:
            data.setdefault(name, []).append(text)
        world = world_of(self.house, self.house.rosa, drafts=self.drafts, saved=self.saved)
        theirs = self.phone.answer(world, action, method="POST", form=fields)
        ours = self.browser.post(action, data=data)
        self.drafts, self.saved = theirs["drafts"], theirs["saved"]
        assert theirs["status"] == ours.status_code
        if ours.status_code == 303:
            assert theirs["location"].removeprefix("https://doorstep.test") == ours.location
            self.opens(ours.location) if "/fillings/" in ours.location else None
        else:
            assert without_fresh_ids(theirs["text"]) == without_fresh_ids(ours.text)
            self.page = ours.text
        return ours.status_code


def carried(page: str) -> list[tuple[str, str]]:
    """What a browser would post of a page as it is."""
    found = []
    for tag in re.findall(r"<input [^>]*>", page):
        at = {name: html.unescape(text) for name, text in re.findall(r'([\w-]+)="([^"]*)"', tag)}
        is_chosen = at.get("type") not in ("radio", "checkbox") or " checked" in tag
        if "name" in at and is_chosen and at["name"] != "language":
            found.append((at["name"], at.get("value", "")))
    return found


@pytest.fixture
def hand(house, phone) -> Hand:
    """Rosa's."""
    return Hand(house, phone)


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
