"""Take one rule of the sealed path away (W1 to W6, D8), and a world breaks.

As in test_every_rule_matters.py: each story holds with all rules and breaks without the one of its
title. The phones are reference devices, so that a rule of the phone can be taken away too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import Houses
from tests.sync import called_back, phone_keys, rescuing
from tests.sync.called_back import CalledBackPhone
from tests.sync.device import SealedLine
from tests.worlds.kept import is_kept
from tests.worlds.machine import Place
from tests.worlds.places import place_on
from tests.worlds.test_every_rule_matters import GOAL, MEASURE, ROSA, SAM, Patch, without
from tests.worlds.world import World
from webapp import crypto, office_keys
from webapp.extensions import db
from webapp.sync import permission, sealed, wipes


@pytest.fixture
def place(houses: Houses) -> Iterator[Place]:
    """Reference phones on SQLite."""
    with place_on(houses, "sqlite") as place:
        yield place


def lost_with_unsent_work(world: World) -> None:
    """Rosa writes where there is no signal, loses the phone, and tells the office."""
    world.starts([0])
    world.edits(ROSA, GOAL, 0, MEASURE, 1)
    world.is_shut(ROSA)
    world.is_to_be_wiped(ROSA)
    world.comes_by(ROSA, "arrives", 0)
    db.session.rollback()
    assert all(is_kept(saved.change) for saved in world.saved.values()), "W1: nobody opened it"


def test_w1_a_change_that_has_no_copy_for_the_office(place: Place) -> None:
    def take_away(patch: Patch) -> None:
        patch.setattr(rescuing, "seal_rest", lambda _: None)

    without(place, lost_with_unsent_work, take_away, "W1")


def test_w2_a_signature_that_is_not_checked(place: Place) -> None:
    def story(world: World) -> None:
        lost_with_unsent_work(world)
        world.somebody_forges(0)

    honest = sealed.device_that_signed

    def whoever_says_so(device: Any, purpose: str, *_: Any) -> Any:
        with Patch.context() as patch:
            patch.setattr(crypto, "is_signed", lambda *_: True)
            return honest(device, purpose, b"", b"")

    def take_away(patch: Patch) -> None:
        patch.setattr(sealed, "device_that_signed", whoever_says_so)

    without(place, story, take_away, "W2")


def test_w3_a_phone_that_was_signed_out_and_is_answered(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        world.is_signed_out_elsewhere(ROSA)
        world.exchanges(ROSA, "arrives", 0)

    def take_away(patch: Patch) -> None:
        patch.setattr("webapp.sync.devices.is_revoked", lambda _: False)

    without(place, story, take_away, "W3")


def test_w3_sealed_work_of_a_phone_that_was_signed_out_and_does_not_count(place: Place) -> None:
    honest = permission.is_enrolled

    def only_while_in_use(worker: str, device: str, **_: Any) -> bool:
        return honest(worker, device)

    def take_away(patch: Patch) -> None:
        patch.setattr("webapp.sync.accept.is_enrolled", only_while_in_use)

    without(place, lost_with_unsent_work, take_away, "S1|W1")


def test_w4_an_older_key_that_opens_no_more(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        world.edits(ROSA, GOAL, 0, MEASURE, 1)
        world.office_changes_its_keys()
        world.is_shut(ROSA)
        world.comes_by(ROSA, "arrives", 0)

    honest = office_keys.keys

    def take_away(patch: Patch) -> None:
        patch.setattr(office_keys, "keys", lambda: honest()[:1])

    without(place, story, take_away, "W4")


def test_w5_an_order_that_answers_no_request(place: Place) -> None:
    """The office gave it, lost it with a restore, and somebody on the road says it again."""

    def story(world: World) -> None:
        world.starts([0])
        world.is_shut(ROSA)
        world.is_to_be_wiped(ROSA)
        world.comes_by(ROSA, "answer_lost", 0)
        world.is_restored()
        world.an_old_order_comes(ROSA, 0)

    def take_away(patch: Patch) -> None:
        patch.setattr(phone_keys, "is_asked", lambda *_: True)

    without(place, story, take_away, "W3|W5")


def test_w5_an_order_that_nobody_signed(place: Place) -> None:
    """Sam's order, said to Rosa's phone by somebody who changed the name in it."""

    def story(world: World) -> None:
        world.starts([0])
        world.is_shut(ROSA)
        world.is_shut(SAM)
        world.is_to_be_wiped(SAM)
        world.comes_by(SAM, "answer_lost", 0)
        world.an_old_order_comes(ROSA, 0)

    def take_away(patch: Patch) -> None:
        patch.setattr(called_back, "is_obeyed", lambda order, *_: order is not None)

    without(place, story, take_away, "W3|W5")


def test_w6_d8_a_wipe_that_does_not_send_first(place: Place) -> None:
    honest = rescuing.rescue

    def asks_only(shelf: Any, line: SealedLine) -> Any:
        with Patch.context() as patch:
            patch.setattr(rescuing, "still_only_here", lambda _: [])
            return honest(shelf, line)

    def take_away(patch: Patch) -> None:
        patch.setattr(rescuing, "rescue", asks_only)
        patch.setattr(CalledBackPhone, "remains", lambda _: 0)

    without(place, lost_with_unsent_work, take_away, "S1|W1")


def test_w6_a_wiped_phone_that_never_says_so(place: Place) -> None:
    def in_vain(_phone: CalledBackPhone, _line: SealedLine) -> None:
        """Nothing is said."""

    def take_away(patch: Patch) -> None:
        patch.setattr(CalledBackPhone, "_says_proofs", in_vain)

    without(place, lost_with_unsent_work, take_away, "W6")


def test_w1_what_was_written_on_no_phone(place: Place) -> None:
    """A thief has the phone's own key, which is not sealed; the writing key lies in the vault."""

    def story(world: World) -> None:
        world.starts([0])
        world.is_stolen_and_writes(ROSA)

    honest = crypto.is_signed

    def take_away(patch: Patch) -> None:
        def unasked(key: Any, purpose: str, *rest: Any) -> bool:
            return purpose == "change" or honest(key, purpose, *rest)

        patch.setattr(crypto, "is_signed", unasked)

    without(place, story, take_away, "W1")


def test_w4_w5_an_order_in_a_key_that_the_phone_has_never_heard_of(place: Place) -> None:
    def story(world: World) -> None:
        world.starts([0])
        world.is_shut(ROSA)
        world.office_changes_its_keys()
        world.is_to_be_wiped(ROSA)
        world.comes_by(ROSA, "arrives", 0)
        assert world.wiped, "W5: it obeys"

    honest = wipes.standing_of

    def in_the_present_key(*said: Any) -> Any:
        with Patch.context() as patch:
            patch.setattr(office_keys, "key_named", lambda _: None)
            return honest(*said)

    def take_away(patch: Patch) -> None:
        patch.setattr(wipes, "standing_of", in_the_present_key)

    without(place, story, take_away, "W5")
