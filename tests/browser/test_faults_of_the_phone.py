"""Faults of the phone itself: killed between keystrokes, no room left (issue 2, section 7)."""

from __future__ import annotations

import time

from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
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


def test_a_killed_browser_loses_at_most_two_seconds_of_typing(cast: Cast, office: Office) -> None:
    """Everything typed two seconds before the battery died is in the form again."""
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    office.unplug()
    address = f"/clients/{client}/notes/new"
    rosa.opens(address)
    field = rosa.page.get_by_label("I saw")
    field.focus()
    kept_at: list[tuple[float, str]] = []
    text = ""
    begun = time.monotonic()
    while time.monotonic() - begun < 5:
        word = f"word{len(kept_at)} "
        rosa.page.keyboard.type(word, delay=25)
        text += word
        kept_at.append((time.monotonic(), text))
    died = time.monotonic()
    rosa.phone_dies()

    rosa.phone_starts(address)
    owed = max((typed for moment, typed in kept_at if moment < died - 2), key=len)
    found = until(
        lambda: rosa.page.get_by_label("I saw").input_value(), "the draft should be there"
    )
    assert text.startswith(found.rstrip() or "nothing"), "the draft is not what was typed"
    assert len(found.rstrip()) >= len(owed.rstrip()), f"kept {found!r}, owed {owed!r}"


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
