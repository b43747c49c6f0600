"""The phones' program is taken back: nothing waits in vain, and the next one sends it (D8)."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.chromium import until_controlled
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until
from webapp.page_headers import PAGE_HEADERS

UPDATE = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
  return (await navigator.serviceWorker.getRegistrations()).length;
}"""
REGISTERED = "async () => (await navigator.serviceWorker.getRegistrations()).length"
CACHES = "async () => (await caches.keys()).length"
HEADERS_OF = """async (address) => {
  const answer = await fetch(address);
  return [answer.status, Object.fromEntries(answer.headers), await answer.text()];
}"""
OUTBOX = """async () => {
  const {name} = (await indexedDB.databases()).find((one) => one.name.startsWith('doorstep-'));
  return new Promise((settle, fail) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const rows = opening.result.transaction('outbox').objectStore('outbox').count();
      rows.onsuccess = () => { opening.result.close(); settle(rows.result); };
    };
  });
}"""


def test_f06_the_kill_switch_ends_the_worker_and_keeps_the_outbox(
    cast: Cast, office: Office
) -> None:
    """She saved without a signal; the worker goes; her visit waits, and arrives with the next."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = len(ledger.of(client, "visit"))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    rosa.plans_visit(client, at(hours=2))
    rosa.loses_signal()
    office.settings["DOORSTEP_KILL_SWITCH"] = "1"
    office.settings["DOORSTEP_SECRET_KEY"] = "another key: nobody is signed in, nothing can be sent"
    office.plug_in()

    rosa.finds_signal()
    until(lambda: rosa.page.evaluate(UPDATE) == 0, "the worker should remove itself")
    rosa.opens("/clients")
    rosa.sees("Pass phrase")
    assert rosa.page.evaluate("() => navigator.serviceWorker.controller") is None
    assert rosa.page.evaluate(CACHES) == 0
    assert rosa.page.evaluate(OUTBOX) == 1
    rosa.page.evaluate("async () => { await navigator.serviceWorker.register('/sw.js'); }")
    until(lambda: rosa.page.evaluate(REGISTERED) == 0, "one that comes later should go too")

    office.unplug()
    del office.settings["DOORSTEP_KILL_SWITCH"], office.settings["DOORSTEP_SECRET_KEY"]
    office.plug_in()
    rosa.opens("/clients")
    until_controlled(rosa.page)
    rosa.opens("/me/phone")
    rosa.unlocks()
    rosa.delivers_everything()
    assert len(ledger.of(client, "visit")) == before + 1


def test_f08_what_the_phone_draws_itself_is_dressed_like_the_offices_answers(
    cast: Cast, office: Office
) -> None:
    """With the server unplugged: a page, a form, what is not there, a hostile address."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    hostile = "/clients/%3Csvg%20onload=alert(1)%3E?q=%3Ci%3Eq"
    for address, status in (
        ("/", 200),
        ("/clients", 200),
        ("/me/phone", 200),
        ("/clients/018f3b1c-0000-7000-8000-00000000f000", 404),
        (hostile, 404),
    ):
        told, headers, text = rosa.page.evaluate(HEADERS_OF, address)
        assert told == status, address
        for name, value in PAGE_HEADERS.items():
            assert headers.get(name.lower()) == value, (address, name)
        assert headers["cache-control"] == "no-store"
        assert "<svg onload" not in text and "<i>q" not in text
