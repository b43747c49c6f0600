"""A10, S2, S3 and the four policies: what a field is worth after all that was written to it."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, heads, outcomes, record, send, visit
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import Goal
from webapp.sync.merge import merge_token

WALK = "I want to walk again. To the park. With my dog. Every day."


def goal_edit(agency: Agency, worker: str, base: list[str] | None = None, **values: Any) -> Any:
    """A change by which a worker edits Mrs Alvarez's goal, having seen these heads."""
    return change_of(worker, agency.mrs_alvarez, edit("goal", agency.goal, base, **values))


def sent(agency: Agency, change: dict[str, Any]) -> dict[str, Any]:
    """The receipt of a change its author brought."""
    return send(agency, change["author"], change)[0]


def test_a10_two_who_did_not_know_of_each_other_leave_a_conflict(agency: Agency) -> None:
    rosa = goal_edit(agency, agency.rosa, target_on="2027-01-31")
    sam = goal_edit(agency, agency.sam, target_on="2027-03-20")
    assert sent(agency, rosa)["outcome"] == "accepted"
    receipt = sent(agency, sam)
    assert receipt["outcome"] == "conflict"
    assert receipt["fields"] == [f"{agency.goal}.target_on"]
    wire = record(agency.goal)
    assert wire["fields"]["target_on"] == "2027-01-31"
    first, second = wire["heads"]["target_on"]
    assert (first["token"], first["value"], first["by"]) == (
        *(rosa["id"], "2027-01-31"),
        agency.rosa,
    )
    assert (second["token"], second["device_name"]) == (sam["id"], "Phone")
    assert "target_on" not in wire["tokens"]


def test_a10_naming_all_heads_resolves(agency: Agency) -> None:
    both = [
        goal_edit(agency, worker, target_on=day)
        for worker, day in ((agency.rosa, "2027-01-31"), (agency.sam, "2027-03-20"))
    ]
    for change in both:
        sent(agency, change)
    seen = [change["id"] for change in both]
    third = goal_edit(agency, agency.vera, seen, target_on="2027-02-14")
    assert sent(agency, third)["outcome"] == "accepted"
    wire = record(agency.goal)
    assert wire["heads"] == {} and wire["tokens"]["target_on"] == third["id"]


def test_a10_two_heads_of_one_value_are_no_conflict_and_are_both_told(agency: Agency) -> None:
    for worker in (agency.rosa, agency.sam):
        receipt = sent(agency, goal_edit(agency, worker, target_on="2027-01-31"))
        assert receipt["outcome"] == "accepted"
    assert len(record(agency.goal)["heads"]["target_on"]) == 2


def test_a10_a_chain_that_arrives_backwards_ends_as_it_was_meant(agency: Agency) -> None:
    one = goal_edit(agency, agency.rosa, measure="1")
    two = goal_edit(agency, agency.rosa, [one["id"]], measure="2")
    three = goal_edit(agency, agency.rosa, [two["id"]], measure="3")
    for change in (three, two, one):
        sent(agency, change)
    assert heads(agency.goal, "measure") == ["3"]


@pytest.mark.parametrize("order", list(permutations(range(4))), ids=lambda o: "".join(map(str, o)))
def test_s2_the_heads_are_what_nobody_names_whatever_the_order(
    agency: Agency, order: tuple[int, ...]
) -> None:
    one = goal_edit(agency, agency.rosa, measure="1")
    two = goal_edit(agency, agency.sam, measure="2")
    three = goal_edit(agency, agency.rosa, [one["id"]], measure="3")
    four = goal_edit(agency, agency.vera, [two["id"], three["id"]], measure="4")
    changes = [one, two, three, four]
    for place in order:
        sent(agency, changes[place])
    assert heads(agency.goal, "measure") == ["4"]
    assert record(agency.goal)["tokens"]["measure"] == four["id"]


def test_a10_what_names_a_parked_change_replaces_what_that_would_have(agency: Agency) -> None:
    parked = goal_edit(agency, agency.rosa, measure="x" * 501)
    assert outcomes([sent(agency, parked)]) == ["invalid"]
    sent(agency, goal_edit(agency, agency.rosa, [parked["id"]], measure="short"))
    assert heads(agency.goal, "measure") == ["short"]


def test_a10_a_parked_change_that_comes_late_passes_its_base_on(agency: Agency) -> None:
    parked = goal_edit(agency, agency.rosa, measure="x" * 501)
    sent(agency, goal_edit(agency, agency.rosa, [parked["id"]], measure="short"))
    assert heads(agency.goal, "measure") == [None, "short"]
    before = record(agency.goal)["seq"]
    assert outcomes([sent(agency, parked)]) == ["invalid"]
    assert heads(agency.goal, "measure") == ["short"]
    assert record(agency.goal)["seq"] > before, "wire content never changes without a new seq"


@pytest.mark.parametrize("length", [501, 300_000], ids=["too long", "too large"])
@pytest.mark.parametrize("order", list(permutations(range(3))), ids=lambda o: "".join(map(str, o)))
def test_a10_what_is_parked_passes_its_base_on_whatever_is_wrong_with_it(
    agency: Agency, order: tuple[int, ...], length: int
) -> None:
    first = goal_edit(agency, agency.rosa, measure="first")
    parked = goal_edit(agency, agency.rosa, [first["id"]], measure="x" * length)
    last = goal_edit(agency, agency.rosa, [parked["id"]], measure="last")
    for place in order:
        sent(agency, [first, parked, last][place])
    assert heads(agency.goal, "measure") == ["last"]


