"""Somebody whose name is long, has no space or turns the line round: every page of theirs still
fits the narrowest phone (issue 2, section 7).
"""

from __future__ import annotations

from tests.browser.kit.accessibility import overflows_sideways
from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import alters, client_named, worker_named
from tests.browser.kit.person import PASS_PHRASES

NARROW = {"width": 320, "height": 640}
GIVEN_NAME = "W" * 60
FAMILY_NAME = '<b hx-get="/me">\u202egnorw</b> ' + "😀" * 30
PAGES = ("", "/story", "/plan", "/forms", "/visits/new", "/notes/new", "/tasks/new", "/goals/new")


def renamed(office: Office) -> str:
    """Mrs Alvarez under that name; her case file."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    before = client_named(ledger, "Alvarez")
    names = {"given_name": GIVEN_NAME, "family_name": FAMILY_NAME, "preferred_name": "😀" * 30}
    alters(ledger, worker_named(ledger, "Rosa")["id"], before, names)
    return str(before["id"])


def test_every_page_of_a_client_of_any_name_fits_the_narrowest_phone(
    cast: Cast, office: Office
) -> None:
    client = renamed(office)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    wide = {}
    for address in ("/", "/due", "/clients", *(f"/clients/{client}{rest}" for rest in PAGES)):
        rosa.opens(address)
        wide[address] = overflows_sideways(rosa.page)
    assert not {address: pixels for address, pixels in wide.items() if pixels}
    rosa.opens(f"/clients/{client}")
    rosa.sees(GIVEN_NAME)
    assert rosa.page.locator("main b[hx-get]").count() == 0
