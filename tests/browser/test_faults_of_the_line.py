"""Faults between phone and office: a clear sentence, and nothing is lost (issue 2, section 7)."""

from __future__ import annotations

import pytest

from tests.browser.kit.cast import Cast
from tests.browser.kit.days import at
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


def test_d8_the_worker_stopped_at_any_moment_loses_nothing(cast: Cast, office: Office) -> None:
    """The browser stops the service worker before, while and after a form is sent."""
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    before = len(ledger.of(client, "visit"))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.loses_signal()
    for hour in range(3):
        rosa.browser.stop_service_worker()
        rosa.plans_visit(client, at(hours=2 + hour))
        rosa.browser.stop_service_worker()
    assert "3 visits are only on this phone" in rosa.waiting_sentence()

    rosa.finds_signal()
    rosa.looks_again()
    rosa.browser.stop_service_worker()
    rosa.delivers_everything()
    assert len(ledger.of(client, "visit")) == before + 3
