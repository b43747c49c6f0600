"""Seeded histories over the real server: S1 to S8 and S12 to S14 under every fault of the road."""

from __future__ import annotations

import os
from collections.abc import Callable
from random import Random

import pytest

from tests.cast import Agency
from tests.conftest import Houses
from tests.sync import oracle
from tests.sync.world import World
from webapp.extensions import db

STEPS = 110
#: `make soak` names others.
SEEDS = [int(seed) for seed in os.environ.get("SEEDS", "1 2 3").split()]


@pytest.fixture
def backup(houses: Houses, database: str, agency: Agency) -> Callable[[], Callable[[], None]]:
    """Back the server up; what it returns restores it."""
    shelf, url = houses.shelf(database), agency.app.config["DOORSTEP"].database_url

    def let_go() -> None:
        db.session.remove()
        db.engine.dispose()

    def back_up() -> Callable[[], None]:
        let_go()
        name = shelf.back_up(url)

        def restore() -> None:
            let_go()
            shelf.put_back(url, name)

        return restore

    return back_up


@pytest.mark.parametrize("seed", SEEDS)
def test_s1_s2_s4_s5_s7_s12_s13_nothing_is_lost_and_everybody_agrees(
    agency: Agency, backup: Callable[[], Callable[[], None]], seed: int
) -> None:
    world = World(agency, Random(seed), backup).start()
    for _ in range(STEPS):
        world.step()
    world.quiet_down()
    oracle.check(world)


def test_the_world_really_makes_trouble(
    agency: Agency, backup: Callable[[], Callable[[], None]]
) -> None:
    world = World(agency, Random(3), backup).start()
    for _ in range(STEPS):
        world.step()
    assert len(world.saved) > 30 and len(world.phones) > 3 and world.restores > 0
