"""One told world: a story in place of what Hypothesis would draw, judged by the same oracle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from tests.worlds import oracle
from tests.worlds.machine import Place
from tests.worlds.same_ids import same_ids
from tests.worlds.world import World

Story = Callable[[World], None]


def live_through(place: Place, story: Story) -> World:
    """Tell the story, let the world fall silent, ask the oracle; returns the world."""
    place.begin_again()
    place.makers.forget()
    with same_ids(), place.office.open() as office:
        world = World(office.agency, office, place.makers, [], Counter())
        story(world)
        world.falls_silent()
        oracle.check(world)
    return world
