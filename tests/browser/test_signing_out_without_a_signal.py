"""Signing out needs no office, deletes no work, and is done for good only when the office says so
(issue 4, point 5; D8).
"""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.line import Weather
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until, until_page

AWAY = "The office cannot be reached"
ENDED = "!document.body.innerText.includes('Alvarez')"


def test_d8_signed_out_in_the_field_her_file_is_closed_and_her_work_arrives_later(
    cast: Cast, office: Office
) -> None:
    """A hotel's page is no office: her session stays closed until the office itself has ended it,
    and nobody is shown what it would draw for her.
    """
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.plans_visit(client, at(hours=2), **{"What for": "The bathroom rail"})
    other = rosa.browser.new_tab()
    other.goto(f"{rosa.line.address}/clients/{client}")
    rosa.opens("/me")
    rosa.presses("Sign out")
    rosa.sees(AWAY)
    until_page(other, ENDED, "the other tab should be empty")

    rosa.finds_signal()
    rosa.line.becomes(Weather.CAPTIVE)
    for address in ("/", "/login", f"/clients/{client}"):
        rosa.opens(address)
        rosa.sees(AWAY)
        rosa.does_not_see("Alvarez")
    rosa.line.becomes(Weather.THROUGH)
    rosa.opens(f"/clients/{client}")
    rosa.sees("Sign in")
    rosa.does_not_see("Alvarez")
    rosa.fills_in_the_sign_in()
    rosa.takes_over()
    rosa.delivers_everything()

    def purposes() -> set[object]:
        return {one["fields"].get("purpose") for one in ledger.of(client, "visit")}

    until(lambda: "The bathroom rail" in purposes(), "the visit should arrive")
