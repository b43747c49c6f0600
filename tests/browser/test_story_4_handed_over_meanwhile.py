"""Story 4: the client is handed to Sam while Rosa is offline (A6, D6, F1, F5)."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, worker_named
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until


def test_a6_her_work_arrives_credited_her_phone_forgets_and_sam_has_it_all(
    cast: Cast, office: Office
) -> None:
    """Rosa plans a visit and promises something out there; meanwhile the client becomes Sam's."""
    before = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(before, "Whitman")
    history = {one["id"] for one in before.of(client)}
    me = worker_named(before, "Rosa")["id"]
    rosa, vera, sam = cast.worker("rosa"), cast.supervisor("vera"), cast.worker("sam")
    rosa.signs_in()
    rosa.loses_signal()
    rosa.plans_visit(client, at(hours=2), **{"What for": "Bring the forms"})
    rosa.promises(client, "Call the pharmacy", at(days=2)[:10])

    vera.signs_in()
    vera.hands_over(client, "Sam", "She likes to be called in the afternoon.")

    rosa.finds_signal()
    rosa.delivers_everything()
    until(lambda: rosa.gets(f"/clients/{client}") == 404, "Rosa's phone should forget the client")
    rosa.loses_signal()
    assert rosa.gets(f"/clients/{client}") == 404
    rosa.opens("/clients")
    rosa.does_not_see("Whitman")

    sam.signs_in()
    sam.loses_signal()
    sam.opens(f"/clients/{client}")
    sam.sees("Whitman", "Call the pharmacy", "She likes to be called in the afternoon.")
    now = Ledger(Visitor(office.address).sign_in("sam", PASS_PHRASES["sam"]))
    theirs = {one["id"]: one for one in now.of(client)}
    assert history <= set(theirs)
    visit = next(
        one for one in theirs.values() if one["fields"].get("purpose") == "Bring the forms"
    )
    assert visit["flags"] == ["late_from_former_worker"]
    assert visit["fields"]["worker"] == me
