"""Story 2: what two people changed apart is merged, or put before them and resolved (A10, D2)."""

from __future__ import annotations

import pytest

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at, on
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, one_record, value_of
from tests.browser.kit.person import PASS_PHRASES

PIECES = "She slept well. The stairs are safe. Her son calls daily."


@pytest.fixture
def ledger(office: Office) -> Ledger:
    """The server's truth as Rosa may see it."""
    return Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))


def test_a10_two_phones_of_one_worker_merge_different_fields_and_texts(
    cast: Cast, ledger: Ledger
) -> None:
    """A telephone number here, a household there; the first sentence here, the last one there."""
    client = a_client_of(ledger)
    red, blue = cast.worker("rosa", "red"), cast.worker("rosa", "blue")
    red.signs_in()
    visit = red.plans_visit(client, at(hours=1))
    red.arrives(visit)
    note = red.writes_note(visit, worker_saw=PIECES)
    red.delivers_everything()
    blue.signs_in()
    for phone in (red, blue):
        phone.loses_signal()

    red.corrects_client(client, phone="303-555-0142")
    red.edits_note(note, worker_saw=PIECES.replace("slept well", "slept badly"))
    blue.corrects_client(client, household="Alvarez and Ruiz")
    blue.edits_note(note, worker_saw=PIECES.replace("calls daily", "visits on Sundays"))
    for phone in (red, blue):
        phone.finds_signal()
        phone.delivers_everything()

    merged = "She slept badly. The stairs are safe. Her son visits on Sundays."
    assert value_of(ledger, client, "phone") == "303-555-0142"
    assert value_of(ledger, client, "household") == "Alvarez and Ruiz"
    assert value_of(ledger, note.rsplit("/", 1)[1], "worker_saw") == merged
    for phone in (red, blue):
        phone.comes_to_see(note, merged)
        phone.sees("merged, please read")
    blue.opens("/me/phone")
    blue.sees("merged, please read")


def test_d2_a_true_conflict_is_resolved_on_the_phone_offline_undone_and_resolved_again(
    cast: Cast, ledger: Ledger
) -> None:
    """Rosa and Vera set another date for the same goal. Rosa decides, twice, without signal."""
    client = a_client_of(ledger)
    goal = next(one["id"] for one in ledger.of(client, "goal"))
    mine, theirs = on(days=40), on(days=80)
    rosa, vera = cast.worker("rosa"), cast.supervisor("vera")
    rosa.signs_in()
    vera.signs_in()
    rosa.loses_signal()
    rosa.revises_goal(client, goal, target_on=mine)
    vera.revises_goal(client, goal, target_on=theirs)
    rosa.finds_signal()
    rosa.delivers_everything()
    assert len(one_record(ledger, goal)["heads"]["target_on"]) == 2

    rosa.comes_to_see(f"/clients/{client}", "Two versions")
    rosa.loses_signal()
    card = f"/clients/{client}/settle/goal/{goal}"
    rosa.settles(card, "Keep mine", "We agreed on it at her table")
    rosa.opens(f"/clients/{client}")
    rosa.does_not_see("Two versions")
    rosa.takes_back()
    rosa.opens(f"/clients/{client}")
    rosa.sees("Two versions")
    rosa.settles(card, "Keep theirs", "Vera knows the court date")
    rosa.finds_signal()
    rosa.delivers_everything()

    settled = one_record(ledger, goal)
    assert settled["fields"]["target_on"] == theirs
    assert "target_on" not in settled.get("heads", {})
