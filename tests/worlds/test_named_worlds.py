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

ROSA, SAM, VERA = 0, 1, 2
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


def test_s2_the_parked_change_that_came_after_what_names_it(place: Place) -> None:
    """It was too large, and the office read what such a change replaces only where it was there
    first: after a restore, when it came later, what it had replaced stood beside the newer value.
    """

    def story(world: World) -> None:
        world.starts([0, 0, REPLICA])
        world.signs_in(VERA)
        world.goes_wrong(VERA, "huge", 0)
        world.exchanges(VERA, "arrives", 0)
        world.is_restored()
        world.somebody_else_takes_it(ROSA)
        world.goes_wrong(VERA, "honest", 1)
        world.exchanges(VERA, "arrives", 1)

    live_through(place, story)


def test_f4_the_half_of_a_case_file_that_came_before_a_restore(place: Place) -> None:
    """A record that the office had moved behind the half was put back before it, and never came.
    Only the digest tells; the phone begins again, and this is no fault of the office's. (The
    oracle.)"""

    def story(world: World) -> None:
        world.starts([0])
        world.hands_over(SAM - 1, 0)
        world.exchanges(SAM, "crash_after", 0)
        world.hands_over(SAM - 1, 0)
        world.exchanges(SAM, "arrives", 0, True)
        world.is_restored()

    live_through(place, story)


def test_s7_the_batch_that_was_too_large_to_be_refused(houses: Houses, database: str) -> None:
    """A real server closed the line on it while it was still being sent: the phone heard nothing
    but a broken line, never halved the batch, and sent it for ever."""

    def story(world: World) -> None:
        world.starts([0])
        for _ in range(4):
            world.saves_parcels(ROSA, 0)

    with place_on(houses, database, several=True) as place:
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


def test_w5_the_phone_that_was_lost_before_the_office_changed_its_key(place: Place) -> None:
    """The order was signed with a key that the lost phone had never heard of: it shut, and kept
    for ever what it was told to delete."""

    def story(world: World) -> None:
        world.starts([REPLICA])
        world.goes_wrong(ROSA, "honest", 0)
        world.is_shut(ROSA)
        world.office_changes_its_keys()
        world.is_to_be_wiped(ROSA)
        world.comes_by(ROSA, "arrives", 0)
        assert world.tally["door: wiped"] == 1

    live_through(place, story)


def test_w3_the_phone_that_was_signed_out_before_it_had_told_its_keys(place: Place) -> None:
    """It could not say by the sealed path that it had heard so, and was turned away for ever,
    however often its worker signed in; what waited on it waited for ever too."""

    def story(world: World) -> None:
        world.starts([REPLICA])
        world.somebody_else_takes_it(ROSA)
        world.plans_two(len(world.phones) - 1, 0)
        world.exchanges(len(world.phones) - 1, "arrives", 0, True)
        world.is_signed_out_elsewhere(len(world.phones) - 1)

    live_through(place, story)


def test_w3_the_session_that_was_over_and_the_change_that_was_blamed_for_it(place: Place) -> None:
    """A phone whose session a restore had ended was answered by 401 three times, and set the change
    aside as if it were at fault; sealed, it had arrived before the second restore. (The reference
    device.)"""

    def story(world: World) -> None:
        world.starts([0])
        world.signs_in(2)
        world.exchanges(2, "arrives", 0)
        world.writes_and_signs(2, 0)
        world.is_restored()
        world.exchanges(2, "arrives", 0)
        world.is_restored()
        world.exchanges(2, "arrives", 0)

    live_through(place, story)


def test_w6_the_copy_for_an_enrolment_of_before_that_a_wipe_took_for_sent(place: Place) -> None:
    """After a restore one tab wrote with the keys that the other had just left behind. Nobody could
    send that copy any more, and a wipe took away the only other one, which its author could open.
    """

    def story(world: World) -> None:
        world.starts([REPLICA])
        world.opens_a_second_tab(ROSA)
        other = len(world.phones) - 1
        world.goes_wrong(other, "honest", 0)
        world.exchanges(other, "arrives", 0)
        world.is_restored()
        world.exchanges(ROSA, "arrives", 0)
        world.exchanges(ROSA, "arrives", 0)
        world.goes_wrong(other, "honest", 0)
        world.is_signed_out_elsewhere(ROSA)
        world.exchanges(other, "arrives", 0)
        world.is_to_be_wiped(ROSA)

    live_through(place, story)


def test_w3_the_phone_that_gave_up_for_what_it_had_been_before(place: Place) -> None:
    """A restore had it enrolled anew. Signed out was what it was before, one phone too many by
    then, and it took that for itself. (The reference device.)"""

    def story(world: World) -> None:
        world.starts([0])
        world.goes_wrong(ROSA, "honest", 0)
        world.exchanges(ROSA, "arrives", 0)
        world.saves_parcels(ROSA, 11)
        world.is_restored()
        world.somebody_else_takes_it(2)
        world.all_exchange_at_once()
        world.all_exchange_at_once()
        world.opens_a_second_tab(ROSA)
        world.is_signed_out_elsewhere(ROSA)
        world.somebody_else_takes_it(ROSA)

    live_through(place, story)


def test_w6_the_phone_that_did_not_forget_what_had_left_it(place: Place) -> None:
    """What a full disk at the office had not taken stayed after the wipe, left later, and was told
    as waiting for ever. (The reference device.)"""

    def story(world: World) -> None:
        world.starts([0])
        world.goes_wrong(ROSA, "honest", 0)
        world.is_shut(ROSA)
        world.is_to_be_wiped(ROSA)
        world.comes_by(ROSA, "disk_full", 0)
        assert world.tally["door: wiped"] == 1

    live_through(place, story)
