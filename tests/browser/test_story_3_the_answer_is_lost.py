"""Story 3: the answer to a push is lost after the server stored it: once at the server (A3, S4)."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.line import Weather
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until


def test_a3_a_lost_answer_leaves_one_visit_and_a_true_sentence(cast: Cast, office: Office) -> None:
    """Stored, but the phone was never told: it says so, asks again, and the visit is there once."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = {one["id"] for one in ledger.of(client, "visit")}
    rosa = cast.worker("rosa")
    rosa.signs_in()

    rosa.line.becomes(Weather.ANSWERS_LOST, only_on=b"/sync/v1/exchange")
    rosa.plans_visit(client, at(hours=3))
    until(
        lambda: len(ledger.of(client, "visit")) == len(before) + 1, "the server has the visit", 20
    )
    until(lambda: rosa.line.lost_answers, "the answer should be lost on its way")
    assert "1 visit is only on this phone" in rosa.waiting_sentence()

    rosa.line.becomes(Weather.THROUGH)
    rosa.delivers_everything()
    assert len(ledger.of(client, "visit")) == len(before) + 1
