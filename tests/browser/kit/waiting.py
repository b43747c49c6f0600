"""Waiting for a condition, never for a time.

Playwright's own `wait_for_function` evaluates inside the page and dies under our strict policy, so
every question is asked with `page.evaluate`, which a Content-Security-Policy does not reach.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Error, Page

PATIENCE_SECONDS = 30.0
#: What htmx has put on the page listens, and the focus has been brought to it: for a moment after
#: it can be read, neither is so.
SETTLED = "!document.querySelector('.htmx-swapping, .htmx-settling, .htmx-added')"
BETWEEN_SECONDS = 0.03


class NeverHappened(AssertionError):  # noqa: N818 - it is told as a story
    """What was waited for did not come; the text says what, and what was seen last."""


def until(
    question: Callable[[], Any], what: str, seconds: float = PATIENCE_SECONDS, pause: float = 0.1
) -> Any:
    """Ask until the answer is true and return it. A raised error counts as no, and is told last."""
    deadline = time.monotonic() + seconds
    last: object = None
    while time.monotonic() < deadline:
        try:
            last = question()
        except (Error, OSError, LookupError) as error:
            last = error
        else:
            if last:
                return last
        time.sleep(pause)
    raise NeverHappened(f"{what}; at the last look: {last!r}")


def until_page(page: Page, script: str, what: str = "", seconds: float = PATIENCE_SECONDS) -> Any:
    """Ask a page until the JavaScript expression is true and return its value."""
    try:
        return until(
            lambda: page.evaluate(f"() => ({script})"), what or script, seconds, BETWEEN_SECONDS
        )
    except NeverHappened as error:
        raise NeverHappened(f"{error}\n  at {page.url}\n{seen_on(page)}") from None


def until_shown(page: Page, *texts: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until every text stands on the page, as a person would read it."""
    for text in texts:
        until_page(
            page,
            f"document.body.innerText.includes({text!r})" if "\n" not in text else "false",
            f"the page should say {text!r}",
            seconds,
        )


def address_of(page: Page) -> str:
    """Where this page is now.

    `page.url` is what Playwright was told last, and it hears nothing while we sleep between two
    looks: a loop that reads it alone may wait for ever for what has happened long ago.
    """
    return str(page.evaluate("() => location.href"))


def seen_on(page: Page, lines: int = 40) -> str:
    """The first lines of what the page says now, for the report of a failure."""
    try:
        text = page.evaluate("() => document.body ? document.body.innerText : ''")
    except Error as error:
        return f"  (the page does not answer: {error.message.splitlines()[0]})"
    kept = [line for line in text.splitlines() if line.strip()][:lines]
    return "\n".join("  | " + line for line in kept)
