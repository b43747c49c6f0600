"""Pictures beside the labels of a form: with Rosa and in a client's hands, without a signal."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.forms_begun import publishes, rosa_begins
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.forms.pictures import png
from tests.forms.workbooks import workbook

SURVEY = [
    ["type", "name", "label::English (en)", "label::Español (es)", "image"],
    ["select_one faces", "mood", "How are you today?", "¿Cómo está hoy?", "how_are_you.png"],
    ["note", "thanks", "Thank you", "Gracias", "thanks.png"],
]
CHOICES = [
    ["list_name", "name", "label::English (en)", "label::Español (es)", "image"],
    ["faces", "good", "Good", "Bien", "good.png"],
    ["faces", "bad", "Bad", "Mal", "bad.png"],
]
NAMED = [["form_title", "form_id"], ["Faces", "faces"]]
SIZES = {"how_are_you.png": (1200, 400), "good.png": (60, 60), "bad.png": (60, 61)}
DRAWN = "all => all.map((one) => `${one.naturalWidth} ${one.naturalHeight} ${one.alt}`)"


def shows(page: Page, *wanted: str) -> None:
    """The pictures of this page are there, each whole: width, height and its words."""
    expect(page.locator("img.of-label")).to_have_count(len(wanted))
    whole = "() => [...document.images].every((one) => one.complete && one.naturalWidth > 0)"
    page.wait_for_function(whole)
    assert page.locator("img.of-label").evaluate_all(DRAWN) == list(wanted)


def test_they_are_on_the_phone_without_a_signal_and_in_the_clients_hands(
    cast: Cast, office: Office
) -> None:
    """One that was not chosen with the workbook is missing, and the question stays."""
    for colour, (name, size) in enumerate(SIZES.items()):
        (office.folder / name).write_bytes(png(*size, colour=80 * colour))
    pictures = [office.folder / name for name in SIZES]
    publishes(office, workbook(SURVEY, choices=CHOICES, settings=NAMED), pictures)
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    rosa = rosa_begins(cast, client, "Faces")
    everything = ("1200 400 how are you", "60 60 ", "60 61 ")
    for width, height in ((360, 740), (1280, 800)):
        rosa.page.set_viewport_size({"width": width, "height": height})
        shows(rosa.page, *everything)
        assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0
    rosa.follows("Let the client answer", inside="main")
    rosa.answers({"Language of the questions": "Español"})
    rosa.presses("Hand over this phone")
    rosa.sees("¿Cómo está hoy?", "Bien")
    shows(rosa.page, *everything)
    assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0
    rosa.presses("Siguiente")
    rosa.sees("Gracias")
    shows(rosa.page)
