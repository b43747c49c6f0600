"""The phone locks itself: when nobody touches it, out of sight, at a touch; in all tabs at once
(issue 4, point 3; E11, E12).
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until, until_page, until_shown
from tests.browser.kit.worker import HAS_KEYS, Worker

MINUTES = 60_000
LOCKED = "Boolean(document.querySelector(\"form[action='/unlock']\"))"
IS_BLANK = "getComputedStyle(document.body).opacity === '0'"
TURN = """state => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}"""
#: Back in sight, and in the same breath what is to be seen of Rosa's day.
BACK = f"() => {{ ({TURN})('visible'); return {IS_BLANK} ? '' : document.body.innerText; }}"
#: Every act that another tab has told this one of, from now on.
COUNTS_ACTS = """() => {
  window.acts = 0;
  new BroadcastChannel('doorstep-lock').addEventListener('message', ({ data }) => {
    if (data.isActed) window.acts += 1;
  });
}"""
ACTS = "() => window.acts"
#: Awake after six minutes, and what another tab said a moment ago has not been heard yet.
WAKES = f"""() => {{
  const now = performance.now() + {6 * MINUTES};
  performance.now = () => now;
  new BroadcastChannel('doorstep-lock').postMessage({{ isActed: true, at: Date.now() }});
  document.dispatchEvent(new Event('visibilitychange'));
}}"""
#: Two ways lead from the worker to a page; whichever is quicker, here the keys leave first.
KEYS_LEAVE_FIRST = """
  const gone = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (data.kind === 'keep' && data.kept.ring === null) setTimeout(resolve);
    });
  });
  BroadcastChannel.prototype.addEventListener = function (kind, hear) {
    EventTarget.prototype.addEventListener.call(this, kind, async (event) => {
      if (event.data.kind === 'locked') await gone;
      hear(event);
    });
  };
