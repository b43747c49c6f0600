"""A form is tried at the desk as on a phone: it asks, reckons and judges, and nothing is kept."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.forms.into_record import asked_and_saved
from tests.forms.kitchen import CHOICES, SURVEY
from tests.forms.pictures import png
from tests.forms.workbooks import questions, rows_of, workbook
from tests.routes.hand import carried
from tests.routes.test_agency_forms import publish, upload, upload_all
from tests.security.case_file import everything_written
from webapp.extensions import db
from webapp.forms.reading import read_workbook
from webapp.jobs.form_candidates import forget_form_candidates
from webapp.models import Draft

KITCHEN = workbook(SURVEY, CHOICES, settings=[["form_title", "form_id"], ["Kitchen", "kitchen"]])
SAID = "Nothing of this is kept"
LANGUAGES = workbook(
    [
        ["type", "name", "label::English (en)", "label::Español (es)"],
        ["text", "how", "How are you?", "¿Cómo está?"],
        ["text", "again", "And now, ${how}?", "¿Y ahora, ${how}?"],
    ]
)


class Trying:
    """Somebody at the desk who fills in a page and presses a button, without JavaScript."""

    def __init__(self, browser: Any, address: str) -> None:
        self.browser, self.page = browser, ""
        self.opens(address)

    def opens(self, address: str) -> str:
        """The page at an address."""
        answer = self.browser.get(address)
        assert answer.status_code == 200, answer.text
        self.page = answer.text
        return self.page

    def presses(self, go: str, **answers: str) -> int:
        """Answer what is on the page and press a button; follow where it leads. The status."""
        action = re.search(r'class="filling" method="post" action="([^"]+)"', self.page)[1]
        data: dict[str, list[str]] = {"go": [go]}
        for name, text in carried(self.page):
            data.setdefault(name, []).append(text)
        data |= {
            name if ":" in name or name == "language" else f"a:/{name}": [text]
            for name, text in answers.items()
        }
        answer = self.browser.post(html.unescape(action), data=data)
        self.page = answer.text
        if answer.status_code == 303:
            self.opens(answer.location)
        return answer.status_code


@pytest.fixture
def database() -> str:
    """What is asked does not depend on the database."""
    return "sqlite"


@pytest.fixture(autouse=True)
def read_here(monkeypatch):
    """Workbooks are read in this process: the process of their own has tests of its own."""
    for place in ("forms.desk", "loaders.agency_forms", "loaders.form_tries"):
        monkeypatch.setattr(f"webapp.{place}.read_apart", read_workbook)


@pytest.fixture
def vera(agency):
    """The supervisor's browser."""
    return agency.signed_in(agency.vera)


def link_on(page: str) -> str:
    """Where *Try it as on a phone* leads."""
    return html.unescape(re.search(r'href="(/forms/[^"]+/try[^"]*)"', page)[1])


def candidate(browser, content: bytes, name: str = "Home safety.xlsx") -> Trying:
    """Upload a workbook and try it."""
    looked = upload(browser, content, name)
    return Trying(browser, link_on(browser.get(looked.location).text))


def tries() -> list[str]:
    """Where answers of tries lie."""
    db.session.expire_all()
    return [one.key for one in db.session.query(Draft)]


def test_a_workbook_asks_judges_and_reckons_before_it_is_published(agency, vera):
    before = everything_written()
    trying = candidate(vera, KITCHEN)
    assert SAID in trying.page and "Invented Client" in trying.page and "Name" in trying.page
    assert trying.presses("next", name="Bea") == 303
    assert trying.presses("next", age="130") == 422
    assert "This answer cannot be right" in trying.page
    trying.presses("next", age="44")
    assert "Born on" in trying.page
    while "Smoker?" not in trying.page:
        trying.presses("next")
    trying.presses("next", smokes="yes")
    assert "How many a day, Bea?" in trying.page
    trying.presses("list")
    assert "It cannot be finished yet" in trying.page and "1 missing" in trying.page
    assert SAID in trying.page and "End the try" in trying.page and "Finish<" not in trying.page
    assert everything_written() == before


