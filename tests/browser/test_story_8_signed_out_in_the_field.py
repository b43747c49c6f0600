"""Story 8: signed out by expiry in the field: nothing lost, sign in, it drains (D8)."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import address_of, until


def test_d8_an_expired_session_loses_nothing_and_a_sign_in_drains_it(
    cast: Cast, office: Office
) -> None:
    """The office forgets every session while Rosa is out. She works on, signs in, it is there."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = len(ledger.of(client, "visit"))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    rosa.plans_visit(client, at(hours=2), **{"What for": "The bathroom rail"})
    office.settings["DOORSTEP_SECRET_KEY"] = "another key, as after twelve hours of expiry"
    office.plug_in()

    def is_offered_to_sign_in() -> bool:
        rosa.looks_again()
        return rosa.page.locator("#offers [data-shown='signed-out']").count() == 1

    until(is_offered_to_sign_in, "she should be asked to sign in", pause=0.5)
    assert "1 visit is only on this phone" in rosa.waiting_sentence()
    rosa.plans_visit(client, at(hours=5))
    rosa.accepts("signed-out")
    until(lambda: address_of(rosa.page).endswith("/login"), "the sign-in page should open")
    rosa.fills_in_the_sign_in()
    rosa.delivers_everything()

    again = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    assert len(again.of(client, "visit")) == before + 2
    assert "The bathroom rail" in {
        one["fields"].get("purpose") for one in again.of(client, "visit")
    }
