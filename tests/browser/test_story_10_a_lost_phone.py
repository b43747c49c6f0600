"""Story 10: a phone is lost with work on it. The work arrives, the phone deletes itself and says so
(issue 4, points 2 and 5; W2, W3, W5, W6).
"""

from __future__ import annotations

import pytest

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES, Person
from tests.browser.kit.supervisor import Supervisor
from tests.browser.kit.waiting import address_of, until
from tests.browser.kit.worker import Worker

PURPOSE = "The bathroom rail"


@pytest.fixture
def client(office: Office) -> str:
    """Somebody whom Rosa works with."""
    return a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))


def with_a_visit_only_on_it(cast: Cast, client: str) -> Worker:
    """Rosa's phone, known to the office by its keys, on which she has just planned a visit."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.knows_the_office()
    rosa.loses_signal()
    rosa.plans_visit(client, at(hours=2), **{"What for": PURPOSE})
    assert "1 visit is only on this phone" in rosa.waiting_sentence()
    return rosa


def databases_of(person: Person) -> list[str]:
    """The names of what a browser keeps for Doorstep."""
    names = "async () => (await indexedDB.databases()).map(one => one.name)"
    return sorted(person.page.evaluate(names))


def finds_rosas_phone(ada: Supervisor) -> None:
    """The phone on the list of all phones; the ledger of the test has one of its own."""
    ada.opens("/phones?q=Rosa")


def presses_at_the_phone(ada: Supervisor, summary: str, button: str) -> None:
    """Open what stands folded under the phone that a person uses, and press."""
    card = ada.page.locator("main li.card", has_not_text="ledger of the test").first
    card.locator("summary", has_text=summary).click()
    ada._arrives_by(card.get_by_role("button", name=button))


def shows_nothing(rosa: Worker) -> None:
    """The line is tried until her phone has heard that it is taken away."""

    def is_taken_away() -> bool:
        rosa.looks_again()
        return address_of(rosa.page).endswith("/login?why=taken-away")

    until(is_taken_away, "her phone should show nothing", 30, pause=0.5)


def arrived(office: Office, client: str) -> bool:
    """Whether the visit is in the client's file."""
    ledger = Ledger(Visitor(office.address).sign_in("sam", PASS_PHRASES["sam"]))
    return PURPOSE in {one["fields"].get("purpose") for one in ledger.of(client, "visit")}


def test_w5_w6_a_lost_phone_sends_its_work_deletes_itself_and_says_so(
    cast: Cast, office: Office, client: str
) -> None:
    """Ada orders it while the phone is away; nothing happens until it comes by."""
    rosa, ada = with_a_visit_only_on_it(cast, client), cast.supervisor("ada")
    assert len(databases_of(rosa)) == 2
    ada.signs_in()
    finds_rosas_phone(ada)
    presses_at_the_phone(ada, "Lost or stolen: wipe it", "Wipe this phone")
    ada.sees("Nothing happens until this phone comes by")

    rosa.finds_signal()
    shows_nothing(rosa)
    until(lambda: databases_of(rosa) == ["doorstep"], "her vault should be gone", 30)
    assert arrived(office, client)

    def is_signed() -> bool:
        finds_rosas_phone(ada)
        return "wiped, as it has signed" in ada.page.locator("main").inner_text()

    until(is_signed, "Ada should read that it has signed", 30)


def test_w3_a_phone_signed_out_from_elsewhere_sends_its_work_and_can_be_used_again(
    cast: Cast, office: Office, client: str
) -> None:
    """It closes, the work arrives without her; when she signs in again it is a new phone."""
    rosa, ada = with_a_visit_only_on_it(cast, client), cast.supervisor("ada")
    ada.signs_in()
    finds_rosas_phone(ada)
    presses_at_the_phone(ada, "Sign it out", "Sign this phone out")
    rosa.finds_signal()
    shows_nothing(rosa)
    until(lambda: arrived(office, client), "the visit should arrive", 30)
    rosa.signs_in()
    rosa.delivers_everything()
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    told = [one for one in ledger.of(client, "visit") if one["fields"].get("purpose") == PURPOSE]
    assert len(told) == 1
    rosa.opens("/me/phones")
    rosa.sees("signed out", "new since")


def test_e10_w2_work_leaves_a_phone_that_is_locked(cast: Cast, office: Office, client: str) -> None:
    """Whoever opens the browser again finds the lock, and the visit arrives all the same."""
    rosa = with_a_visit_only_on_it(cast, client)
    rosa.browser.close()
    rosa.browser.open()
    rosa.opens("/")
    assert rosa.stands_before_the_lock()
    assert not arrived(office, client)
    rosa.finds_signal()

    def is_there() -> bool:
        rosa.opens("/")
        return rosa.stands_before_the_lock() and arrived(office, client)

    until(is_there, "the visit should arrive", 60, pause=5)
    rosa.unlocks()
    rosa.delivers_everything()
