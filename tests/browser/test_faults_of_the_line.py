"""Faults between phone and office: a clear sentence, and nothing is lost (issue 2, section 7)."""

from __future__ import annotations

import pytest

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at, on
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.line import Weather
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until


@pytest.mark.parametrize("weather", [Weather.CAPTIVE, Weather.HUNG], ids=["captive", "hung"])
def test_d7_a_line_that_lies_or_hangs_is_no_answer(
    cast: Cast, office: Office, weather: Weather
) -> None:
    """A hotel's page, or silence: the work goes on, the sentence stays true, then it drains."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = len(ledger.of(client, "visit"))
    rosa = cast.worker("rosa")
    rosa.signs_in()

    rosa.line.becomes(weather)
    asked = rosa.line.exchanges()
    rosa.plans_visit(client, at(hours=2))
    until(lambda: rosa.line.exchanges() > asked, "the phone should try")
    rosa.opens("/clients")
    rosa.sees("Alvarez")
    rosa.does_not_see("Hotel Wi-Fi")
    rosa.does_not_see("Sign in")
    assert "1 visit is only on this phone" in rosa.waiting_sentence()
    assert len(ledger.of(client, "visit")) == before

    rosa.line.becomes(Weather.THROUGH)
    rosa.delivers_everything()
    assert len(ledger.of(client, "visit")) == before + 1


@pytest.mark.parametrize("status", ["413 Too Large", "429 Too Many", "503 Busy"])
def test_r_an_office_that_cannot_take_it_now_is_asked_again_and_gets_it_once(
    cast: Cast, office: Office, status: str
) -> None:
    """Too much at once, too often, too busy: it stays on the phone, is said so, and arrives."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = len(ledger.of(client, "visit"))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    for hour in range(3):
        rosa.plans_visit(client, at(hours=2 + hour))
    rosa.line.refuses(status, times=1, after=None if status.startswith("413") else 1)
    rosa.finds_signal()

    def is_refused() -> bool:
        rosa.looks_again()
        return rosa.line.refused == 1

    until(is_refused, "the phone should have been refused once", pause=0.5)
    rosa.delivers_everything()
    assert len(ledger.of(client, "visit")) == before + 3
    rosa.opens("/me/phone")
    rosa.sees("Last in touch with the office")
    rosa.does_not_see("Needs you")


@pytest.mark.parametrize("weather", [Weather.HUNG, Weather.ANSWERS_LOST], ids=["hung", "lost"])
def test_d3_a_browser_killed_in_the_middle_of_an_exchange_delivers_once(
    cast: Cast, office: Office, weather: Weather
) -> None:
    """Killed before the office had it, and killed after: it is there once, and the phone knows."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.puts_phone_away()
    rosa.line.becomes(weather, only_on=b"/sync/v1/exchange")
    asked = rosa.line.exchanges()
    rosa.promises(client, "Ask about the ramp", on(days=2))
    until(lambda: rosa.line.exchanges() > asked, "the exchange should be under way")
    rosa.phone_dies()
    rosa.line.becomes(Weather.THROUGH)

    rosa.phone_starts(f"/clients/{client}")
    rosa.sees("Ask about the ramp")
    rosa.delivers_everything()
    titles = [one["fields"]["title"] for one in ledger.of(client, "task")]
    assert titles.count("Ask about the ramp") == 1


def test_d8_the_worker_stopped_at_any_moment_loses_nothing(cast: Cast, office: Office) -> None:
    """The browser stops the service worker before, while and after a form is sent."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = len(ledger.of(client, "visit"))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    for hour in range(3):
        rosa.service_worker_stops()
        rosa.plans_visit(client, at(hours=2 + hour))
        rosa.service_worker_stops()
    assert "3 visits are only on this phone" in rosa.waiting_sentence()

    rosa.finds_signal()
    rosa.looks_again()
    rosa.service_worker_stops()
    rosa.delivers_everything()
    assert len(ledger.of(client, "visit")) == before + 3
