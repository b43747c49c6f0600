"""What the vault costs: its share of the first sync, and how long a locked phone takes to Today.

The same phone writes the same caseload, by turns sealed and not: every second time its worker is
given a cipher that hands on what it was given. That is done from outside, to the worker that runs;
the program has no such switch.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Playwright

from tests.benchmarks import measured
from tests.benchmarks.offices import office_with
from tests.benchmarks.slowness import Slowness
from tests.benchmarks.table import Table
from tests.browser.kit.cast import Cast
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import Worker

RECORDS = 10_000
SPEEDS = (1, 4)
PAIRS = 5
SHARE_PERCENT = 15
UNLOCKED_MILLISECONDS = 1_000
HAND_ON = """() => {
  self.handedOn = 0;
  const handOn = async (_way, _key, bytes) => {
    self.handedOn += 1;
    return new Uint8Array(bytes).buffer;
  };
  crypto.subtle.encrypt = handOn;
  crypto.subtle.decrypt = handOn;
}"""


@pytest.fixture
def rosa(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    """On the road with so many records."""
    office = office_with(RECORDS, tmp_path_factory.mktemp("office")).plug_in()
    cast = Cast(playwright, office.port, tmp_path_factory.mktemp("phones"))
    rosa = cast.worker("rosa")
    rosa.signs_in()
    yield rosa
    cast.go_home()
    office.unplug()


def test_the_vault(rosa: Worker, table: Table, slowness: Slowness) -> None:
    """At full speed and slowed down."""
    for speed in SPEEDS if slowness.is_possible else SPEEDS[:1]:
        where = f"{RECORDS:,} records, {speed}x"
        with slowness.of(rosa.browser, speed):
            _sealing(table, rosa, where)
            rosa.loses_signal()
            for how, is_stopped in (("", False), (", its worker stopped", True)):
                took, slowest = measured.middle(_unlocked(rosa, is_stopped))
                figure = f"Unlock to Today{how}"
                table.add(figure, where, took, UNLOCKED_MILLISECONDS, "ms", slowest)
        rosa.finds_signal()


def _sealing(table: Table, rosa: Worker, where: str) -> None:
    """The best of a few each, in turns, so that both meet the same machine."""
    sealed, plain = [], []
    for _ in range(PAIRS):
        plain.append(measured.first_sync(rosa, lambda: _in_worker(rosa, HAND_ON)))
        assert _in_worker(rosa, "self.handedOn") > 0, "nothing went past the cipher"
        sealed.append(measured.first_sync(rosa))
        assert _in_worker(rosa, "self.handedOn") is None, "this one is sealed"
    share = (min(sealed) / min(plain) - 1) * 100
    measures = f"({min(sealed):,.0f} ms to {min(plain):,.0f} ms)"
    table.add("Sealing, on top of the first sync", where, share, SHARE_PERCENT, "%", measures)


def _unlocked(rosa: Worker, is_stopped: bool, times: int = 7) -> measured.Times:
    """Milliseconds from the button under the pass phrase to Today."""
    took = []
    for _ in range(times):
        rosa.opens("/")
        rosa.locks()
        until(rosa.stands_before_the_lock, "it should be locked")
        if is_stopped:
            rosa.browser.stop_service_worker()
        rosa.unlocks()
        rosa.page.wait_for_load_state()
        assert not rosa.stands_before_the_lock()
        took.append((float(rosa.page.evaluate(measured.STARTED)), 0.0))
    return took


def _in_worker(rosa: Worker, script: str) -> Any:
    """What a script says in the service worker that answers her."""
    return rosa.browser.context.service_workers[-1].evaluate(script)
