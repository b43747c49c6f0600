"""A13, S8 and A11: what is hidden, what is remarked; nothing is destroyed, nothing is refused."""

from __future__ import annotations

from typing import Any

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, record, send

UNSEEN = "voided_with_unseen_edits"


def sent(agency: Agency, worker: str, *writes: dict[str, Any]) -> str:
    """The id of a change by a worker, brought and applied."""
    change = change_of(worker, agency.mrs_alvarez, *writes)
    receipt = send(agency, worker, change)[0]
    assert receipt["outcome"] in ("accepted", "conflict"), receipt
    return change["id"]


def voiding(
    agency: Agency, *, seen: list[str], base: list[str] | None = None, value: bool = True
) -> dict[str, Any]:
    """The write that voids Mrs Alvarez's goal, or shows it again."""
    write = edit("goal", agency.goal, base, voided=value)
    write["fields"]["voided"]["seen"] = seen
    return write


def test_a13_voiding_hides_and_never_destroys(agency: Agency) -> None:
    sent(agency, agency.rosa, voiding(agency, seen=[agency.goal]))
    wire = record(agency.goal)
    assert wire["fields"]["voided"] is True and wire["fields"]["status"] == "active"
    assert wire["flags"] == []


def test_a13_an_edit_that_was_not_seen_is_flagged_whichever_came_first(agency: Agency) -> None:
    late = edit("goal", agency.goal, measure="Ten steps")
    sent(agency, agency.sam, late)
    sent(agency, agency.rosa, voiding(agency, seen=[agency.goal]))
    assert record(agency.goal)["flags"] == [UNSEEN]


def test_a13_an_edit_after_the_voiding_is_flagged_and_never_un_voids(agency: Agency) -> None:
    sent(agency, agency.rosa, voiding(agency, seen=[agency.goal]))
    sent(agency, agency.sam, edit("goal", agency.goal, measure="Ten steps"))
    wire = record(agency.goal)
    assert wire["fields"]["voided"] is True and wire["flags"] == [UNSEEN]


def test_a13_voiding_again_confirms(agency: Agency) -> None:
    first = sent(agency, agency.rosa, voiding(agency, seen=[agency.goal]))
    edited = sent(agency, agency.sam, edit("goal", agency.goal, measure="Ten steps"))
    sent(agency, agency.rosa, voiding(agency, base=[first], seen=[agency.goal, edited]))
    wire = record(agency.goal)
    assert wire["fields"]["voided"] is True and wire["flags"] == []


def test_s8_only_a_change_that_names_the_voiding_restores(agency: Agency) -> None:
    first = sent(agency, agency.rosa, voiding(agency, seen=[agency.goal]))
    sent(agency, agency.sam, voiding(agency, value=False, seen=[]))
    assert record(agency.goal)["fields"]["voided"] is True
    sent(agency, agency.sam, voiding(agency, value=False, base=[first], seen=[]))
    wire = record(agency.goal)
    assert wire["fields"]["voided"] is False and wire["flags"] == []


def test_a13_a_merge_is_seen_by_who_saw_its_parts(agency: Agency) -> None:
    text = "One. Two. Three. Four."
    goal = create("goal", agency.goal, statement=text, status="active")
    goal["id"] = new_goal = goal["id"][:-4] + "0000"
    sent(agency, agency.rosa, goal)
    parts = []
    for worker, words in ((agency.rosa, "Zero. " + text), (agency.sam, text + " Five.")):
        change = change_of(worker, agency.mrs_alvarez, edit("goal", new_goal, statement=words))
        send(agency, worker, change)
        parts.append(change["id"])
    assert record(new_goal)["tokens"]["statement"].startswith("m:")
    write = edit("goal", new_goal, voided=True)
    write["fields"]["voided"]["seen"] = parts
    sent(agency, agency.rosa, write)
    assert record(new_goal)["flags"] == []


def test_a11_an_end_before_its_start_is_remarked_and_accepted(agency: Agency) -> None:
    plan = create(
        "care_plan",
        title="Plan",
        plan_type="initial",
        status="draft",
        starts_on="2027-02-01",
        ends_on="2027-01-01",
    )
    sent(agency, agency.rosa, plan)
    assert record(plan["id"])["flags"] == ["ends_before_start"]
    sent(agency, agency.rosa, edit("care_plan", plan["id"], ends_on="2027-12-31"))
    assert record(plan["id"])["flags"] == []


def test_a11_a_second_client_of_one_name_and_birthday_is_remarked(agency: Agency) -> None:
    same = {"given_name": "Ana", "family_name": "Ruiz", "birth_date": "1951-05-05"}
    ids = []
    for worker in (agency.rosa, agency.omar):
        client = create("client", **same)
        receipt = send(agency, worker, change_of(worker, client["id"], client))[0]
        assert receipt["outcome"] == "accepted"
        ids.append(client["id"])
    assert [record(client)["flags"] for client in ids] == [[], ["possible_duplicate"]]
