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

NARROW = {"width": 320, "height": 640}
#: Each queue, what stands for one entry of it, and how many there are at least.
FILLED = (
    ("/parked", "main li.card", 3),
    ("/reviews", "main tbody tr", 3),
    ("/conflicts", "main a[href*='/settle/']", 1),
    ("/team", "main tbody tr", 3),
)


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


def test_a_verdict_a_settling_and_a_hand_over_work_without_javascript(
    cast: Cast, ledger: Ledger, office: Office
) -> None:
    """Each is a form with a button; the answer is the page it leads to, or the form and why."""
    client = a_client_of(ledger)
    vera = cast.supervisor("vera", java_script_enabled=False)
    vera.signs_in()
    vera.opens("/reviews")
    waiting = vera.page.locator("main td").first.inner_text()
    note = str(vera.page.locator("main tbody th a").first.get_attribute("href"))
    vera.opens(note)
    vera.page.locator("main form.questions .finish button").last.click()
    assert vera.page.url.endswith(note), "a verdict is asked for"
    vera.answers({"Approved": True})
    vera.page.locator("main form.questions .finish button").last.click()
    vera.sees("The oldest stands first")
    assert vera.page.locator(f"main a[href='{note}']").count() == 0, waiting

    vera.opens("/conflicts")
    vera.page.locator("main a[href*='/settle/']").first.click()
    vera.page.locator("main label.version").first.click()
    vera.page.locator("main form .finish button").last.click()
    vera.opens("/conflicts")
    vera.sees("Settled lately")

    vera.opens(f"/clients/{client}/hand-over")
    vera.page.locator("main form .finish button").last.click()
    vera.page.locator("main label.choice", has_text="Sam").locator("input").check()
    vera.page.locator("main [name=handover_note]").fill("She likes mornings.")
    vera.page.locator("main form .finish button").last.click()
    vera.sees("Sam")
    desk = Ledger(Visitor(office.address).sign_in("sam", PASS_PHRASES["sam"]))
    assert client in {one["id"] for one in desk.records("client")}


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_filled_queues_break_no_rule(
    cast: Cast, ledger: Ledger, office: Office, language: str
) -> None:
    """Parked, to review, in conflict: long and hostile words, three widths, by day and night."""
    for title in ("Ring about the ramp", HOSTILE * 6, "W" * 180):
        _is_parked(ledger, title)
    vera = cast.supervisor("vera")
    desk = Ledger(Visitor(office.address).sign_in("vera", PASS_PHRASES["vera"]))
    speaks(desk, worker_named(desk, "Vera")["id"], language)
    vera.signs_in()
    vera.page.emulate_media(reduced_motion="reduce")
    for path, filled, least in FILLED:
        vera.opens(path)
        assert vera.page.locator("html").get_attribute("lang") == language
        assert vera.page.locator(filled).count() >= least, path
        for size in (DESKTOP, PHONE, NARROW):
            vera.page.set_viewport_size(size)  # type: ignore[arg-type]
            for scheme in ("light", "dark"):
                vera.page.emulate_media(color_scheme=scheme)
                assert not violations(vera.page), (path, size, scheme)
                assert overflows_sideways(vera.page) == 0, (path, size, scheme)


def _is_parked(ledger: Ledger, title: str) -> None:
    """A task without a status that exists: kept, and not applied (A7)."""
    author, client = worker_named(ledger, "Rosa")["id"], a_client_of(ledger)
    fields: dict[str, Any] = {"title": {"value": title}, "status": {"value": "of the moon"}}
    write = {"type": "task", "id": new_id(), "create": True, "fields": fields}
    change = {"id": new_id(), "n": 1, "schema": 1, "author": author, "case_file": client}
    change |= {"occurred_at": "2026-11-20T16:30:00.000Z", "writes": [write]}
    [receipt] = ledger.exchange([change], {})["receipts"]
    assert receipt["outcome"] == "parked", receipt
