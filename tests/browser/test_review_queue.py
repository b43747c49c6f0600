"""The review queue's whole way: signed, returned with a comment, added to, read again, approved."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import address_of, until

#: The demo has more to review than one page shows: a search looks further.
FOUND = "/reviews?q=alvarez&sort=-signed_at"
COMMENT = "Which rail, and who pays for it?"
ANSWER = "The one at the bath; the county pays."


def test_a_note_is_returned_added_to_without_a_signal_and_approved(
    cast: Cast, office: Office
) -> None:
    """Each verdict is about what Vera has read; what comes after it brings the note back."""
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    rosa, vera = cast.worker("rosa"), cast.supervisor("vera")
    rosa.signs_in()
    vera.signs_in()
    visit = rosa.plans_visit(client, at(minutes=1))
    rosa.arrives(visit)
    note = rosa.writes_note(visit, worker_saw="The rail is loose.")
    rosa.delivers_everything()
    vera.opens(FOUND)
    assert not vera.has_to_review(note), "a draft is nobody's to review"

    rosa.signs_note(note)
    rosa.delivers_everything()
    vera.opens(FOUND)
    assert vera.has_to_review(note)
    vera.reviews(note, "Returned", COMMENT)
    vera.opens(FOUND)
    assert not vera.has_to_review(note)

    rosa.comes_to_see(note, "Returned by Vera", COMMENT)
    rosa.loses_signal()
    rosa.adds_to_note(note, ANSWER)
    rosa.finds_signal()
    rosa.delivers_everything()
    vera.opens(FOUND)
    assert vera.has_to_review(note)
    vera.sees("changed since it was read")
    vera.opens(note)
    vera.sees("The rail is loose.", ANSWER, COMMENT)
    vera.reviews(note, "Approved")
    vera.opens(FOUND)
    assert not vera.has_to_review(note)
    rosa.comes_to_see(note, "Approved by Vera")


def test_a_note_with_two_versions_is_settled_before_it_is_signed(
    cast: Cast, office: Office
) -> None:
    """Two phones wrote the same sentence apart: who signs now could never choose again."""
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    red, blue = cast.worker("rosa", "red"), cast.worker("rosa", "blue")
    red.signs_in()
    visit = red.plans_visit(client, at(minutes=1))
    red.arrives(visit)
    note = red.writes_note(visit, worker_saw="She slept well.")
    red.delivers_everything()
    blue.signs_in()
    blue.comes_to_see(note, "She slept well.")
    blue.loses_signal()
    blue.edits_note(note, worker_saw="She slept very badly.")
    red.edits_note(note, worker_saw="She slept rather well.")
    red.delivers_everything()
    blue.finds_signal()
    blue.comes_to_see(note, "Two versions")
    blue.opens(f"{note}/sign")
    blue.sees("There are two versions of this note")
    assert blue.page.get_by_role("button", name="Sign as").count() == 0
    blue.follows("Settle it first", inside="main")
    until(lambda: "/settle/progress_note/" in address_of(blue.page), "the card should open")
