"""F15: when everybody comes at once a few exchanges are served, the others come again soon."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.cast import Agency
from tests.sync.sealing_phone import SealingPhone
from webapp.config import BadSetting, Config
from webapp.errors import BUSY
from webapp.routes.turnstile import AGAIN_SECONDS, NAME, Turnstile

MARKER = {"Doorstep-Sync": "1"}


@contextmanager
def full(agency: Agency) -> Iterator[None]:
    """Every place is taken, and the line is full."""
    turnstile = agency.app.extensions[NAME]
    taken = []
    for semaphore in (turnstile._places, turnstile._line):
        while semaphore.acquire(blocking=False):
            taken.append(semaphore)
    yield
    for semaphore in taken:
        semaphore.release()


def test_an_exchange_too_many_hears_when_to_come_again(agency: Agency) -> None:
    rosa = agency.signed_in(agency.rosa)
    asked = {"protocol": 1, "device": "unknown"}
    with full(agency):
        answer = rosa.post("/sync/v1/exchange", json=asked, headers=MARKER)
    assert (answer.status_code, answer.json["error"]) == (503, BUSY.name)
    assert int(answer.headers["Retry-After"]) in AGAIN_SECONDS
    assert answer.headers["Doorstep-Sync"] == "1"
    assert rosa.post("/sync/v1/exchange", json=asked, headers=MARKER).status_code == 200


def test_what_phones_send_sealed_waits_its_turn_like_an_exchange(agency: Agency) -> None:
    phone = SealingPhone(agency, agency.rosa)
    with full(agency):
        sealed = phone.brings()
        proof = phone.post(agency.app.test_client(), "/sync/v1/wiped", {"proof": "{}"})
    for answer in (sealed, proof):
        assert (answer.status_code, answer.json["error"]) == (503, BUSY.name)
        assert int(answer.headers["Retry-After"]) in AGAIN_SECONDS
        assert answer.headers["Doorstep-Sync"] == "1"
    for _ in range(agency.app.config["DOORSTEP"].exchanges_at_once + 1):
        assert phone.brings().status_code == 200


def test_pages_and_enrolments_never_wait_for_exchanges(agency: Agency) -> None:
    vera = agency.signed_in(agency.vera)
    with full(agency):
        assert vera.get("/team").status_code == 200
        assert vera.get("/sync/v1/worker").status_code == 200
        enrolled = vera.post("/sync/v1/devices", json={"name": "Desk"}, headers=MARKER)
        assert enrolled.status_code == 200


@pytest.mark.parametrize("status", [200, 400, 401])
def test_a_place_is_free_again_whatever_the_answer_was(agency: Agency, status: int) -> None:
    browser = agency.app.test_client() if status == 401 else agency.signed_in(agency.rosa)
    asked = {"protocol": 2 if status == 400 else 1, "device": "unknown"}
    for _ in range(agency.app.config["DOORSTEP"].exchanges_at_once + 1):
        answer = browser.post("/sync/v1/exchange", json=asked, headers=MARKER)
        assert answer.status_code == status


def test_who_stands_in_line_is_served_when_a_place_is_free() -> None:
    turnstile = Turnstile(1)
    assert turnstile.enter()
    turnstile.leave()
    assert turnstile.enter()


def test_at_least_one_exchange_is_let_in() -> None:
    assert Config.from_environment({"DOORSTEP_EXCHANGES_AT_ONCE": "7"}).exchanges_at_once == 7
    with pytest.raises(BadSetting, match="DOORSTEP_EXCHANGES_AT_ONCE"):
        Config.from_environment({"DOORSTEP_EXCHANGES_AT_ONCE": "0"})