def test_s3_what_nobody_named_stays(agency: Agency) -> None:
    rosa = goal_edit(agency, agency.rosa, measure="Rosa")
    sam = goal_edit(agency, agency.sam, measure="Sam")
    for change in (rosa, sam, goal_edit(agency, agency.rosa, [rosa["id"]], measure="Rosa again")):
        sent(agency, change)
    assert heads(agency.goal, "measure") == ["Sam", "Rosa again"]


def test_a10_base_left_out_is_the_create_and_nothing_seen_replaces_nothing(agency: Agency) -> None:
    sent(agency, goal_edit(agency, agency.rosa, measure="1"))
    assert heads(agency.goal, "measure") == ["1"]
    sent(agency, goal_edit(agency, agency.sam, [], latest_value="blind"))
    assert heads(agency.goal, "latest_value") == [None, "blind"]


def walk_goal(agency: Agency) -> str:
    """A goal of four sentences."""
    goal = create("goal", statement=WALK, status="active")
    send(agency, agency.rosa, change_of(agency.rosa, agency.mrs_alvarez, goal))
    return goal["id"]


def test_text_of_two_is_merged_and_both_can_see_it(agency: Agency) -> None:
    goal = walk_goal(agency)
    rosa, sam = (
        change_of(worker, agency.mrs_alvarez, edit("goal", goal, statement=text))
        for worker, text in (
            (agency.rosa, WALK.replace("walk", "run")),
            (agency.sam, WALK + " In the morning."),
        )
    )
    sent(agency, rosa)
    receipt = sent(agency, sam)
    assert (receipt["outcome"], receipt["fields"]) == ("merged", [f"{goal}.statement"])
    wire = record(goal)
    merge = merge_token(rosa["id"], sam["id"])
    assert wire["fields"]["statement"] == WALK.replace("walk", "run") + " In the morning."
    assert wire["tokens"]["statement"] == merge
    assert wire["contains"] == {merge: sorted([rosa["id"], sam["id"]])}


def test_text_whoever_has_not_seen_the_merge_is_merged_again(agency: Agency) -> None:
    goal = walk_goal(agency)
    rosa = change_of(agency.rosa, agency.mrs_alvarez, edit("goal", goal, statement="So: " + WALK))
    sam = change_of(
        agency.sam, agency.mrs_alvarez, edit("goal", goal, statement=WALK + " In the morning.")
    )
    later = edit("goal", goal, [rosa["id"]], statement="So: " + WALK.replace("dog", "cat"))
    for change in (rosa, sam):
        sent(agency, change)
    receipt = sent(agency, change_of(agency.rosa, agency.mrs_alvarez, later))
    wire = record(goal)
    merged = "So: " + WALK.replace("dog", "cat") + " In the morning."
    assert (receipt["outcome"], wire["fields"]["statement"]) == ("merged", merged)
    parts = wire["contains"][wire["tokens"]["statement"]]
    assert parts == sorted([rosa["id"], sam["id"], receipt["id"]])


def test_text_that_touches_is_a_conflict(agency: Agency) -> None:
    goal = walk_goal(agency)
    for worker, word in ((agency.rosa, "run"), (agency.sam, "dance")):
        write = edit("goal", goal, statement=WALK.replace("walk", word))
        receipt = sent(agency, change_of(worker, agency.mrs_alvarez, write))
    assert receipt["outcome"] == "conflict"
    assert len(heads(goal, "statement")) == 2


def test_sets_are_merged_element_by_element_and_never_ask(agency: Agency) -> None:
    made = visit(agency.rosa, **{"present/client": True, "present/nurse": True})
    send(agency, agency.rosa, change_of(agency.rosa, agency.mrs_alvarez, made))
    out = edit("visit", made["id"], **{"present/nurse": False})
    back = edit("visit", made["id"], **{"present/nurse": True, "present/parent": True})
    sent(agency, change_of(agency.rosa, agency.mrs_alvarez, out))
    assert sent(agency, change_of(agency.sam, agency.mrs_alvarez, back))["outcome"] == "accepted"
    fields = record(made["id"])["fields"]
    assert fields["present/client"] and fields["present/nurse"] and fields["present/parent"]


def test_typed_tables_hold_the_shown_values(agency: Agency) -> None:
    sent(agency, goal_edit(agency, agency.rosa, target_on="2027-01-31"))
    sent(agency, goal_edit(agency, agency.sam, target_on="2027-03-20"))
    row = db.session.get_one(Goal, agency.goal)
    assert (row.target_on.isoformat(), row.seq) == ("2027-01-31", record(agency.goal)["seq"])


def test_a10_a_stranger_cannot_make_a_field_empty_by_naming_himself(agency: Agency) -> None:
    change_id = new_id()
    write = edit("goal", agency.goal, [agency.goal, change_id], measure="1")
    change = change_of(agency.rosa, agency.mrs_alvarez, write) | {"id": change_id}
    sent(agency, change)
    assert heads(agency.goal, "measure") == ["1"]
