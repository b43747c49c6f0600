"""A5 and A7: what a change must be like. Nothing is refused; what cannot be right is parked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, note, outcomes, record, send, visit
from webapp.clock import new_id
from webapp.schemas import SCHEMA_VERSION
from webapp.sync.history import change_with_receipt

GOAL = {"statement": "Swim.", "status": "active"}


def only(agency: Agency, *writes: dict[str, Any], **said: Any) -> dict[str, Any]:
    """The receipt of one change by Rosa to Mrs Alvarez's file."""
    return send(agency, agency.rosa, change_of(agency.rosa, agency.mrs_alvarez, *writes, **said))[0]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("target_on", "2027-02-30"),
        ("target_on", 7),
        ("target_on", "31.01.2027"),
        ("status", "splendid"),
        ("status", None),
        ("statement", "x" * 1001),
        ("statement", "a\x00b"),
        ("statement", "half \ud800 a pair"),
        ("statement", ["a"]),
        ("care_plan", "the blue one"),
        ("colour", "blue"),
    ],
)
def test_a7_a_value_its_field_cannot_hold_is_parked_with_a_sentence(
    agency: Agency, field: str, value: Any
) -> None:
    write = create("goal", **GOAL | {field: value})
    receipt = only(agency, write)
    assert (receipt["outcome"], receipt["reason"]) == ("parked", "invalid")
    assert receipt["field"] == f"{write['id']}.{field}" and receipt["sentence"]
    assert "seq" not in receipt


def test_a7_a_create_needs_its_required_fields(agency: Agency) -> None:
    receipt = only(agency, create("goal", status="active"))
    assert receipt["reason"] == "invalid" and receipt["field"].endswith(".statement")


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("visit", "planned_minutes", True),
        ("visit", "planned_minutes", 12.5),
        ("visit", "planned_minutes", 100_000),
        ("visit", "starts_at", "2026-11-24T15:00:00"),
        ("visit", "present", ["client"]),
        ("visit", "present/client", None),
        ("visit", "present/ghost", True),
        ("visit", "voided", "yes"),
        ("client", "address", {"planet": "Mars"}),
    ],
)
def test_a7_every_kind_refuses_what_json_lets_through(
    agency: Agency, kind: str, field: str, value: Any
) -> None:
    record_id = agency.mrs_alvarez if kind == "client" else new_id()
    planned = [] if kind == "client" else [visit(agency.rosa, record_id)]
    if planned:
        only(agency, *planned)
    assert only(agency, edit(kind, record_id, **{field: value}))["reason"] == "invalid"


@pytest.mark.parametrize(
    "broken",
    [
        {"writes": []},
        {"writes": "all"},
        {"writes": [{"type": "goal"}]},
        {"writes": [{"type": "goal", "id": "g", "fields": {}}]},
        {"n": "twelve"},
        {"n": True},
        {"occurred_at": 20261122},
        {"occurred_at": "yesterday"},
        {"schema": "3"},
        {"replaces": "the other one"},
    ],
)
def test_a7_a_change_of_the_wrong_shape_is_parked(agency: Agency, broken: dict[str, Any]) -> None:
    assert only(agency, create("goal", **GOAL), **broken)["reason"] == "invalid"


def test_a7_and_s14_a_clock_that_is_ten_years_off_is_no_reason(agency: Agency) -> None:
    assert only(agency, create("goal", **GOAL), occurred_at="2016-01-01T00:00:00Z", n=-3)["seq"]


def test_a7_a_record_is_written_once_in_a_change(agency: Agency) -> None:
    twice = [edit("goal", agency.goal, status="on_hold"), edit("goal", agency.goal, domain="home")]
    assert only(agency, *twice)["reason"] == "invalid"


def test_a7_a_change_of_more_than_256_kb_is_parked(agency: Agency) -> None:
    long = [create("addendum", text="ä" * 10_000, recorded_by=agency.rosa) for _ in range(14)]
    receipt = only(agency, *long)
    assert receipt["reason"] == "invalid" and "too large" in receipt["sentence"]


def test_a7_a_record_lives_in_its_own_kind_of_case_file(agency: Agency) -> None:
    assert only(agency, create("preference", language="es"))["reason"] == "invalid"
    assert only(agency, create("client", given_name="A", family_name="B"))["reason"] == "invalid"


def test_a7_a_signed_note_never_changes(agency: Agency) -> None:
    written = note(agency.rosa)
    signature = create(
        "signature",
        progress_note=written["id"],
        signed_at="2026-11-22T17:00:00Z",
        signer_name="Rosa",
        recorded_by=agency.rosa,
    )
    assert only(agency, written)["seq"] and only(agency, signature)["seq"]
    for late in ({"worker_saw": "More."}, {"voided": True}):
        receipt = only(agency, edit("progress_note", written["id"], **late))
        assert receipt["reason"] == "invalid" and "addendum" in receipt["sentence"]
    assert only(agency, edit("signature", signature["id"], voided=True))["reason"] == "invalid"


