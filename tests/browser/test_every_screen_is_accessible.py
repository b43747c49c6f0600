"""Every screen, as a phone and as a desk show it: no WCAG 2.2 A or AA violation, all of it fits.

The screens come from the declared pages, so that a new one is looked at without being named here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.chromium import PHONE
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import office_with_copy_of
from tests.browser.kit.people import speaks, worker_named
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.supervisor import Supervisor
from tests.browser.kit.worker import Worker
from tests.parity.addresses import NoAddress, addresses_of
from webapp.pages.registry import collect, export_pages
from webapp.schemas.contract import contract

NARROW = {"width": 320, "height": 640}
SEND_EMPTY = """async () => {
  const form = document.querySelector('main form.questions');
  const body = new URLSearchParams();
  for (const one of form.querySelectorAll('[type=hidden]')) body.append(one.name, one.value);
  const answer = await fetch(form.action, {method: 'POST', body, redirect: 'manual'});
  return answer.status === 422 ? await answer.text() : '';
}"""


@pytest.fixture(scope="module", params=["en", "es"])
def screens(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    demo_world: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Cast, Ledger, str]]:
    """The office, its people, and the language they read."""
    folder = tmp_path_factory.mktemp(f"screens-{request.param}")
    office = office_with_copy_of(demo_world, folder / "office").plug_in()
    for name, given_name in (("ada", "Ada"), ("rosa", "Rosa"), ("vera", "Vera")):
        ledger = Ledger(Visitor(office.address).sign_in(name, PASS_PHRASES[name]))
        speaks(ledger, worker_named(ledger, given_name)["id"], request.param)
    cast = Cast(playwright, office.port, folder)
    yield cast, ledger, request.param
    cast.go_home()
    office.unplug()
    print(office.log()[-2000:])  # noqa: T201 - pytest shows it under a test that failed


def addresses(role: str, ledger: Ledger) -> list[str]:
    """One address of every screen of this role: each template with each form.

    What a worker may open too is looked at on the phone; the desk has the rest.
    """
    records = ledger.records()
    found = {}
    for page in export_pages(collect()):
        is_theirs = role in page["roles"] and (role == "worker" or "worker" not in page["roles"])
        if is_theirs and not page["fragment"] and (at := _example(page, records)):
            found.setdefault((page["template"], page["form"]), at)
    return list(found.values())


def _example(page: dict[str, Any], records: list[dict[str, Any]]) -> str:
    try:
        return addresses_of(page | {"form": None}, contract(), records)[0]
    except NoAddress:
        return ""


def test_no_screen_of_a_worker_breaks_a_rule(screens: tuple[Cast, Ledger, str]) -> None:
    """The phone, without the office: light, dark, 320 px, and each form with its mistakes."""
    cast, _, language = screens
    rosa = cast.worker("rosa")
    rosa.signs_in()
    ledger = Ledger(Visitor(rosa.line.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    paths = addresses("worker", ledger)
    rosa.loses_signal()
    assert len(paths) > 20, paths
    assert not (broken := [line for path in paths for line in looked_at(rosa, path)]), told(broken)
    assert rosa.page.evaluate("() => document.documentElement.lang") == language


def test_no_screen_of_a_supervisor_breaks_a_rule(screens: tuple[Cast, Ledger, str]) -> None:
    """The desk, served by the office: boards, queues, a client, Today as a supervisor sees it."""
    cast, ledger, language = screens
    vera = cast.supervisor("vera")
    vera.signs_in()
    client = next(one["id"] for one in ledger.records("client"))
    paths = [*addresses("supervisor", ledger), "/", "/clients", f"/clients/{client}"]
    assert not (broken := [line for path in paths for line in looked_at(vera, path)]), told(broken)
    assert vera.page.evaluate("() => document.documentElement.lang") == language


def test_no_screen_of_an_administrator_breaks_a_rule(screens: tuple[Cast, Ledger, str]) -> None:
    """How Doorstep stands, the phones, the audit log: what nobody else is given."""
    cast, ledger, language = screens
    ada = cast.supervisor("ada")
    ada.signs_in()
    hers = [page for page in export_pages(collect()) if page["roles"] == ["admin"]]
    paths = [_example(page, ledger.records()) for page in hers] + ["/came-back"]
    assert "/status" in paths and "/audit" in paths
    assert not (broken := [line for path in paths for line in looked_at(ada, path)]), told(broken)
    assert ada.page.evaluate("() => document.documentElement.lang") == language


def test_the_sign_in_page_breaks_no_rule(screens: tuple[Cast, Ledger, str]) -> None:
    """Before anybody is known."""
    sam = screens[0].worker("sam")
    assert not (broken := looked_at(sam, "/login")), told(broken)


def looked_at(person: Worker | Supervisor, path: str) -> list[str]:
    """What is wrong with one screen in light, dark, narrow, and after an empty answer."""
    page = person.page
    usual = page.viewport_size or PHONE
    page.emulate_media(reduced_motion="reduce")
    person.opens(path)
    if not page.locator("main").count():
        return []
    found = [f"{path} light: {line}" for line in violations(page)]
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    if not is_translated(page):
        page.emulate_media(color_scheme="dark")
        rules = ("color-contrast", "target-size")
        found += [f"{path} dark, narrow: {line}" for line in violations(page, *rules)]
        page.emulate_media(color_scheme="light")
    if wide := overflows_sideways(page):
        found.append(f"{path} narrow: {wide} px wider than the screen")
    page.set_viewport_size(usual)
    return found if is_translated(page) else found + mistakes_on(page, path)


def is_translated(page: Page) -> bool:
    """Whether the words are Spanish: colours and sizes were looked at in English already."""
    return bool(page.evaluate("() => document.documentElement.lang !== 'en'"))


def mistakes_on(page: Page, path: str) -> list[str]:
    """The same page after its form was sent empty, when it has a form that asks something."""
    button = page.locator("main form.questions .finish button")
    if button.count() != 1:
        return []
    answer = page.evaluate(SEND_EMPTY)
    if not answer:
        return []
    page.evaluate("html => { document.documentElement.innerHTML = html; }", answer)
    return [f"{path} with mistakes: {line}" for line in violations(page)]


def told(broken: list[str]) -> str:
    """The whole list, one a line."""
    return f"{len(broken)} violations\n" + "\n".join(broken[:60])
