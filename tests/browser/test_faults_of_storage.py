"""What a phone says when it has nothing to show: nobody signed in, storage unread, storage cleared.

Nobody ever meets the browser's own error page, and no sentence claims what nobody knows (D8).
"""

from __future__ import annotations

import pytest

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.days import on
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import address_of, until
from tests.browser.kit.worker import Worker

UNREADABLE = """() => {
  const refuse = () => { throw new DOMException('the disk is broken', 'UnknownError'); };
  IDBDatabase.prototype.transaction = refuse;
  IDBFactory.prototype.open = refuse;
}"""
CLEARED = "indexeddb,cache_storage,service_workers"


@pytest.fixture
def client(office: Office) -> str:
    """Mrs Alvarez."""
    return a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))


def test_d8_signed_out_without_a_signal_she_reads_what_is_the_matter(
    cast: Cast, office: Office, client: str
) -> None:
    """Any address, the sign-in page, and the sign-in itself: a notice, and afterwards the work."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.opens("/login")
    rosa.sees("The office cannot be reached", "this phone works as before")
    rosa.follows("Go to Today", inside="main")
    rosa.finds_signal()
    rosa.opens("/me")
    rosa.presses("Sign out")
    rosa.loses_signal()
    for address in ("/", f"/clients/{client}", "/login?next=/due"):
        rosa.opens(address)
        rosa.sees("The office cannot be reached", "Nobody is signed in", "Nothing is lost")
        assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0
    rosa.finds_signal()
    rosa.page.get_by_role("link", name="Try again").click()
    rosa.sees("Pass phrase")
    rosa.loses_signal()
    rosa.page.locator("main form[action='/login'] button").click()
    rosa.sees("The office cannot be reached", "Nobody is signed in")
    rosa.finds_signal()
    rosa.opens("/login")
    rosa.fills_in_the_sign_in()
    rosa.sees("Today")


def test_the_notice_speaks_the_language_the_last_page_was_in(cast: Cast) -> None:
    """A Spanish page before, a Spanish notice after; her browser speaks English."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens("/me/language")
    rosa.answers({"Español": True})
    rosa.saves()
    rosa.opens("/me")
    rosa.presses("Salir")
    rosa.loses_signal()
    rosa.opens("/")
    rosa.sees("No se puede contactar a la oficina", "Nada se pierde")
    assert rosa.page.locator("html").get_attribute("lang") == "es"


def test_storage_that_cannot_be_read_is_said_by_the_office_and_by_the_phone(
    cast: Cast, client: str
) -> None:
    """The office's page does not say that nothing waits; without the office a notice says it."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.promises(client, "Bring the form", on(days=3))
    rosa.finds_signal()
    rosa.browser.context.service_workers[0].evaluate(UNREADABLE)
    rosa.opens(f"/clients/{client}")
    rosa.sees("Alvarez", "storage cannot be read: what is only on it is not shown")
    rosa.does_not_see("Nothing waits on this phone")
    rosa.opens("/me/phone")
    rosa.sees("Do not clear the browser’s data")
    rosa.does_not_see("is with the office")

    rosa.loses_signal()
    rosa.opens("/")
    rosa.sees("storage cannot be read", "cannot be reached either", "Close every window")
    assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0

    rosa.service_worker_stops()
    rosa.opens("/")
    assert "1 task is only on this phone" in rosa.waiting_sentence()


def test_storage_that_the_browser_cleared_is_noticed_and_said_once(cast: Cast, client: str) -> None:
    """Everything is gone from this phone while something waited: she is told, and goes on."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.promises(client, "Bring the form", on(days=3))
    until(lambda: ".1.here" in _held(rosa), "the page should remember that something waits")
    _clears_storage(rosa)
    rosa.finds_signal()
    rosa.opens("/")
    rosa.is_offered("storage-gone-unsent")
    rosa.sees("not everything had been sent")
    rosa.accepts("storage-gone-unsent")
    rosa.is_offered("not-here")
    rosa.accepts("not-here")
    until(lambda: address_of(rosa.page).endswith("/login"), "the sign-in page should open")
    rosa.fills_in_the_sign_in()
    rosa.takes_over()
    rosa.opens("/clients")
    rosa.sees("Alvarez")
    until(lambda: ".0.here" in _held(rosa), "the page should remember the new caseload")
    assert rosa.page.locator("#offers [data-shown^='storage-gone']").count() == 0


def test_storage_cleared_with_nothing_waiting_is_told_calmly(cast: Cast) -> None:
    """Nothing was lost, and that is what it says."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    until(lambda: ".0.here" in _held(rosa), "the page should remember the caseload")
    _clears_storage(rosa)
    rosa.opens("/")
    rosa.is_offered("storage-gone")
    rosa.sees("Nothing was waiting when it was last seen")


def _held(rosa: Worker) -> str:
    rosa.looks_again()
    return str(rosa.page.evaluate("() => document.cookie"))


def _clears_storage(rosa: Worker) -> None:
    """As a browser does when the phone needs room: everything of this place, at once."""
    session = rosa.browser.context.new_cdp_session(rosa.page)
    origin = {"origin": rosa.line.address, "storageTypes": CLEARED}
    session.send("Storage.clearDataForOrigin", origin)
    session.detach()
