"""Faults of the phone itself: killed between keystrokes, no room left (issue 2, section 7)."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.typing import types_until_it_is_kept
from tests.browser.kit.waiting import until, until_page

NO_ROOM = """() => {
  self.realPut = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
}"""
SAYS = "document.querySelector('[data-saved]').textContent"
ONE_MORE_KEY = f"""() => {{
  const field = document.querySelector('textarea');
  field.value += 'x';
  field.dispatchEvent(new Event('input', {{ bubbles: true }}));
  return {SAYS};
}}"""
ROOM_AGAIN = "() => { IDBObjectStore.prototype.put = self.realPut; }"


def test_a_killed_browser_loses_no_typing_that_the_phone_has_kept(
    cast: Cast, office: Office
) -> None:
    """She types without a pause, and it is kept meanwhile: that is in the form again.

    How soon it is kept is told by the page's own clock, in tests/service_worker/typing.test.js.
    """
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    address = f"/clients/{client}/notes/new"
    rosa.opens(address)
    typed, kept = types_until_it_is_kept(rosa, "I saw", times=3)
    rosa.phone_dies()

    rosa.phone_starts(address)
    found = until(
        lambda: rosa.page.get_by_label("I saw").input_value(), "the draft should be there"
    )
    assert typed.startswith(found.rstrip()), "the draft is not what was typed"
    assert found.startswith(kept.rstrip()), f"kept {kept!r}, found {found!r}"


def test_the_form_says_that_typing_is_kept_only_while_it_is(cast: Cast, office: Office) -> None:
    """The words go with the next key, and come back when that is kept too."""
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    rosa.opens(f"/clients/{client}/notes/new")
    for _ in range(2):
        assert rosa.page.evaluate(ONE_MORE_KEY) == ""
        until_page(rosa.page, f"{SAYS} !== ''", "what was typed should be kept")


def test_no_room_left_is_said_and_what_was_typed_stays(cast: Cast, office: Office) -> None:
    """The disk is full when she saves: no green tick, the form stays, and it saves afterwards."""
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    rosa.opens(f"/clients/{client}/tasks/new")
    worker = rosa.browser.context.service_workers[0]
    worker.evaluate(NO_ROOM)
    rosa.answers({"What": "Call about the ramp"})
    rosa.page.locator("main form .finish button").click()
    rosa.is_offered("storage-full")
    assert rosa.page.get_by_label("What", exact=True).input_value() == "Call about the ramp"
    assert "only on this phone" not in rosa.waiting_sentence()

    worker.evaluate(ROOM_AGAIN)
    rosa.saves()
    rosa.sees("Call about the ramp")
    assert "1 task is only on this phone" in rosa.waiting_sentence()
