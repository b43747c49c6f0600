"""The worlds of `make test`: a fixed handful of seeds on each database, about a minute each.

Whatever was drawn: nothing is lost (S1, S12, S13), all agree (S5), no outbox is stuck (S7).
`make soak` lives fresh seeds for as long as asked.
"""

from __future__ import annotations

from collections import Counter

import pytest

from tests.conftest import KINDS, Houses
from tests.worlds.machine import live
from tests.worlds.people import NATURES
from tests.worlds.places import place_on
from tests.worlds.road import FATES

SEEDS, WORLDS_A_SEED = (1, 2, 3, 4, 5), 12
SEED_OF_SEVERAL, WORLDS_OF_SEVERAL = 4, 3
#: What every soak and every `make test` must meet, whatever else it meets.
OUTCOMES = (
    *("accepted", "merged", "conflict", "held", "retry", "id_reused"),
    *("parked invalid", "parked not_assigned", "parked schema", "parked id_taken"),
    *(
        "parked closed",
        "parked internal",
        "discarded id_taken",
        "quarantined forbidden",
        "quarantined malformed",
    ),
)
REACHED = (
    *(f"fault: {fate}" for fate in FATES if fate != "arrives"),
    *(f"nature: {nature}" for nature in NATURES),
    *(f"outcome: {outcome}" for outcome in OUTCOMES),
    *(f"case file: {state}" for state in ("ok", "diverged", "reset")),
    *("fault: restore", "fault: tab", "fault: clone", "fault: clock off by ten years"),
    *("fault: stale answer", "fault: floor", "fault: leaves", "fault: returns"),
    *("fault: storage failed while saving", "fault: everybody at once", "answer: too_large"),
    *("answer: replay", "answer: left", "answer: repeat", "deed: resolves", "deed: signs"),
    *(f"door: {end}" for end in ("shut", "opened", "stays shut", "signed in", "somebody else's")),
    *(f"door: {end}" for end in ("signed out elsewhere", "ordered to delete", "taken away")),
    *("door: wiped", "sealed: received", "sealed: signed out", "sealed: an order arrived"),
    *("sealed: a proof arrived", "sealed: the office's key was changed"),
    *("sealed: a forgery was tried", "sealed: an old order was tried"),
    "sealed: a thief tried to write",
    *("phone: reference", "phone: replica_in_memory", "phone: replica_on_indexeddb"),
)


@pytest.mark.parametrize("kind", KINDS)
def test_s1_s2_s4_s5_s7_s12_s13_nothing_is_lost_whatever_fault_and_outcome_is_met(
    houses: Houses, kind: str
) -> None:
    met: Counter[str] = Counter()
    for number in SEEDS:
        with place_on(houses, kind) as place:
            live(place, number, WORLDS_A_SEED)
            met.update(place.tally)
    assert [what for what in REACHED if not met[what]] == []


@pytest.mark.parametrize("kind", KINDS)
def test_s10_several_servers_lose_nothing_either(houses: Houses, kind: str) -> None:
    with place_on(houses, kind, several=True) as place:
        live(place, SEED_OF_SEVERAL, WORLDS_OF_SEVERAL)
        assert place.tally["worlds"] == WORLDS_OF_SEVERAL
