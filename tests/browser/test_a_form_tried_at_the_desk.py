"""Vera tries a form before it is published: the pages of a phone in a frame as wide as one."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.chromium import DESKTOP, PHONE
from tests.browser.kit.office import Office
from tests.forms.workbooks import workbook

SURVEY = [
    ["type", "name", "label::English (en)", "label::Español (es)", "appearance", "relevant"],
    ["select_one yes_no", "falls", "Any falls?", "¿Se ha caído?"],
    ["begin_group", "fell", "The falls", "Las caídas", "table-list", "${falls} = 'yes'"],
    ["select_one yes_no", "hurt", "Was anybody hurt?", "¿Hubo heridos?"],
    ["select_one yes_no", "alone", "Alone at that time?", "¿Estaba a solas?"],
    ["end_group"],
    ["integer", "stairs", "How many steps to the door?", "¿Cuántos escalones hay?"],
]
CHOICES = [
    ["list_name", "name", "label::English (en)", "label::Español (es)"],
    ["yes_no", "yes", "Yes", "Sí"],
    ["yes_no", "no", "No", "No"],
]
SCORES = [["name", "label", "min", "max"], ["stairs", "Steps", "0", "40"]]
NAMED = [["form_title", "form_id"], ["Falls at home", "falls_at_home"]]
FRAME = 360
WIDTH = "one => one.getBoundingClientRect().width"


def looks_like_a_phone(page: Page) -> None:
    """A frame of 360 px at a desk, the whole page on a phone; nothing breaks a rule in either."""
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        assert not violations(page) and overflows_sideways(page) == 0
        around = page.locator("main > header").evaluate(WIDTH)
        shown = page.locator(".tried").evaluate(WIDTH)
        assert shown == (FRAME if size == DESKTOP else around)
    page.set_viewport_size(DESKTOP)  # type: ignore[arg-type]


def test_a_form_is_tried_in_two_languages_and_nothing_is_kept(cast: Cast, office: Office) -> None:
    """Questions come and go as she answers, the end says what is missing and the score."""
    file = office.folder / "falls.xlsx"
    file.write_bytes(workbook(SURVEY, choices=CHOICES, scores=SCORES, settings=NAMED))
    vera = cast.supervisor("vera")
    vera.signs_in()
    vera.opens("/forms")
    vera.page.locator("main input[type=file]").set_input_files(file)
    vera.presses("Check the workbook")
    vera.sees("Falls at home", "a new form")
    vera.follows("Try it as on a phone", inside="main")
    vera.sees("Nothing of this is kept", "Invented Client", "Any falls?")
    looks_like_a_phone(vera.page)
    vera.page.get_by_label("Language of the questions").select_option(label="Español")
    vera.presses("Show")
    vera.sees("¿Se ha caído?")
    vera.page.get_by_role("radio", name="Sí").check()
    vera.presses("Next")
    vera.sees("¿Hubo heridos?")
    expect(vera.page.locator(".answers thead")).to_be_hidden()
    looks_like_a_phone(vera.page)
    vera.presses("Next")
    vera.answers({"¿Cuántos escalones hay?": "12"})
    vera.presses("Next")
    vera.sees("All questions", "12 of 40", "On a phone the form is finished here")
    looks_like_a_phone(vera.page)
    vera.presses("End the try")
    vera.sees("What it asks")
    vera.follows("Try it as on a phone", inside="main")
    vera.sees("Any falls?")
    assert not vera.page.get_by_role("radio", name="Yes").is_checked()
