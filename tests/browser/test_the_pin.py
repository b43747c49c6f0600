"""A PIN opens a locked phone again for as long as its keys are in memory (issue 4, point 3)."""

from __future__ import annotations

from tests.browser.kit.accessibility import looks
from tests.browser.kit.cast import Cast
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import Worker

PIN, WRONG = "480915", "480916"
IS_GIVEN_THE_KEYS = """() => new Promise((resolve) => {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => { if (data.kind === 'keep') resolve(); });
  serviceWorker.controller.postMessage({ kind: 'hello' });
})"""


def sets_a_pin(rosa: Worker, pin: str) -> None:
    """From *Me* to the page of the PIN, and the form of it."""
    rosa.opens("/me")
    rosa.follows("PIN", inside="main")
    for name, text in (("pin", pin), ("again", pin), ("password", PASS_PHRASES["rosa"])):
        rosa.page.locator(f"main input[name={name}]").fill(text)
    rosa._arrives_by(rosa.page.locator("main form button").last)


def types_the_pin(rosa: Worker, pin: str) -> None:
    """On the page of a locked phone."""
    rosa.page.locator("main input[name=pin]").fill(pin)
    rosa._arrives_by(rosa.page.locator("main form button").first)


def asks_for_no_pin(rosa: Worker) -> bool:
    """The page of the locked phone has no place for one."""
    return rosa.stands_before_the_lock() and not rosa.page.locator("main input[name=pin]").count()


def locks_again(rosa: Worker) -> None:
    """And the page that asks who it is has come."""
    rosa.locks()
    until(rosa.stands_before_the_lock, "it should be locked")


def test_a_pin_opens_a_locked_phone_without_a_signal_and_five_wrong_ones_end_it(
    cast: Cast,
) -> None:
    """The browser may stop the worker meanwhile: the page that asks has the keys."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    sets_a_pin(rosa, "123456")
    assert rosa.page.locator("#problems a[href='#pin']").count() == 1
    looks(rosa, "refused")
    sets_a_pin(rosa, PIN)
    rosa.sees("A PIN is set.")

    rosa.opens("/clients")
    locks_again(rosa)
    looks(rosa, "locked")
    rosa.does_not_see("Alvarez")
    rosa.page.evaluate(IS_GIVEN_THE_KEYS)
    rosa.browser.stop_service_worker()
    types_the_pin(rosa, WRONG)
    types_the_pin(rosa, PIN)
    rosa.sees("Alvarez")

    locks_again(rosa)
    for _ in range(5):
        types_the_pin(rosa, WRONG)
    assert asks_for_no_pin(rosa)
    rosa.unlocks()
    rosa.sees("Alvarez")
    assert not rosa.browser.real_complaints()


def test_e05_a_phone_that_was_closed_asks_for_the_pass_phrase_and_says_why(cast: Cast) -> None:
    """In her language. With the last page the keys are gone, and the PIN with them."""
    rosa = cast.worker("rosa", locale="es")
    rosa.signs_in()
    rosa.opens("/me")
    rosa.page.locator("main button[value=es]").click()
    until(lambda: rosa.page.get_attribute("html", "lang") == "es", "the language changes")
    sets_a_pin(rosa, PIN)
    rosa.sees("Hay un PIN.")
    rosa.opens("/clients")
    locks_again(rosa)
    rosa.phone_dies()
    rosa.browser.open()
    rosa.opens("/clients")
    rosa.sees("El PIN ya no está en la memoria de este teléfono.")
    assert asks_for_no_pin(rosa)
    looks(rosa, "gone")
    rosa.unlocks()
    rosa.sees("Alvarez")
