"""Take one rule away, and a world breaks: the oracle would see it, and the rule is needed.

Each story is short, holds with all rules, and breaks without the one of its title.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from tests.conftest import Houses
from tests.sync.applying import Applying
from tests.sync.device import Json
from tests.worlds.machine import Place
from tests.worlds.places import place_on
from tests.worlds.story import Story, live_through
from tests.worlds.world import World
from webapp.sync import accept, exchange, feed, receipts
from webapp.sync.heads import Register

Patch = pytest.MonkeyPatch
ROSA, SAM, VERA = 0, 1, 2
GOAL, MEASURE = 0, 0


@pytest.fixture
def place(houses: Houses) -> Iterator[Place]:
    """Reference phones on SQLite: rules, not databases, are asked about here."""
    with place_on(houses, "sqlite") as place:
        yield place


def without(place: Place, story: Story, take_away: Callable[[Patch], None], broken: str) -> None:
    """The story holds; without the rule it does not, and the oracle says so in these words."""
    live_through(place, story)
    with Patch.context() as patch:
        take_away(patch)
        with pytest.raises(AssertionError, match=broken):
            live_through(place, story)


def test_a3_a_repeat_that_is_not_known_again(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        world.edits(ROSA, GOAL, 0, MEASURE, 1)
        world.exchanges(ROSA, "answer_lost", 0)

    def take_away(patch: Patch) -> None:
        patch.setattr(accept, "canonical", lambda _: "another body")

    without(place, story, take_away, "S4|S1")


def test_a10_superseded_tokens_that_are_not_remembered(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        world.edits(ROSA, GOAL, 0, MEASURE, 1)
        world.exchanges(ROSA, "arrives", 0)
        world.exchanges(SAM, "arrives", 0)
        world.edits(SAM, GOAL, 0, MEASURE, 2)
        world.exchanges(SAM, "arrives", 0)
        world.is_restored()
        world.exchanges(SAM, "arrives", 0)
        world.exchanges(SAM, "arrives", 0)

    def only_what_has_come(register: Register, tokens: Iterable[str]) -> None:
        for token in tokens:
            if register.is_written(token):
                register[token].superseded = True

    def take_away(patch: Patch) -> None:
        patch.setattr(Register, "supersede", only_what_has_come)

    without(place, story, take_away, "S2")


def test_d3_a_stale_pull_that_is_applied(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        world.exchanges(ROSA, "late", 0)
        world.edits(SAM, GOAL, 0, MEASURE, 1)
        world.exchanges(SAM, "arrives", 0)
        world.exchanges(ROSA, "arrives", 0)
        world.a_late_answer_arrives(0)

    def take_away(patch: Patch) -> None:
        patch.setattr(Applying, "is_fresh", lambda _: True)

    without(place, story, take_away, "S9|F4")


def test_d4_a_change_released_before_its_case_file_has_come(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        for _ in range(3):
            world.plans_two(SAM, 0)
        world.exchanges(SAM, "arrives", 0)
        world.goes_wrong(ROSA, "honest", 0)
        world.exchanges(ROSA, "arrives", 0, True)

    honest = Applying.note

    def at_once(applying: Applying, receipt: Json, awaited: tuple[str, ...]) -> None:
        honest(applying, receipt, awaited)
        applying.release(lambda _: True)

    def take_away(patch: Patch) -> None:
        patch.setattr(Applying, "note", at_once)

    without(place, story, take_away, "S9")


def test_d5_a_journal_that_is_not_sent_again(place: Place) -> None:
    def take_away(patch: Patch) -> None:
        patch.setattr(Applying, "wait_again", lambda *_: None)

    without(place, acknowledged_and_restored, take_away, "S12")


def acknowledged_and_restored(world: World) -> None:
    """Rosa was told that it is safe, and then the server forgot it."""
    world.starts([0])
    world.edits(ROSA, GOAL, 0, MEASURE, 1)
    world.exchanges(ROSA, "arrives", 0)
    world.is_restored()


def test_d5_a_witness_that_is_not_asked(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        world.goes_wrong(ROSA, "too_long", 0)
        world.exchanges(ROSA, "arrives", 0)
        world.is_restored()

    def take_away(patch: Patch) -> None:
        patch.setattr(exchange, "unknown_among", lambda _: set())

    without(place, story, take_away, "S12")


def test_a14_d9_a_change_that_was_put_away_and_whose_author_is_not_told(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        world.goes_wrong(ROSA, "taken", 0)
        world.exchanges(ROSA, "arrives", 0)

    def take_away(patch: Patch) -> None:
        patch.setattr(receipts, "is_discarded", lambda _: False)

    without(place, story, take_away, "D9")


def test_a9_f3_a_tag_that_is_not_compared(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        world.supervisor_edits(0, 1, 1)
        world.exchanges(SAM, "arrives", 0)
        world.is_restored()
        world.edits(ROSA, GOAL, 0, MEASURE, 1)
        world.exchanges(ROSA, "arrives", 0)

    def by_number_alone(case_file: Any, cursor: feed.Cursor, recorded: Any) -> str:
        return "diverged" if cursor[0] > case_file.seq else "ok"

    def take_away(patch: Patch) -> None:
        patch.setattr(feed, "_state", by_number_alone)

    without(place, story, take_away, "S5")
