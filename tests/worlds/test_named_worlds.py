"""Worlds that once broke. Each is the shortest story found, and says in a sentence what it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.conftest import Houses
from tests.worlds.kinds import KINDS_OF_PHONES
from tests.worlds.machine import Place
from tests.worlds.places import place_on
from tests.worlds.story import live_through
from tests.worlds.world import World

ROSA, SAM = 0, 1
REPLICA = KINDS_OF_PHONES.index("replica_on_indexeddb")


@pytest.fixture
def place(houses: Houses, database: str) -> Iterator[Place]:
    """On both databases."""
    with place_on(houses, database) as place:
        yield place


def test_s9_the_parked_change_that_hid_the_newer_one(place: Place) -> None:
    """A change of Sam's that was parked lay over what he wrote afterwards: his phone showed the
    old value, hid the conflict, and his next edit named the parked token alone."""

    def story(world: World) -> None:
        world.starts([0, REPLICA])
        world.goes_wrong(SAM, "older", 0)
        world.exchanges(SAM, "arrives", 0)
        world.supervisor_edits(0, 0, 2)
        world.goes_wrong(SAM, "honest", 0)
        world.exchanges(SAM, "arrives", 0)

    live_through(place, story)


def test_d5_the_phone_that_was_enrolled_after_the_backup(place: Place) -> None:
    """The server had forgotten the phone with the rest, took its worker's honest change for a
    stranger's, and only an administrator could have found it."""

    def story(world: World) -> None:
        world.starts([0])
        world.edits(ROSA, 0, 0, 0, 1)
        world.exchanges(ROSA, "arrives", 0)
        world.is_restored()
        world.exchanges(ROSA, "arrives", 0)
        world.exchanges(ROSA, "request_lost", 0)
        world.is_restored()

    live_through(place, story)


def test_d5_the_journal_that_came_back_over_what_was_newer(place: Place) -> None:
    """After a restore an older change lay over a newer one of the same author: what waits again
    waits in its old order, not the journal in front of what had been parked."""

    def story(world: World) -> None:
        world.starts([0])
        world.goes_wrong(ROSA, "too_long", 0)
        world.exchanges(ROSA, "arrives", 0)
        world.goes_wrong(ROSA, "honest", 0)
        world.exchanges(ROSA, "arrives", 0)
        world.is_restored()
        world.exchanges(ROSA, "arrives", 0)

    live_through(place, story)


def test_d6_the_case_file_that_was_being_rebuilt_when_its_worker_left(place: Place) -> None:
    """A phone that names no cursor for what it rebuilds is never told to drop it: the pages of
    somebody else's client stayed. It must say that it stands at [0, ""]. (The reference device.)"""

    def story(world: World) -> None:
        world.starts([0])
        world.hands_over(ROSA + 1, 0)
        world.history_is_trimmed(0)
        world.exchanges(SAM, "arrives", 0)
        world.hands_over(SAM - 1, 0)
        world.exchanges(SAM, "arrives", 0)
        assert world.agency.mrs_alvarez not in world.phone(SAM).records()

    live_through(place, story)
