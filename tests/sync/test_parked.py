"""What a person decides about a parked change: accept, discard, reassign."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, heads, outcomes, record, send, visit
from webapp import access
from webapp.clock import new_id, now, stamp
from webapp.errors import Refusal
from webapp.extensions import db
from webapp.models import Access
from webapp.models import Change as ChangeRow
from webapp.sync.devices import enrol
from webapp.sync.exchange import exchange
from webapp.sync.history import change_with_receipt
from webapp.sync.names import SERVER
from webapp.sync.parked import decide_parked
from webapp.sync.receipts import asked


def late_edit(agency: Agency) -> dict[str, Any]:
    """An edit by Sam that came after he was taken off the case: parked."""
    line = db.session.query(Access).filter_by(worker=agency.sam, case_file=agency.mrs_alvarez).one()
    ending = edit("membership", line.membership, ended_at=stamp(now()))
    agency.write(SERVER, agency.mrs_alvarez, ending)
    write = edit("goal", agency.goal, measure="Sam's")
    change = change_of(agency.sam, agency.mrs_alvarez, write)
    assert outcomes(send(agency, agency.sam, change)) == ["not_assigned"]
    return change


def test_accepting_keeps_id_token_and_author(agency: Agency) -> None:
    change = late_edit(agency)
    receipt = decide_parked(agency.vera, change["id"], "accept", "He was there.")
    assert (receipt["id"], receipt["outcome"]) == (change["id"], "accepted")
    assert "reason" not in receipt and "sentence" not in receipt
    assert record(agency.goal)["tokens"]["measure"] == change["id"]
    assert db.session.get_one(ChangeRow, change["id"]).author == agency.sam


def test_accepting_merges_like_any_other(agency: Agency) -> None:
    change = late_edit(agency)
    agency.write(agency.rosa, agency.mrs_alvarez, edit("goal", agency.goal, measure="Rosa's"))
    receipt = decide_parked(agency.rosa, change["id"], "accept", "Both may stand.")
    assert receipt["outcome"] == "conflict"
    assert heads(agency.goal, "measure") == ["Rosa's", "Sam's"]


def test_a3_the_author_then_gets_the_present_receipt(agency: Agency) -> None:
    change = late_edit(agency)
    decide_parked(agency.vera, change["id"], "accept", "He was there.")
    receipt = send(agency, agency.sam, change)[0]
    assert (receipt["outcome"], receipt["repeat"]) == ("accepted", True)


def test_a8_what_was_accepted_and_had_to_wait_is_applied_when_its_record_comes(
    agency: Agency,
) -> None:
    goal = create("goal", statement="Walk.", status="active")
    made = change_of(agency.sam, agency.mr_brooks, goal)
    edited = change_of(agency.sam, agency.mr_brooks, edit("goal", goal["id"], measure="Sam's"))
    assert outcomes(send(agency, agency.sam, edited, made)) == ["closed", "closed"]
    held = decide_parked(agency.vera, edited["id"], "accept", "He was there.")
    assert held["outcome"] == "held" and "reason" not in held and "sentence" not in held
    decide_parked(agency.vera, made["id"], "accept", "He was there.")
    assert outcomes(send(agency, agency.sam, edited)) == ["accepted"]
    assert heads(goal["id"], "measure") == ["Sam's"]


def test_discarding_keeps_the_content(agency: Agency) -> None:
    change = late_edit(agency)
    receipt = decide_parked(agency.vera, change["id"], "discard", "Written for somebody else.")
    assert receipt["outcome"] == "discarded"
    told = change_with_receipt(agency.sam, change["id"])
    assert told["change"] == change
    assert heads(agency.goal, "measure") == [None]
    with pytest.raises(Refusal):
        decide_parked(agency.vera, change["id"], "accept", "On second thoughts.")


def test_a14_its_author_hears_who_put_it_away_when_and_why(agency: Agency) -> None:
    change = late_edit(agency)
    decide_parked(agency.vera, change["id"], "discard", "  Written for somebody else. ")
    [receipt] = asked([change["id"]], agency.sam)
    assert (receipt["outcome"], receipt["reason"]) == ("discarded", "not_assigned")
    decision = receipt["decision"]
    assert (decision["by"], decision["reason"]) == (agency.vera, "Written for somebody else.")
    assert decision["at"] == db.session.get_one(ChangeRow, change["id"]).decided_at
    [again] = send(agency, agency.sam, change)
    assert again == receipt
    assert asked([change["id"]], agency.rosa) == []


def test_a14_a_phone_of_schema_1_goes_on_hearing_what_it_has_a_word_for(agency: Agency) -> None:
    change = late_edit(agency)
    decide_parked(agency.vera, change["id"], "discard", "Written for somebody else.")
    question = {"protocol": 1, "device": enrol(agency.sam, "Phone"), "ask": [change["id"]]}
    question |= {"changes": [change]}
    told = json.loads(exchange(question | {"schema": 1}, worker_id=agency.sam))
    for receipt in (*told["asked"], *told["receipts"]):
        assert (receipt["outcome"], receipt["reason"]) == ("parked", "not_assigned")
        assert "decision" not in receipt
    told = json.loads(exchange(question | {"schema": 2}, worker_id=agency.sam))
    outcomes_now = [receipt["outcome"] for receipt in (*told["asked"], *told["receipts"])]
    assert outcomes_now == ["discarded", "discarded"]


def test_a10_a14_what_an_edit_names_goes_with_it_also_when_it_was_put_away(agency: Agency) -> None:
    change = late_edit(agency)
    decide_parked(agency.vera, change["id"], "discard", "Written for somebody else.")
    named = edit("goal", agency.goal, [change["id"]], measure="Rosa's")
    agency.write(agency.rosa, agency.mrs_alvarez, named)
    assert heads(agency.goal, "measure") == ["Rosa's"]


def test_a14_what_its_author_sends_in_its_place_leaves_the_decision_as_it_was(
    agency: Agency,
) -> None:
    wrong = change_of(agency.rosa, agency.mrs_alvarez, create("goal", status="active"))
    assert outcomes(send(agency, agency.rosa, wrong)) == ["invalid"]
    decide_parked(agency.vera, wrong["id"], "discard", "Said twice.")
    goal = create("goal", statement="Walk.", status="active")
    mended = change_of(agency.rosa, agency.mrs_alvarez, goal, replaces=wrong["id"])
    assert outcomes(send(agency, agency.rosa, mended)) == ["accepted"]
    assert asked([wrong["id"]], agency.rosa)[0]["decision"]["reason"] == "Said twice."


def test_reassigning_brings_the_author_back(agency: Agency) -> None:
    change = late_edit(agency)
    receipt = decide_parked(agency.vera, change["id"], "reassign", "He covers again.")
    assert receipt["outcome"] == "accepted"
    assert agency.mrs_alvarez in access.caseload_of(agency.sam)


def test_reassigning_is_the_supervisors(agency: Agency) -> None:
    change = late_edit(agency)
    with pytest.raises(Refusal):
        decide_parked(agency.rosa, change["id"], "reassign", "He covers again.")
    assert agency.mrs_alvarez not in access.caseload_of(agency.sam)


def test_a_closed_file_takes_what_a_supervisor_lets_in(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mr_brooks, visit(agency.rosa))
    assert outcomes(send(agency, agency.rosa, change)) == ["closed"]
    assert decide_parked(agency.vera, change["id"], "accept", "It was before.")["seq"]


def test_invalid_and_schema_cannot_be_accepted(agency: Agency) -> None:
    wrong = change_of(agency.rosa, agency.mrs_alvarez, create("goal", status="active"))
    newer = change_of(agency.rosa, agency.mrs_alvarez, create("horoscope"), schema=99)
    assert outcomes(send(agency, agency.rosa, wrong, newer)) == ["invalid", "schema"]
    for change in (wrong, newer):
        with pytest.raises(Refusal, match="cannot be accepted"):
            decide_parked(agency.vera, change["id"], "accept", "Please.")


def test_a_taken_id_stays_taken(agency: Agency) -> None:
    twin = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa, agency.goal))
    assert outcomes(send(agency, agency.rosa, twin)) == ["id_taken"]
    with pytest.raises(Refusal, match="cannot be accepted"):
        decide_parked(agency.vera, twin["id"], "accept", "Please.")
    assert db.session.get_one(ChangeRow, twin["id"]).reason == "id_taken"


def test_strangers_and_the_author_who_left_decide_nothing(agency: Agency) -> None:
    change = late_edit(agency)
    for worker in (agency.omar, agency.sam, agency.ada):
        with pytest.raises(Refusal, match="not yours to see"):
            decide_parked(worker, change["id"], "accept", "Mine.")
    with pytest.raises(Refusal, match="not yours to see"):
        decide_parked(agency.vera, new_id(), "accept", "Whose?")


@pytest.mark.parametrize("reason", ["", "  ", None, 7, "x" * 501, "a\x00b"])
def test_a_decision_has_a_reason(agency: Agency, reason: Any) -> None:
    change = late_edit(agency)
    with pytest.raises(Refusal, match="Say why"):
        decide_parked(agency.vera, change["id"], "accept", reason)
