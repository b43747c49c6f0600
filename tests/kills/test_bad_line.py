"""The line breaks at any byte: lost 0, twice 0; a stranger's page is no answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.kills.agency import KilledAgency
from tests.kills.bad_line import ANSWER_LOST, CAPTIVE, THROUGH, BadLine, Fate
from tests.kills.device import ScriptDevice
from tests.kills.sweeping import sweep

#: One process runs them all: they share a server of each kind.
pytestmark = pytest.mark.xdist_group("kills")

STEPS = 24


@pytest.fixture
def line(killed: KilledAgency) -> Iterator[BadLine]:
    """A line to the office of this test."""
    line = BadLine(killed.office.port).open()
    yield line
    line.close()


@pytest.fixture
def rosa(killed: KilledAgency, line: BadLine) -> ScriptDevice:
    """Rosa's phone on that line."""
    rosa = killed.device("rosa", seed=7, address=line.address)
    assert rosa.tries()
    return rosa


@pytest.mark.parametrize("way", ["request_bytes", "answer_bytes"])
def test_s1_s4_cut_at_any_byte_everything_arrives_once(
    killed: KilledAgency, line: BadLine, rosa: ScriptDevice, way: str
) -> None:
    cut = sweep(killed, line, rosa, way, STEPS)
    assert cut >= STEPS - 1
    killed.check()


def test_s1_r_a_portals_page_is_no_answer(
    killed: KilledAgency, line: BadLine, rosa: ScriptDevice
) -> None:
    change = rosa.writes_something(killed.case_files)
    line.fates.extend([CAPTIVE, CAPTIVE])
    assert not rosa.tries() and not rosa.tries()
    assert list(rosa.outbox()) == [change["id"]]
    assert rosa.tries()
    killed.check()


def test_s4_only_the_answers_are_lost(
    killed: KilledAgency, line: BadLine, rosa: ScriptDevice
) -> None:
    for _ in range(5):
        rosa.writes_something(killed.case_files)
        line.fates.append(ANSWER_LOST)
        assert not rosa.tries()
    flight = rosa.request()
    assert len(flight.body["changes"]) == 5
    answer = rosa.ask(flight.path, flight.body)["body"]
    assert [receipt["repeat"] for receipt in answer["receipts"]] == [True] * 5
    killed.check()


def test_d3_an_answer_that_is_slow_comes_whole(
    killed: KilledAgency, line: BadLine, rosa: ScriptDevice
) -> None:
    rosa.writes_something(killed.case_files)
    line.fates.append(Fate(delay=0.3))
    assert rosa.tries()
    assert not rosa.outbox()
    killed.check()


def test_an_answer_that_ends_early_and_quietly_is_no_answer(
    killed: KilledAgency, line: BadLine, rosa: ScriptDevice
) -> None:
    rosa.writes_something(killed.case_files)
    line.fates.append(THROUGH)
    assert rosa.tries()
    rosa.writes_something(killed.case_files)
    line.fates.append(Fate(answer_bytes=line.carried["answer"] // 2, is_quiet=True))
    assert not rosa.tries()
    killed.check()