def test_a_published_version_is_tried_and_goes_on_where_it_was_left(agency, vera):
    version = publish(vera, KITCHEN)
    address = link_on(vera.get(f"/forms/{version.id}").text)
    assert address == f"/forms/{version.id}/try"
    before = everything_written()
    Trying(vera, address).presses("next", name="Bea")
    trying = Trying(vera, address)
    assert "Age" in trying.page
    trying.presses("again")
    assert "Name" in trying.page and "Bea" not in trying.page and tries() == []
    trying.presses("next", name="Bea")
    trying.presses("end")
    assert "What it asks" in trying.page and tries() == []
    assert everything_written() == before


def test_rows_come_and_go(agency, vera):
    trying = Trying(vera, f"/forms/{publish(vera, KITCHEN).id}/try?at=%2Fmember")
    trying.presses("add:/member")
    place = re.search(r'name="a:/(member\[[0-9a-f]{12}\]/called)"', trying.page)[1]
    trying.presses("next", **{place: "Ben"})
    trying.presses("list")
    assert "Member" in trying.page
    trying.opens(f"{trying_address(trying)}?at=%2Fmember")
    assert "Ben" in trying.page
    trying.presses(f"take:/{place.partition('/')[0]}")
    assert "Ben" not in trying.page


def trying_address(trying: Trying) -> str:
    """The address of a try's pages."""
    return re.search(r'action="(/forms/[^"?]+/try)', trying.page)[1]


def test_scores_are_reckoned_and_shown_at_the_end(agency, vera):
    scored = workbook(
        [
            ["type", "name", "label", "calculation"],
            ["integer", "a", "A"],
            ["calculate", "sum", "", "${a} * 2"],
        ],
        scores=[
            ["name", "label", "min", "max", "bands"],
            ["sum", "Frailty", "0", "20", "0-9 fit; 10- frail"],
        ],
    )
    trying = candidate(vera, scored)
    trying.presses("next", a="6")
    for words in ("Frailty", "<b>12</b>", "frail", "answered"):
        assert words in trying.page


def test_it_is_asked_in_the_language_that_is_chosen(agency, vera):
    trying = candidate(vera, LANGUAGES)
    assert "How are you?" in trying.page
    trying.presses("language", language="Español (es)")
    assert "¿Cómo está?" in trying.page and 'lang="es"' in trying.page
    trying.presses("next", how="Bien")
    assert "¿Y ahora, Bien?" in trying.page


def test_the_client_is_invented_and_was_never_asked_before(agency, vera):
    asked = questions(
        ["calculate", "who", "", "", rows_of("client", "/family_name")],
        ["calculate", "ago", "", "", f"count({rows_of('previous')})"],
        ["note", "told", "It is ${who} with ${ago} earlier"],
    )
    assert "It is Client with 0 earlier" in candidate(vera, asked).page


def test_only_a_part_is_drawn_after_an_answer(agency, vera):
    address = f"/forms/{publish(vera, KITCHEN).id}/try"
    headers = {"HX-Request": "true", "HX-Request-Type": "partial"}
    answer = vera.post(
        f"{address}?at=%2Fname", data={"on": "/name", "a:/name": "Bea"}, headers=headers
    )
    assert answer.status_code == 200 and "<html" not in answer.text and "Bea" in answer.text
    assert tries() == [address]


def test_what_the_file_is_called_comes_back_and_names_a_form_without_a_name(agency, vera):
    trying = candidate(
        vera, questions(["text", "a", "A"], ["text", "b", "B"]), "Where people live.xlsx"
    )
    trying.presses("next", a="x")
    assert "Where people live" in trying.page
    trying.presses("end")
    assert 'name="name" value="Where people live.xlsx"' in trying.page


def test_publishing_a_workbook_ends_everybodys_try_of_it(agency, vera):
    waits = upload(vera, KITCHEN).location
    address = link_on(vera.get(waits).text)
    Trying(vera, address).presses("next", name="Bea")
    Trying(agency.signed_in(agency.ada), address).presses("next", name="Ann")
    assert len(tries()) == 2
    vera.post(waits, data={"published_from": "2026-12-01", "name": "a.xlsx"})
    assert tries() == []


