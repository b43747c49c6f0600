"""The supervisor's boards and queues: without JavaScript, filled, in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.chromium import DESKTOP, PHONE
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of, speaks, worker_named
from tests.browser.kit.person import PASS_PHRASES
from tests.parity.filled import HOSTILE
from webapp.clock import new_id


@pytest.fixture
def ledger(office: Office) -> Ledger:
    """The server's truth as Rosa may see it."""
    return Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))


def test_the_boards_and_the_parked_queue_work_without_javascript(
    cast: Cast, ledger: Ledger
) -> None:
    """Sorting is a link, searching is a form, a decision is a button."""
    _is_parked(ledger, "Ring about the ramp")
    vera = cast.supervisor("vera", java_script_enabled=False)
    vera.signs_in()
    vera.opens("/team")
    vera.sees("Rosa", "Sam")
    vera.page.locator("main table th a, main .chips a").first.click()
    vera.sees("Rosa", "Sam")
    vera.opens("/reviews")
    vera.opens("/conflicts")
    vera.opens("/parked")
    vera.page.locator("main input[name=q]").fill("alvarez")
    vera.page.locator("main input[name=q]").press("Enter")
    vera.sees("Elena Alvarez")
    vera.page.locator("main .chips a").nth(1).click()
    vera.sees("Elena Alvarez")
    vera.opens("/parked?q=nobody")
    vera.sees("Nothing is found under these words")
    vera.opens("/parked")
    vera.page.locator("main form.questions button.danger").click()
    assert vera.page.locator("main form.questions").count() == 1, "a reason is asked for"
    vera.answers({"Why you decide so": "It was written twice"})
    vera.page.locator("main form.questions button.danger").click()
    vera.sees("Nothing is parked")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_filled_parked_queue_breaks_no_rule(
    cast: Cast, ledger: Ledger, office: Office, language: str
) -> None:
    """Long and hostile words in it, on a phone and at a desk, by day and by night."""
    for title in ("Ring about the ramp", HOSTILE * 6, "W" * 180):
        _is_parked(ledger, title)
    vera = cast.supervisor("vera")
    desk = Ledger(Visitor(office.address).sign_in("vera", PASS_PHRASES["vera"]))
    speaks(desk, worker_named(desk, "Vera")["id"], language)
    vera.signs_in()
    vera.page.emulate_media(reduced_motion="reduce")
    vera.opens("/parked")
    assert vera.page.locator("html").get_attribute("lang") == language
    assert vera.page.locator("main li.card").count() == 3
    for size in (DESKTOP, PHONE):
        vera.page.set_viewport_size(size)  # type: ignore[arg-type]
        for scheme in ("light", "dark"):
            vera.page.emulate_media(color_scheme=scheme)
            assert not violations(vera.page), (language, size, scheme)
            assert overflows_sideways(vera.page) == 0, (language, size, scheme)


def _is_parked(ledger: Ledger, title: str) -> None:
    """A task without a status that exists: kept, and not applied (A7)."""
    author, client = worker_named(ledger, "Rosa")["id"], a_client_of(ledger)
    fields: dict[str, Any] = {"title": {"value": title}, "status": {"value": "of the moon"}}
    write = {"type": "task", "id": new_id(), "create": True, "fields": fields}
    change = {"id": new_id(), "n": 1, "schema": 1, "author": author, "case_file": client}
    change |= {"occurred_at": "2026-11-20T16:30:00.000Z", "writes": [write]}
    [receipt] = ledger.exchange([change], {})["receipts"]
    assert receipt["outcome"] == "parked", receipt
