"""Story 5: a new version is deployed while a form is half filled and a change waits (D8)."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until, until_page

LOOK_FOR_UPDATE = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration.update();
  return Boolean(registration.waiting || registration.installing);
}"""
RUNNING = """async () => {
  const text = await (await fetch('/sw.js')).text();
  return text.trim().split('\\n').at(-1);
}"""
IS_WAITING = "navigator.serviceWorker.getRegistration().then((one) => Boolean(one.waiting))"


def test_d8_an_update_waits_for_the_form_is_offered_and_takes_over_without_a_loss(
    cast: Cast, office: Office
) -> None:
    """It waits while she types, offers itself, takes over when she says so; the change drains."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = len(ledger.of(client, "visit"))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    rosa.plans_visit(client, at(hours=2))
    rosa.opens(f"/clients/{client}/notes/new")
    rosa.types_slowly("I saw", "The ramp is half built, the rail is")
    stopped = rosa.page.evaluate("() => { window.samePage = true; return location.href; }")

    office.deploys("2")
    office.plug_in()
    until(lambda: rosa.page.evaluate(LOOK_FOR_UPDATE), "the phone should find the new version")
    rosa.is_offered("update")
    until_page(rosa.page, IS_WAITING, "the new version should wait")
    assert rosa.page.evaluate("() => window.samePage && location.href") == stopped
    rosa.finds_in("I saw", "The ramp is half built, the rail is")
    rosa.types_slowly("I saw", " missing.")

    rosa.accepts("update")
    until(lambda: not rosa.page.evaluate(f"() => {IS_WAITING}"), "it should have taken over")
    rosa.finds_in("I saw", "The ramp is half built, the rail is missing.")
    rosa.delivers_everything()
    assert len(ledger.of(client, "visit")) == before + 1


def test_d8_an_update_takes_over_by_itself_when_nothing_is_typed(
    cast: Cast, office: Office
) -> None:
    """Nobody is disturbed, nothing waits for an answer; what waited to be sent still waits."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    office.unplug()
    rosa.plans_visit(client, at(hours=2))
    rosa.opens("/clients")
    rosa.page.evaluate("() => { window.samePage = true; }")
    office.deploys("2")
    rosa.loses_signal()
    office.plug_in()
    rosa.finds_signal()

    def is_led_on() -> bool:
        # It may find it by itself: then there is none to be found any more.
        rosa.page.evaluate(LOOK_FOR_UPDATE)
        return bool(rosa.page.evaluate("() => !window.samePage"))

    until(is_led_on, "the page should be served by the new version")
    rosa.sees("Alvarez")
    rosa.delivers_everything()
