"""A10, D2: two versions are settled, taken back, settled again; nothing that was written goes."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, record, send
from webapp.clock import new_id
from webapp.pages.today import MAY_CONFLICT
from webapp.schemas.settlement import SUBJECT_TYPES

MINE, THEIRS = "2027-01-31", "2027-03-20"
NOW = "2026-11-22T18:00:00.000Z"


def dated(agency: Agency, worker: str, base: list[str] | None, day: str, *more: Any) -> Any:
    """A change of the goal's date, and what else it writes."""
    writes = (edit("goal", agency.goal, base, target_on=day), *more)
    return change_of(worker, agency.mrs_alvarez, *writes)


def settlement(agency: Agency, worker: str, **more: Any) -> Any:
    """The memory of a settling, or of its taking back."""
    about = {"subject": agency.goal, "subject_type": "goal", "field": "target_on"}
    said = {"settled_at": NOW, "recorded_by": worker}
    return create("settlement", new_id(), **about, **said, **more)


@pytest.fixture
def told(agency: Agency) -> list[Any]:
    """Rosa and Sam apart; Vera keeps Rosa's, and Sam takes that back."""
    rosa = dated(agency, agency.rosa, None, MINE)
    sam = dated(agency, agency.sam, None, THEIRS)
    both = [rosa["id"], sam["id"]]
    kept = settlement(agency, agency.vera, reason="She said so")
    vera = dated(agency, agency.vera, both, MINE, kept)
    undone = settlement(agency, agency.sam, undoes=kept["id"])
    return [rosa, sam, vera, dated(agency, agency.sam, both, THEIRS, undone)]


def test_a10_what_is_taken_back_stands_beside_what_was_kept(agency: Agency, told: Any) -> None:
    outcomes = [send(agency, change["author"], change)[0]["outcome"] for change in told]
    assert outcomes == ["accepted", "conflict", "accepted", "conflict"]
    wire = record(agency.goal)
    kept, back = wire["heads"]["target_on"]
    assert [kept["token"], kept["value"]] == [told[2]["id"], MINE]
    assert [back["token"], back["value"]] == [told[3]["id"], THEIRS]
    assert wire["fields"]["target_on"] == MINE


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_s2_it_opens_again_whatever_the_order(agency: Agency, told: Any, order: Any) -> None:
    for number in order:
        send(agency, told[number]["author"], told[number])
    heads = {head["token"] for head in record(agency.goal)["heads"]["target_on"]}
    assert heads == {told[2]["id"], told[3]["id"]}


def test_d2_it_can_be_settled_again(agency: Agency, told: Any) -> None:
    for change in told:
        send(agency, change["author"], change)
    seen = [told[2]["id"], told[3]["id"]]
    again = dated(agency, agency.rosa, seen, THEIRS, settlement(agency, agency.rosa))
    assert send(agency, agency.rosa, again)[0]["outcome"] == "accepted"
    wire = record(agency.goal)
    assert (wire["fields"]["target_on"], wire["heads"]) == (THEIRS, {})


def test_a7_a_settlement_is_never_edited(agency: Agency, told: Any) -> None:
    for change in told:
        send(agency, change["author"], change)
    made = told[2]["writes"][1]["id"]
    later = change_of(agency.vera, agency.mrs_alvarez, edit("settlement", made, reason="Other"))
    assert send(agency, agency.vera, later)[0]["outcome"] == "parked"


def test_a_head_says_from_which_phone_or_from_a_desk(agency: Agency) -> None:
    change = dated(agency, agency.rosa, None, MINE)
    send(agency, agency.rosa, change)
    agency.write(agency.sam, agency.mrs_alvarez, edit("goal", agency.goal, target_on=THEIRS))
    phone, desk = record(agency.goal)["heads"]["target_on"]
    assert (phone["device_name"], desk["device_name"]) == ("Phone", "desk")


def test_whatever_may_conflict_may_be_settled() -> None:
    assert tuple(code for code, _ in SUBJECT_TYPES) == MAY_CONFLICT
