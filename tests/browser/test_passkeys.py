"""A passkey is made, signs in, and unlocks a phone without a signal (A19, E05)."""

from __future__ import annotations

import pytest

from tests.browser.kit.accessibility import looks
from tests.browser.kit.cast import Cast
from tests.browser.kit.office import Office
from tests.browser.kit.passkeys import Authenticator
from tests.browser.kit.person import PASS_PHRASES, Person
from tests.browser.kit.waiting import address_of, until
from tests.browser.test_who_somebody_is import reads

FAILED = "[data-passkey-failed]"
WAYS = """async () => {
  const opening = indexedDB.open('doorstep');
  const database = await new Promise((done) => { opening.onsuccess = () => done(opening.result); });
  const asking = database.transaction('settings').objectStore('settings').getAll();
  const rows = await new Promise((done) => { asking.onsuccess = () => done(asking.result); });
  database.close();
  const locks = rows.filter(({ name }) => name.startsWith('lock:'));
  return locks.flatMap(({ value }) => value.wraps).map(({ kind }) => kind);
}"""


def at_localhost(person: Person) -> None:
    """A passkey belongs to a name, never to the number of an address."""
    person.line.host = "localhost"


def ways_to_open(person: Person) -> list[str]:
    """By what the locks of this phone open, as they lie in its storage."""
    found: list[str] = person.page.evaluate(WAYS)
    return found


def makes_one(person: Person) -> Authenticator:
    """From the page of her sessions to ten codes on paper."""
    key = Authenticator(person)
    person.opens("/me/security/passkeys/new")
    person.page.locator("main input[name=name]").fill("The <b>blue</b> phone")
    person.page.locator("main form[data-passkey=make] button").click()
    person.page.locator("main ol.secrets").wait_for()
    return key


def forgets_her(person: Person, key: Authenticator) -> None:
    """No page of Doorstep is open, the browser stops its worker. Chromium itself stays open, on a
    file of this place: it would forget the secrets of a virtual authenticator with its window.
    """
    person.opens("/manifest.webmanifest")
    key.stops_the_worker()


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_passkey_signs_a_supervisor_in_and_stands_for_the_second_step(
    cast: Cast, language: str
) -> None:
    vera = cast.supervisor("vera", locale=language)
    at_localhost(vera)
    vera.signs_in()
    reads(vera, language)
    vera.opens("/me/security/passkeys/new")
    looks(vera, f"make-{language}")
    key = makes_one(vera)
    vera.opens("/me/security")
    vera.sees("The <b>blue</b> phone")
    looks(vera, f"security-with-passkey-{language}")
    vera.page.context.clear_cookies()
    vera.opens("/login")
    looks(vera, f"sign-in-{language}")
    key.knows_her(False)
    vera.page.locator("form[action='/login/passkey'] button").click()
    vera.page.locator(f"form[action='/login/passkey'] {FAILED}:visible").wait_for()
    key.is_another_day()
    vera.page.locator("form[action='/login/passkey'] button").click()
    until(lambda: "/login" not in address_of(vera.page), "she should be in")
    vera.page.context.clear_cookies()
    vera.opens("/login")
    vera.page.locator("input[name=name]").fill("vera")
    vera.page.locator("input[name=password]").fill(PASS_PHRASES["vera"])
    vera.page.locator("form[action='/login'] button").click()
    until(lambda: "/login/second" in address_of(vera.page), "the second step follows")
    looks(vera, f"second-step-with-passkey-{language}")
    vera.page.locator("form[action='/login/second/passkey'] button").click()
    until(lambda: "/login" not in address_of(vera.page), "she should be in again")
    assert not vera.browser.real_complaints()


def test_e05_a_passkey_unlocks_a_phone_in_the_field_until_it_is_taken_away(
    cast: Cast, office: Office
) -> None:
    rosa = cast.worker("rosa")
    at_localhost(rosa)
    rosa.signs_in()
    key = makes_one(rosa)
    rosa.opens("/me/security")
    adding = rosa.page.locator("form[data-passkey=add]")
    adding.locator("input[name=password]").fill("four quiet hills at noon")
    adding.locator("button").click()
    adding.locator(f"{FAILED}:visible").wait_for()
    adding.locator("input[name=password]").fill(PASS_PHRASES["rosa"])
    adding.locator("button").click()
    adding.locator("[data-passkey-done]:visible").wait_for()
    office.unplug()
    forgets_her(rosa, key)
    rosa.opens("/clients")
    rosa.sees("Locked", "Unlock with a passkey")
    looks(rosa, "locked-with-passkey")
    rosa.page.locator("form[data-passkey=unlock] button").click()
    rosa.sees("Alvarez")
    assert address_of(rosa.page).endswith("/clients")
    office.plug_in()
    rosa.opens("/me/security")
    rosa.page.locator("form[action$='/remove'] button").click()
    rosa.page.locator("form[data-passkey=add]").wait_for(state="detached")

    def has_forgotten() -> bool:
        rosa.looks_again()
        return ways_to_open(rosa) == ["pass_phrase"]

    until(has_forgotten, "the phone hears of it and forgets", pause=0.5)
    forgets_her(rosa, key)
    rosa.opens("/clients")
    rosa.sees("Locked")
    rosa.does_not_see("Unlock with a passkey")
    rosa.unlocks()
    rosa.sees("Alvarez")
