"""A15: one phone signs, the other had gone on writing; what was signed stays, nothing is lost."""

from __future__ import annotations

import pytest

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, one_record
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import Worker

BEFORE, MINE, THEIRS = "She slept.", "She slept badly.", "She slept well, she says."
FOUND = "/reviews?q=alvarez&sort=-signed_at"


@pytest.fixture
def ledger(office: Office) -> Ledger:
    """The server's truth as Rosa may see it."""
    return Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))


def test_a15_what_was_signed_stays_and_the_other_text_is_added_to_it_without_a_signal(
    cast: Cast, ledger: Ledger
) -> None:
    """Blue's text is at the office first; red's signature comes after it, and Vera approves."""
    client = a_client_of(ledger)
    red, note = _signed_after_the_other_came(cast, client)
    vera = cast.supervisor("vera")
    vera.signs_in()
    vera.opens(FOUND)
    vera.reviews(note, "Approved")

    red.loses_signal()
    red.opens(note)
    red.follows("Two versions", inside="main")
    red.sees("What was signed stays", MINE, THEIRS, "Keep what was signed")
    red.does_not_see("Write a third")
    assert not violations(red.page) and overflows_sideways(red.page) == 0
    red.page.locator("main label.version", has_text="Add the other text").click()
    red.saves()
    red.opens(note)
    red.sees(MINE, "Added later", THEIRS)
    red.does_not_see("Two versions")
    red.finds_signal()
    red.delivers_everything()

    _is_kept_and_added_to(ledger, client, note)
    vera.opens(FOUND)
    assert not vera.has_to_review(note), "what she has read has not changed"
    red.opens("/conflicts")
    red.page.locator("main li.card", has_text=THEIRS).get_by_text("Look at it").click()
    red.sees("The note is signed, so this stays")


def test_a15_what_comes_after_the_signature_opens_as_an_addendum(
    cast: Cast, ledger: Ledger
) -> None:
    """It is told, it opens with her words in it, and it arrives."""
    client = a_client_of(ledger)
    red, blue, note = _two_phones_with_a_draft(cast, client)
    blue.loses_signal()
    blue.edits_note(note, worker_saw=THEIRS)
    red.signs_note(note)
    red.delivers_everything()
    blue.finds_signal()

    def is_told() -> bool:
        blue.looks_again()
        return "1 change needs you" in blue.waiting_sentence()

    until(is_told, "blue should be told", 30, pause=0.3)
    blue.opens("/me/phone")
    blue.sees("A signed note never changes. Write an addendum instead.")
    blue.follows("Open it and put it right", inside="main")
    blue.finds_in("What to add", THEIRS)
    blue.saves()
    blue.delivers_everything()
    assert THEIRS in [str(one["fields"]["text"]) for one in ledger.of(client, "addendum")]
    blue.opens("/me/phone")
    blue.does_not_see("Needs you")


def _two_phones_with_a_draft(cast: Cast, client: str) -> tuple[Worker, Worker, str]:
    red, blue = cast.worker("rosa", "red"), cast.worker("rosa", "blue")
    red.signs_in()
    visit = red.plans_visit(client, at(minutes=1))
    red.arrives(visit)
    note = red.writes_note(visit, worker_saw=BEFORE)
    red.delivers_everything()
    blue.signs_in()
    blue.comes_to_see(note, BEFORE)
    return red, blue, note


def _signed_after_the_other_came(cast: Cast, client: str) -> tuple[Worker, str]:
    red, blue, note = _two_phones_with_a_draft(cast, client)
    for phone in (red, blue):
        phone.loses_signal()
    blue.edits_note(note, worker_saw=THEIRS)
    red.edits_note(note, worker_saw=MINE)
    red.signs_note(note)
    for phone in (blue, red):
        phone.finds_signal()
        phone.delivers_everything()
    red.comes_to_see(note, "Two versions", MINE)
    return red, note


def _is_kept_and_added_to(ledger: Ledger, client: str, note: str) -> None:
    settled = one_record(ledger, note.rsplit("/", 1)[1])
    assert settled["fields"]["worker_saw"] == MINE and not settled.get("heads")
    added = [str(one["fields"]["text"]) for one in ledger.of(client, "addendum")]
    assert f"I saw: {THEIRS}" in added