def test_a7_create_only_records_are_voided_and_never_edited(agency: Agency) -> None:
    seen = create(
        "observation",
        category="pets",
        severity="minor",
        source="observed",
        noted_at="2026-11-22T15:00:00Z",
    )
    assert only(agency, seen)["seq"]
    assert only(agency, edit("observation", seen["id"], remark="A dog."))["reason"] == "invalid"
    assert only(agency, edit("observation", seen["id"], voided=True))["seq"]


def test_a7_nobody_signs_with_or_over_another_name(agency: Agency) -> None:
    assert only(agency, note(agency.sam))["reason"] == "invalid"
    written = note(agency.sam)
    send(agency, agency.sam, change_of(agency.sam, agency.mrs_alvarez, written))
    times = {"signed_at": "2026-11-22T17:00:00Z", "signer_name": "Rosa"}
    by_rosa = {"progress_note": written["id"], "recorded_by": agency.rosa} | times
    assert only(agency, create("signature", **by_rosa))["reason"] == "invalid"


def test_a7_an_unsigned_note_is_gone_on_with_by_its_author_alone(agency: Agency) -> None:
    written = note(agency.rosa)
    assert only(agency, written)["seq"]
    for worker in (agency.sam, agency.vera):
        for late in ({"worker_saw": "More."}, {"voided": True}, {"recorded_by": worker}):
            change = change_of(
                worker, agency.mrs_alvarez, edit("progress_note", written["id"], **late)
            )
            (receipt,) = send(agency, worker, change)
            assert receipt["reason"] == "invalid" and "author" in receipt["sentence"]
    assert only(agency, edit("progress_note", written["id"], worker_saw="More."))["seq"]


def test_a7_a_colleagues_edit_of_a_note_that_was_not_there_yet_is_refused_when_it_is(
    agency: Agency,
) -> None:
    written = note(agency.rosa)
    early = change_of(
        agency.sam, agency.mrs_alvarez, edit("progress_note", written["id"], worker_saw="More.")
    )
    assert outcomes(send(agency, agency.sam, early)) == ["held"]
    assert only(agency, written)["seq"]
    assert outcomes(send(agency, agency.sam, early)) == ["invalid"]


def test_a7_reviews_are_the_supervisors(agency: Agency) -> None:
    verdict = {"subject_type": "progress_note", "seen": "x", "verdict": "approved"}
    verdict |= {"subject": new_id(), "reviewed_at": "2026-11-22T17:00:00Z"}
    for worker, outcome in ((agency.rosa, "invalid"), (agency.vera, "accepted")):
        review = create("review", recorded_by=worker, **verdict)
        change = change_of(worker, agency.mrs_alvarez, review)
        assert outcomes(send(agency, worker, change)) == [outcome]


def test_a7_a_closed_case_file_is_opened_by_a_supervisor(agency: Agency) -> None:
    late = change_of(agency.rosa, agency.mr_brooks, visit(agency.rosa))
    again = change_of(
        agency.vera, agency.mr_brooks, edit("client", agency.mr_brooks, status="active")
    )
    assert outcomes(send(agency, agency.rosa, late)) == ["closed"]
    assert outcomes(send(agency, agency.vera, again)) == ["accepted"]
    late = change_of(agency.rosa, agency.mr_brooks, visit(agency.rosa))
    assert outcomes(send(agency, agency.rosa, late)) == ["accepted"]


def test_a5_a_newer_schemas_fields_are_stored_and_returned_untouched(agency: Agency) -> None:
    odd = {"colour": "blue\x00", "tags/red": True, "shape": {"deep": [1, None, "\ud800"]}}
    write = create("goal", **GOAL | odd)
    receipt = only(agency, write, schema=SCHEMA_VERSION + 1)
    assert receipt["outcome"] == "accepted"
    assert record(write["id"])["fields"] == GOAL | odd
    edited = edit("goal", write["id"], colour="red")
    assert only(agency, edited, schema=SCHEMA_VERSION + 1)["outcome"] == "accepted"
    assert record(write["id"])["fields"]["colour"] == "red"


def test_a5_what_a_newer_schema_brings_and_this_one_cannot_read_is_parked(agency: Agency) -> None:
    newer = {"schema": SCHEMA_VERSION + 1}
    assert only(agency, create("horoscope", sign="leo"), **newer)["reason"] == "schema"
    assert only(agency, create("goal", **GOAL | {"status": "new"}), **newer)["reason"] == "schema"
    assert only(agency, create("horoscope", sign="leo"))["reason"] == "invalid"
    assert only(agency, create("goal", **GOAL), schema=0)["reason"] == "schema"


def test_s1_what_was_parked_is_found_with_its_exact_values(agency: Agency) -> None:
    hostile = create("goal", **GOAL | {"statement": "a\x00\ud800"})
    change = change_of(agency.rosa, agency.mrs_alvarez, hostile)
    send(agency, agency.rosa, change)
    assert change_with_receipt(agency.rosa, change["id"])["change"] == change
