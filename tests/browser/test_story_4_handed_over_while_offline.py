"""Story 4: the client is handed to Sam while Rosa has no signal (A6, D6, S6)."""

from __future__ import annotations

import pytest

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at, on
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until


@pytest.fixture
def ledger(office: Office) -> Ledger:
    """The server's truth as Vera, who keeps the client throughout, may see it."""
    return Ledger(Visitor(office.address).sign_in("vera", PASS_PHRASES["vera"]))


def test_a6_her_work_arrives_credited_her_phone_forgets_and_sam_has_it_all(
    cast: Cast, ledger: Ledger
) -> None:
    """What she wrote counts; what she altered is Vera's to decide; the file is Sam's."""
    client = a_client_of(ledger)
    goal = next(one for one in ledger.of(client, "goal"))["id"]
    rosa, sam, vera = cast.worker("rosa"), cast.worker("sam"), cast.supervisor("vera")
    rosa.signs_in()
    rosa.loses_signal()
    note = rosa.writes_note(rosa.plans_visit(client, at(hours=1)), worker_saw="The ramp is in.")
    rosa.revises_goal(client, goal, target_on=on(days=55))

    vera.signs_in()
    vera.opens(f"/clients/{client}/hand-over")
    vera.page.locator("main").get_by_label("Sam Whitaker", exact=False).check()
    vera.saves()
    rosa.finds_signal()
    until(
        lambda: rosa.looks_again() or "only on this phone" not in rosa.waiting_sentence(),
        "Rosa's work should arrive",
        30,
        pause=0.3,
    )

    [arrived] = [one for one in ledger.of(client, "progress_note") if one["id"] in note]
    assert arrived["fields"]["worker_saw"] == "The ramp is in."
    assert "late_from_former_worker" in arrived["flags"]
    rosa.opens("/clients")
    rosa.does_not_see("Alvarez")
    rosa.opens("/me/phone")
    rosa.sees("This client was with somebody else by then. Your supervisor sees it.")

    vera.opens("/parked")
    vera.sees("Goal of Elena Alvarez", "with somebody else by then")
    vera.answers({"Why you decide so": "She agreed on it at the table"})
    vera.presses("Accept it as it is")
    vera.sees("Nothing is parked")
    sam.signs_in()
    sam.opens(f"/clients/{client}")
    sam.sees("The ramp is in.", "Rosa Delgado")
    dates = [one["fields"]["target_on"] for one in ledger.of(client, "goal") if one["id"] == goal]
    assert dates == [on(days=55)]
    rosa.presses("I have read it")
    rosa.does_not_see("Needs you")
