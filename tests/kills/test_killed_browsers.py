"""The browser is killed, its service worker stopped, while it saves and sends."""

from __future__ import annotations

import pytest

from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.kills.phone_unrest import PhoneUnrest

ROUNDS = 8


@pytest.mark.parametrize("seed", [2])
def test_d1_s1_s4_what_the_page_called_saved_is_there_after_every_death_and_arrives_once(
    cast: Cast, office: Office, seed: int
) -> None:
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.puts_phone_away()
    unrest = PhoneUnrest(rosa, a_client_of(ledger), seed)
    unrest.rage(ROUNDS)
    counts = unrest.everything_said_arrives_once(ledger)
    assert counts["said"] >= 2 and counts["browser"] >= 2 and counts["service worker"] >= 2
