"""A desk left alone signs out and keeps what was typed; a second step; a link; without barriers."""

from __future__ import annotations

import re

import pyotp
import pytest

from tests.browser.kit.accessibility import looks
from tests.browser.kit.cast import Cast
from tests.browser.kit.line import Weather
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.supervisor import Supervisor
from tests.browser.kit.waiting import address_of, until

SECRET = re.compile(r"[A-Z2-7]{32}")
CHOSEN = "umbrella tractor seventeen lemon"


def reads(person: Supervisor, language: str) -> None:
    """She chooses her language under Me."""
    person.opens("/me")
    person.page.locator(f"main button[value={language}]").click()
    until(lambda: person.page.get_attribute("html", "lang") == language, "the language changes")


def test_a_desk_left_alone_asks_then_leaves_in_all_tabs_and_keeps_what_was_typed(
    cast: Cast,
) -> None:
    vera = cast.supervisor("vera")
    vera.signs_in()
    vera.opens("/clients")
    first = vera.page.locator("main a[href^='/clients/0']").first.get_attribute("href")
    client = re.search(r"/clients/[0-9a-f-]{36}", first or "")
    assert client
    other = vera.browser.new_tab()
    other.goto(vera.line.address + "/team")
    clock = vera.page.clock
    clock.install()
    vera.opens(f"{client[0]}/notes/new")
    other.reload()
    vera.types_slowly("I saw", "The rail is loose")
    vera.sees("What you typed is kept")
    clock.fast_forward("13:10")
    vera.sees("Are you still there?")
    vera.page.get_by_role("button", name="I am here").click()
    vera.does_not_see("Are you still there?")
    clock.fast_forward("15:10")
    until(lambda: "/login" in address_of(vera.page), "the desk should be left")
    until(lambda: "/login" in address_of(other), "the other tab too")
    vera.fills_in_the_sign_in()
    vera.finds_in("I saw", "The rail is loose")


def test_a_desk_on_its_way_out_is_not_called_back_by_another_tab(cast: Cast) -> None:
    vera = cast.supervisor("vera")
    vera.signs_in()
    vera.page.clock.install()
    vera.opens("/team")
    vera.line.becomes(Weather.HUNG, b"/login")
    vera.page.clock.fast_forward("15:10")
    until(
        lambda: any("GET /login?next" in asked for asked in vera.line.asked),
        "she should be on her way out",
    )
    vera.page.evaluate("() => new BroadcastChannel('doorstep-desk').postMessage('left')")
    vera.page.evaluate("() => new Promise((resolve) => setTimeout(resolve))")
    vera.line.becomes(Weather.THROUGH)
    until(lambda: "/login" in address_of(vera.page), "the desk should be left")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_second_step_from_the_picture_to_the_door(cast: Cast, language: str) -> None:
    vera = cast.supervisor("vera")
    vera.signs_in()
    reads(vera, language)
    vera.opens("/me/security")
    looks(vera, f"security-{language}")
    vera.opens("/me/security/code")
    looks(vera, f"set-up-{language}")
    found = SECRET.search(vera.page.locator("main code.secret").inner_text())
    assert found
    app = pyotp.TOTP(found[0])
    vera.page.locator("main input[name=code]").fill("000000")
    vera.page.locator("main form button").first.click()
    vera.page.locator("#problems").wait_for()
    looks(vera, f"wrong-code-{language}")
    vera.page.locator("main input[name=code]").fill(app.now())
    vera.page.locator("main form button").first.click()
    vera.page.locator("main ol.secrets").wait_for()
    looks(vera, f"paper-{language}")
    paper = vera.page.locator("main ol.secrets code").first.inner_text()
    vera.page.context.clear_cookies()
    vera.opens("/login")
    vera.page.locator("input[name=name]").fill("vera")
    vera.page.locator("input[name=password]").fill(PASS_PHRASES["vera"])
    vera.page.locator("main form button").first.click()
    until(lambda: "/login/second" in address_of(vera.page), "the second step follows")
    looks(vera, f"second-step-{language}")
    vera.page.locator("main input[name=code]").fill(paper)
    vera.page.locator("main form button").first.click()
    until(lambda: "/login" not in address_of(vera.page), "she should be in")
    assert not vera.browser.real_complaints()


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_invited_person_chooses_the_pass_phrase_behind_a_link(cast: Cast, language: str) -> None:
    ada = cast.supervisor("ada")
    ada.signs_in()
    reads(ada, language)
    ada.opens("/staff")
    looks(ada, f"staff-{language}")
    ada.page.locator("main a[href='/staff/new']").click()
    ada.page.locator("main input[name=name]").fill("Ines <b>Duarte</b> " + "W" * 60)
    ada.page.locator("main form.questions button.main").click()
    ada.page.locator("#problems").wait_for()
    looks(ada, f"staff-new-{language}")
    ada.page.locator("main input[name=sign_in_name]").fill("ines")
    ada.page.locator("main form.questions button.main").click()
    link = ada.page.locator("main code.secret").inner_text()
    looks(ada, f"link-{language}")
    ada.opens("/staff?q=ines")
    ada.page.locator("main table th a[href^='/staff/']").first.click()
    ada.page.locator("main input[name=role]").first.wait_for()
    looks(ada, f"member-{language}")
    ines = cast.supervisor("ines", locale=language)
    ines.opens(re.sub(r"^https?://[^/]+", "", link))
    looks(ines, f"choose-{language}")
    for field in ("password", "again"):
        ines.page.locator(f"main input[name={field}]").fill(CHOSEN)
    ines.page.locator("main form button").first.click()
    until(lambda: "/login" in address_of(ines.page), "the sign-in page follows")
    ines.page.locator("input[name=name]").fill("ines")
    ines.page.locator("input[name=password]").fill(CHOSEN)
    ines.page.locator("main form button").first.click()
    until(lambda: "/login" not in address_of(ines.page), "she should be in")
    ines.opens("/staff")
    assert ines.page.locator("main a[href='/staff/new']").count() == 0
