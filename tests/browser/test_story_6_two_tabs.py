"""Story 6: two tabs of one phone are one phone (D7)."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until, until_shown


def test_d7_two_tabs_show_one_truth_and_send_each_change_once(cast: Cast, office: Office) -> None:
    """What one tab saves the other shows; both wake at once, and the server gets it once."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = len(ledger.of(client, "visit"))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens(f"/clients/{client}")
    other = rosa.browser.new_tab()
    other.goto(f"{rosa.line.address}/")
    rosa.loses_signal()

    rosa.plans_visit(client, at(hours=2))
    until_shown(other, "1 visit is only on this phone")
    other.goto(f"{rosa.line.address}/clients/{client}/visits/new")
    day, moment = at(hours=4).split("T")
    other.get_by_label("Starts").fill(day)
    other.locator("[name='starts_at.time']").fill(moment)
    other.locator("main form .finish button").click()
    until_shown(other, "2 visits are only on this phone")
    until(lambda: "2 visits are" in rosa.waiting_sentence(), "the first tab should say so too")

    rosa.finds_signal()
    for tab in (rosa.page, other):
        tab.evaluate("() => { document.dispatchEvent(new Event('visibilitychange')); }")
    rosa.delivers_everything()
    until_shown(other, "Nothing waits on this phone")
    assert len(ledger.of(client, "visit")) == before + 2
