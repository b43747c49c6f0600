"""Storage is asked for, and it is said when it is not given or runs out (issue 2, section 5).

The browser itself is asked and answers. Only what it cannot be brought to say is said for it: that
it was installed, and that it is nearly full. What it does when it is full is in
test_faults_of_the_phone.py.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import CDPSession

from tests.browser.kit.cast import Cast
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import Worker

IS_KEPT = "await navigator.storage.persisted()"
INSTALLED = """
  const asked = window.matchMedia.bind(window);
  window.matchMedia = (query) => (query.includes('standalone') ? { matches: true } : asked(query));
"""
ROOM_LEFT = """left => {
  navigator.storage.estimate = async () => ({ usage: 1 - left, quota: 1 });
}"""
NEARLY_FULL = "storage-nearly-full"


@pytest.fixture
def rosa(cast: Cast) -> Worker:
    """Rosa, whose phone has not been asked anything yet."""
    return cast.worker("rosa")


def test_storage_is_asked_for_and_granted(rosa: Worker) -> None:
    """The phone may keep it: it is kept from the first page on, and nothing is said."""
    chromium = devtools(rosa)
    wish = {"permissions": ["durableStorage"], "origin": rosa.line.address}
    chromium.send("Browser.grantPermissions", wish)
    rosa.signs_in()
    until(lambda: is_kept(rosa), "the browser should keep this phone's storage")
    assert shown(rosa, "storage-not-kept") == 0


def test_storage_that_an_installed_phone_may_clear_is_said(rosa: Worker) -> None:
    """It was asked for and not given: on the home screen she is told; in a tab she is not."""
    rosa.signs_in()
    assert not is_kept(rosa)
    assert shown(rosa, "storage-not-kept") == 0
    rosa.page.add_init_script(INSTALLED)
    rosa.opens("/")
    rosa.is_offered("storage-not-kept")
    rosa.sees("The browser may clear this phone")


def test_a_phone_that_is_nearly_full_says_so_and_stops_when_there_is_room(rosa: Worker) -> None:
    """Today's Chromium says that there are ten gigabytes, whatever there is; others say more."""
    rosa.signs_in()
    rosa.page.evaluate(ROOM_LEFT, 0.05)
    said = until(lambda: said_of_room(rosa), "it should be said that the phone is nearly full")
    assert "This phone is nearly full" in said and "Photos and videos take the most" in said
    rosa.page.evaluate(ROOM_LEFT, 0.5)
    until(lambda: not said_of_room(rosa), "there is room again, and it is no longer said")


def devtools(rosa: Worker) -> CDPSession:
    """What a phone's settings would do."""
    return rosa.browser.context.new_cdp_session(rosa.page)


def is_kept(rosa: Worker) -> bool:
    """As the browser says."""
    return bool(rosa.page.evaluate(f"async () => {IS_KEPT}"))


def said_of_room(rosa: Worker) -> str:
    """What is said of it, with one more look begun: one that began before saw other room."""
    rosa.looks_again()
    return " ".join(rosa.page.locator(f"#offers [data-shown={NEARLY_FULL}]").all_inner_texts())


def shown(rosa: Worker, offer: str) -> int:
    """How often that is said on the page."""
    return rosa.page.locator(f"#offers [data-shown='{offer}']").count()
