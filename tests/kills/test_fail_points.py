"""The server dies at named points of an exchange: before or after, never between."""

from __future__ import annotations

import pytest

from tests.kills.agency import KilledAgency
from tests.kills.failing import FAIL_POINTS
from tests.kills.sweeping import batch_of, dies_at

#: One process runs them all: they share a server of each kind.
pytestmark = pytest.mark.xdist_group("kills")

#: The nth time that one exchange comes by a point; `make soak` goes on until there is none.
TURNS = {"statement": (3, 6, 9, 13, 17, 22, 28), "change": (1, 3, 5)}
TURNS_OF_OTHERS = (1, 2)


@pytest.mark.parametrize("point", FAIL_POINTS)
def test_s1_s4_s7_killed_at_a_point_of_an_exchange_everything_arrives_once(
    killed: KilledAgency, point: str
) -> None:
    rosa, died = killed.device("rosa", seed=3), 0
    rosa.tries()
    for turn in TURNS.get(point, TURNS_OF_OTHERS):
        batch_of(killed, rosa)
        died += dies_at(killed, rosa, point, turn)
    assert died > 0, f"nobody ever came by {point}"
    killed.check()
