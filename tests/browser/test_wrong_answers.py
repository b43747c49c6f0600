"""Wrong answers and refusals: the same sentence from the phone and from the office (section 7)."""

from __future__ import annotations

from datetime import date, timedelta

from playwright.sync_api import Page

from tests.browser.kit.accessibility import overflows_sideways, violations
from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.line import Weather
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.supervisor import Supervisor
from tests.browser.kit.waiting import address_of, until
from tests.browser.kit.worker import Worker

WHY = "I looked at the wrong line"


def test_a_visit_that_ends_before_it_starts_is_told_by_the_phone_and_by_the_desk(
    cast: Cast, office: Office
) -> None:
    """One sentence, at the question, and everything that was typed is still there."""
    client = a_client_of(Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])))
    rosa, vera = cast.worker("rosa"), cast.supervisor("vera")
    rosa.signs_in()
    visit = rosa.plans_visit(client, at(minutes=1))
    rosa.arrives(visit)
    rosa.delivers_everything()
    vera.signs_in()
    rosa.loses_signal()
    told = [_told_of_the_wrong_end(person, visit) for person in (rosa, vera)]
    assert told[0] == told[1] and "cannot end before it starts" in told[0], told


def test_a_wrong_pass_phrase_is_said_in_the_language_this_browser_was_used_in_last(
    cast: Cast,
) -> None:
    """Nobody is known yet, and the sentence is Spanish all the same; the name stays typed."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens("/me/language")
    assert rosa.page.get_by_label("English").is_checked()
    rosa.answers({"Español": True})
    rosa.saves()
    rosa.opens("/me")
    rosa.presses("Salir")
    rosa.opens("/login")
    rosa.page.locator("input[name=name]").fill("rosa")
    rosa.page.locator("input[name=password]").fill("not this one")
    rosa.page.locator("main form button.main").click()
    rosa.sees("Hay algo que corregir")
    assert rosa.page.locator("input[name=name]").input_value() == "rosa"
    assert rosa.page.locator("html").get_attribute("lang") == "es"
    assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0


def test_a_hotels_page_is_never_shown_as_ours(cast: Cast) -> None:
    """A page that only the office has, asked for behind a captive portal: a notice, a way on."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.line.becomes(Weather.CAPTIVE)
    rosa.opens("/me/security")
    rosa.sees("This page needs the office", "Everything about your own clients works here")
    rosa.does_not_see("accept our terms")
    assert not violations(rosa.page) and overflows_sideways(rosa.page) == 0
    rosa.line.becomes(Weather.THROUGH)
    rosa.follows("Try again", inside="main")
    rosa.sees("Where you are signed in")


def test_a_hotels_page_does_not_answer_the_sign_in_form(cast: Cast) -> None:
    """The pass phrase opens what is on this phone; without a vault that it fits, a notice."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.opens("/login")
    rosa.line.becomes(Weather.CAPTIVE)
    rosa.fills_in_the_sign_in()
    rosa.sees("Hello, Rosa")
    rosa.line.becomes(Weather.THROUGH)
    rosa.opens("/login")
    rosa.line.becomes(Weather.CAPTIVE)
    rosa.page.locator("input[name=name]").fill("sam")
    rosa.page.locator("input[name=password]").fill("four quiet hills at noon")
    rosa.page.locator("main form button.main").click()
    rosa.sees("The office cannot be reached")
    rosa.does_not_see("accept our terms")


def test_a_supervisor_begins_at_the_board(cast: Cast) -> None:
    """Who asked for nothing in particular; who followed a link is led there."""
    vera = cast.supervisor("vera")
    vera.signs_in()
    vera.sees("Team")
    assert address_of(vera.page).endswith("/team")
    vera.opens("/me")
    vera.presses("Sign out")
    vera.opens("/login?next=/reviews")
    vera.fills_in_the_sign_in()
    until(
        lambda: address_of(vera.page).endswith("/reviews"), "she should be where she wanted to go"
    )


def _told_of_the_wrong_end(person: Worker | Supervisor, visit: str) -> str:
    person.opens(f"{visit}/correct")
    page: Page = person.page
    day = page.locator("input[name='arrived_at.date']").input_value()
    # Not midnight of the same day: who arrives in its first minute would not end before it.
    page.locator("input[name='ended_at.date']").fill(_day_before(day))
    page.locator("input[name='ended_at.time']").fill("12:00")
    page.locator("main [name=time_corrected_why]").fill(WHY)
    page.locator("main .finish button").click()
    person.sees("There is something to put right")
    assert page.locator("main [name=time_corrected_why]").input_value() == WHY
    assert page.locator("input[name='ended_at.date']").input_value() == _day_before(day)
    assert page.locator("input[name='ended_at.time']").input_value() == "12:00"
    assert not violations(page) and overflows_sideways(page) == 0
    return page.locator("#problems li").first.inner_text()


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
