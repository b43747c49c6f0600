"""Another pass phrase, chosen at a desk and on a phone; a second phone loses nothing (D8, E05)."""

from __future__ import annotations

import pytest

from tests.browser.kit.accessibility import looks
from tests.browser.kit.cast import Cast
from tests.browser.kit.days import on
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES, Person
from tests.browser.kit.waiting import address_of, until
from tests.browser.kit.worker import Worker
from tests.browser.test_who_somebody_is import CHOSEN, reads

ADDRESS = "/me/security/pass-phrase"


def chooses(person: Person, old: str, new: str = CHOSEN) -> None:
    """The three fields, and the button."""
    for field, text in (("old", old), ("password", new), ("again", new)):
        person.page.locator(f"main input[name={field}]").fill(text)
    person.page.locator("main form.questions button.main").click()


def puts_away(worker: Worker) -> None:
    """The browser is closed and opened: nothing is in its memory."""
    worker.browser.close()
    worker.browser.open()
    worker.opens("/clients")


def signs_in_with_the_new_one(person: Person) -> None:
    """At the office, wherever her vault stands."""
    person.opens("/login")
    person.page.locator("input[name=name]").fill(person.name)
    person.page.locator("input[name=password]").fill(CHOSEN)
    person.page.locator("main form[action='/login'] button").click()
    until(lambda: "/login" not in address_of(person.page), "she should be in")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_supervisor_chooses_another_at_her_desk(cast: Cast, language: str) -> None:
    vera = cast.supervisor("vera")
    vera.signs_in()
    reads(vera, language)
    vera.opens("/me/security")
    vera.page.locator(f"main a[href='{ADDRESS}']").click()
    vera.page.locator("main input[name=old]").wait_for()
    looks(vera, f"new-pass-phrase-{language}")
    chooses(vera, "guessed wrong")
    vera.page.locator("#problems").wait_for()
    looks(vera, f"new-pass-phrase-wrong-{language}")
    chooses(vera, PASS_PHRASES["vera"])
    until(lambda: address_of(vera.page).endswith("/changed"), "it is changed")
    looks(vera, f"new-pass-phrase-changed-{language}")
    vera.page.context.clear_cookies()
    signs_in_with_the_new_one(vera)


def test_d8_her_phone_opens_with_the_new_one_and_her_other_one_keeps_what_waits(
    cast: Cast, office: Office
) -> None:
    client = a_client_of(Ledger(Visitor(office.address).sign_in("vera", PASS_PHRASES["vera"])))
    rosa, other = cast.worker("rosa"), cast.worker("rosa", phone="other")
    rosa.signs_in()
    other.signs_in()
    rosa.opens(ADDRESS)
    chooses(rosa, "four quiet hills at noon")
    rosa.sees("That is not your pass phrase")
    chooses(rosa, PASS_PHRASES["rosa"])
    rosa.sees("Your pass phrase is another now")
    looks(rosa, "new-pass-phrase-on-a-phone")
    other.loses_signal()
    other.promises(client, "Ask about the ramp", on(days=2))
    office.unplug()
    puts_away(rosa)
    rosa.unlocks(PASS_PHRASES["rosa"])
    rosa.sees("That pass phrase does not open this phone", "the one before opens it until")
    rosa.unlocks(CHOSEN)
    rosa.sees("Alvarez")
    puts_away(other)
    other.unlocks(PASS_PHRASES["rosa"])
    other.sees("Alvarez")
    office.plug_in()
    other.finds_signal()
    signs_in_with_the_new_one(other)
    other.takes_over()
    other.opens("/me/phone")
    other.delivers_everything()
    puts_away(other)
    other.unlocks(CHOSEN)
    other.sees("Alvarez")