def test_one_try_is_nobody_elses(agency, vera):
    address = f"/forms/{publish(vera, KITCHEN).id}/try"
    Trying(vera, address).presses("next", name="Bea")
    assert "Name" in Trying(agency.signed_in(agency.ada), address).page


def test_what_was_left_lying_is_forgotten_at_night_and_other_drafts_are_not(agency, vera):
    address = f"/forms/{publish(vera, KITCHEN).id}/try"
    Trying(vera, address).presses("next", name="Bea")
    vera.put("/drafts//forms/x/terms", data={"programmes": "Elders"})
    now = datetime.now(UTC)
    forget_form_candidates(now, "UTC")
    assert len(tries()) == 2
    forget_form_candidates(now + timedelta(hours=13), "UTC")
    assert tries() == ["/forms/x/terms"]


def test_pictures_are_shown_before_the_form_is_published(agency, vera):
    seen = workbook([["type", "name", "label", "image"], ["text", "a", "A", "plan.png"]])
    looked = upload_all(vera, ("a.xlsx", seen), ("plan.png", png(40, 30)))
    page = Trying(vera, link_on(vera.get(looked.location).text)).page
    source = re.search(r'<img class="of-label" src="([^"]+)"', page)[1]
    assert source.startswith("/forms/uploads/") and vera.get(source).data == png(40, 30)


def test_hostile_words_are_shown_as_they_are_or_not_at_all(agency, vera):
    survey = [["type", "name", "label"], ["text", "a", "<img src=x onerror=alert(1)>\u202eA"]]
    named = [["form_title", "form_id"], ["<svg onload=alert(1)>", "hostile"]]
    trying = candidate(vera, workbook(survey, settings=named), "<b>.xlsx")
    assert "<bdi>\u202eA</bdi>" in trying.page, "C17: what turns the direction turns only itself"
    trying.presses("list", a="<script>alert(1)</script>")
    for words in ("<img src=x", "<svg onload", "<script>alert", "<b>.xlsx"):
        assert words not in trying.page
    trying.presses("back")
    assert "&lt;script&gt;alert(1)" in trying.page and "&lt;svg onload=alert(1)&gt;" in trying.page


@pytest.mark.parametrize("tried", ["", "uploads/0/", "0/", "uploads/" + "0" * 64 + "/"])
def test_what_is_not_there_cannot_be_tried(agency, vera, tried):
    assert vera.get(f"/forms/{tried}try").status_code == 404
    assert vera.post(f"/forms/{tried}try", data={"go": "next"}).status_code in (404, 405)
    assert tries() == []


def test_who_may_not_publish_may_not_try(agency, vera):
    waits = link_on(vera.get(upload(vera, KITCHEN).location).text)
    rosa = agency.signed_in(agency.rosa)
    for address in (waits, f"/forms/{publish(vera, KITCHEN).id}/try"):
        assert vera.get(address).status_code == 200
        assert rosa.get(address).status_code == 404
        assert (
            rosa.post(address, data={"go": "next", "on": "/name", "a:/name": "x"}).status_code
            == 404
        )
    assert tries() == []


def test_the_end_of_a_try_says_what_would_go_into_the_record_and_writes_nothing(agency, vera):
    trying = Trying(vera, f"/forms/{publish(vera, asked_and_saved()).id}/try")
    before = everything_written()
    trying.presses("next", moved="no")
    trying.presses("list", number="555 0100")
    assert "What goes into the record" not in trying.page, "update_if does not hold"
    trying.opens(f"{trying_address(trying)}?at=%2Fmoved")
    trying.presses("list", moved="yes")
    for words in ("What goes into the record", "From this form", "555 0100", "Settling in"):
        assert words in trying.page
    assert everything_written() == before


def test_a_try_says_which_answer_does_not_fit_its_field(agency, vera):
    survey = [["type", "name", "label", "save_to"], ["text", "number", "Phone", "phone"]]
    entities = [["list_name", "entity_id"], ["clients", "x"]]
    trying = candidate(vera, workbook(survey, entities=entities))
    trying.presses("list", number="5" * 300)
    assert "These answers stay in the form alone" in trying.page