"""
#: Comes back in the one moment when the keys have left the page and it has not been emptied yet.
#: What was to be seen then is written where the next page of this tab finds it.
BACK_WHEN_THE_KEYS_ARE_GONE = f"""() => {{
  navigator.serviceWorker.addEventListener('message', ({{ data }}) => {{
    if (data.kind === 'keep' && data.kept.ring === null) sessionStorage.seen = ({BACK})();
  }});
}}"""


@pytest.fixture
def client(office: Office) -> str:
    """Somebody whom Rosa works with."""
    return a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))


def with_an_open_phone(cast: Cast, path: str = "/") -> Worker:
    """Rosa at work, on a phone whose pages have a clock that the test sets."""
    rosa = cast.worker("rosa")
    rosa.browser.context.clock.install()
    rosa.signs_in()
    rosa.opens(path)
    until_page(rosa.page, HAS_KEYS, "the page should have the keys")
    return rosa


def is_locked(tab: Page) -> None:
    """The tab asks for the pass phrase and shows nobody."""
    until_page(tab, LOCKED, "it should ask for the pass phrase")
    for name in ("Alvarez", "Rosa"):
        assert name not in tab.content()


def test_e11_one_touch_locks_every_tab_and_no_way_leads_back(cast: Cast, client: str) -> None:
    """No document, no history, no title tells of anybody; unlocking one tab unlocks the other."""
    rosa = with_an_open_phone(cast, f"/clients/{client}")
    rosa.follows("Plan a visit")
    other = rosa.browser.new_tab()
    other.goto(f"{rosa.line.address}/clients/{client}/plan")
    until_page(other, HAS_KEYS, "the other tab should have them too")
    rosa.locks()
    is_locked(rosa.page)
    is_locked(other)
    for _ in range(2):
        rosa.page.go_back()
        is_locked(rosa.page)
        assert rosa.page.title() == "Locked · Doorstep"
    rosa.unlocks()
    until_shown(other, "The plan of")


def test_who_unlocks_is_led_in_once(cast: Cast) -> None:
    """What calls the other tabs in does not call her own: that page would come twice over her hand,
    and be told twice (K08).
    """
    rosa = with_an_open_phone(cast, "/clients")
    rosa.locks()
    is_locked(rosa.page)
    asked: list[str] = []
    rosa.page.on("request", lambda one: one.is_navigation_request() and asked.append(one.method))
    rosa.unlocks()
    rosa.sees("Alvarez")
    assert asked == ["POST", "GET"]


def test_e12_what_was_half_typed_comes_back_on_the_same_page(cast: Cast, client: str) -> None:
    """With the office dark. The last letters had not been kept when she locked."""
    rosa = with_an_open_phone(cast, f"/clients/{client}/notes/new")
    rosa.loses_signal()
    rosa.page.get_by_label("I saw").fill("The ramp is half built")
    rosa.locks()
    is_locked(rosa.page)
    rosa.unlocks()
    rosa.finds_in("I saw", "The ramp is half built")


def test_five_minutes_without_a_touch_lock_and_a_touch_counts_in_all_tabs(cast: Cast) -> None:
    """The tab that nobody looks at hears that somebody is busy in the other."""
    rosa = with_an_open_phone(cast)
    other = rosa.browser.new_tab()
    other.goto(f"{rosa.line.address}/clients")
    until_page(other, HAS_KEYS, "the other tab should have them too")
    other.evaluate(COUNTS_ACTS)
    for times in range(1, 5):
        rosa.browser.context.clock.fast_forward(2 * MINUTES)
        rosa.page.mouse.move(20, 20 * times)

        def is_told(times: int = times) -> bool:
            rosa.browser.context.clock.run_for(2_000)
            return other.evaluate(ACTS) >= times

        until(is_told, "the other tab should hear of it")
    assert not rosa.page.evaluate(LOCKED) and not other.evaluate(LOCKED)
    rosa.browser.context.clock.fast_forward(5 * MINUTES)
    is_locked(rosa.page)
    is_locked(other)


def test_a_tab_that_slept_hears_first_that_somebody_is_busy_in_another(cast: Cast) -> None:
    """It would lock the phone under her hand."""
    rosa = with_an_open_phone(cast)
    rosa.page.evaluate(WAKES)
    until_page(rosa.page, f"!({IS_BLANK})", "she should see it again")
    assert not rosa.page.evaluate(LOCKED) and rosa.page.evaluate(HAS_KEYS)


def test_a_clock_that_is_set_back_does_not_keep_a_phone_open(cast: Cast) -> None:
    """The clock nobody can set goes on."""
    rosa = with_an_open_phone(cast)
    rosa.browser.context.clock.set_system_time("2020-01-01")
    rosa.browser.context.clock.fast_forward(5 * MINUTES)
    is_locked(rosa.page)


def test_e11_out_of_sight_nothing_is_to_be_seen_and_a_minute_of_it_locks(cast: Cast) -> None:
    """Back within the minute she goes on; back after it she sees nothing but the lock."""
    rosa = with_an_open_phone(cast)
    rosa.page.evaluate(TURN, "hidden")
    until_page(rosa.page, IS_BLANK, "nothing should be seen of it")
    rosa.browser.context.clock.fast_forward(MINUTES // 2)
    rosa.page.evaluate(TURN, "visible")
    assert not rosa.page.evaluate(IS_BLANK) and not rosa.page.evaluate(LOCKED)
    rosa.page.evaluate(TURN, "hidden")
    rosa.browser.context.clock.fast_forward(MINUTES)
    # The page may be giving way to the one that asks: then that one answers.
    seen = until(lambda: [rosa.page.evaluate(BACK)], "one of the two pages should answer")
    assert "Rosa" not in seen[0] and "Today" not in seen[0]
    is_locked(rosa.page)


def test_e11_who_comes_back_while_the_vault_closes_sees_nothing(cast: Cast) -> None:
    """The keys leave the page a moment before it is emptied."""
    rosa = with_an_open_phone(cast)
    rosa.page.add_init_script(KEYS_LEAVE_FIRST)
    rosa.opens("/")
    until_page(rosa.page, HAS_KEYS, "the page should have the keys")
    rosa.page.evaluate(BACK_WHEN_THE_KEYS_ARE_GONE)
    rosa.locks()
    is_locked(rosa.page)
    assert rosa.page.evaluate("() => sessionStorage.seen") == ""


def test_w2_what_waits_leaves_a_phone_that_lies_locked(
    cast: Cast, office: Office, client: str
) -> None:
    """Nobody touches it: the locked page itself tries the line."""
    rosa = with_an_open_phone(cast)
    rosa.knows_the_office()
    rosa.loses_signal()
    rosa.plans_visit(client, at(hours=2), **{"What for": "The bathroom rail"})
    rosa.locks()
    is_locked(rosa.page)
    rosa.finds_signal()
    ledger = Ledger(Visitor(office.address).sign_in("sam", PASS_PHRASES["sam"]))

    def has_arrived() -> bool:
        rosa.looks_again()
        visits = ledger.of(client, "visit")
        return "The bathroom rail" in {one["fields"].get("purpose") for one in visits}

    until(has_arrived, "the visit should arrive", 60, pause=2)
    is_locked(rosa.page)
