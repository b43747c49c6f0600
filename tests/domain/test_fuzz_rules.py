"""The rules of the trade over made-up case files: Python and JavaScript must answer alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain import hostile
from tests.domain.bridge import Node
from tests.domain.test_fuzz_twins import MANY, alike
from webapp.domain.cover import lies_on_cover
from webapp.domain.score import QUESTIONS

IDS = st.sampled_from([f"{letter}-{number}" for letter in "abc" for number in range(3)])
WORKERS = st.sampled_from(["rosa", "sam"])
DAYS = st.dates(min_value=date(2024, 1, 1), max_value=date(2028, 12, 31)).map(str)
INSTANTS = hostile.KNOWN_INSTANTS
FORMS = st.sampled_from(["follow_up", "__proto__", "home_safety"])
OUTCOMES = st.sampled_from(["completed", "refused_entry", "cancelled_by_client", None])
ANSWERS = st.dictionaries(
    st.sampled_from(list(QUESTIONS)), st.sampled_from([*"01234", "refused", "7", None])
)


def record(kind, **fields):
    """A view record of one type, of one of two case files."""
    about = {"type": st.just(kind), "id": IDS, "case_file": st.sampled_from(["one", "two"])}
    known = {"voided": st.booleans(), "received_at": st.none() | INSTANTS}
    return st.fixed_dictionaries(about | known | fields)


VISIT = record(
    "visit",
    worker=WORKERS,
    contact_type=st.sampled_from(["home_visit", "phone_client"]),
    starts_at=INSTANTS,
    planned_minutes=st.none() | st.integers(5, 720),
    arrived_at=st.none() | INSTANTS,
    ended_at=st.none() | INSTANTS,
    outcome=OUTCOMES,
)
ASSESSMENT = record("assessment", assessed_on=DAYS, answers=st.none() | ANSWERS)
RECORD = st.one_of(
    record(
        "client",
        status=st.sampled_from(["active", "closed"]),
        started_on=st.none() | DAYS,
        given_name=hostile.WORDS,
        family_name=hostile.WORDS,
        programme=st.sampled_from(["Elders", "Families", None]),
    ),
    record(
        "form_version",
        form_id=FORMS,
        number=st.integers(1, 3),
        title=hostile.WORDS,
        published_from=DAYS,
        programmes=st.sampled_from(["Elders\nFamilies", "Families", None]),
        due_every=st.none() | st.integers(1, 400),
        retired_on=st.none() | DAYS,
    ),
    record(
        "form_answers",
        form_id=FORMS,
        finished_at=st.none() | INSTANTS,
        answered_at=st.none() | INSTANTS,
        corrects=st.none() | IDS,
    ),
    VISIT,
    ASSESSMENT,
    record(
        "progress_note",
        visit=st.none() | IDS,
        happened_at=INSTANTS,
        written_at=INSTANTS,
        recorded_by=WORKERS,
        next_step=st.none() | hostile.WORDS,
    ),
    record("signature", progress_note=IDS),
    record("addendum", progress_note=IDS),
    record("observation", noted_at=INSTANTS),
    record("goal", statement=hostile.WORDS),
    record(
        "care_plan",
        status=st.sampled_from(["active", "draft"]),
        starts_on=DAYS,
        ends_on=st.none() | DAYS,
        reviewed_on=st.none() | DAYS,
    ),
    record(
        "task",
        title=hostile.WORDS,
        status=st.sampled_from(["open", "done"]),
        due_on=st.none() | DAYS,
        assignee=WORKERS,
    ),
)


def files(one):
    """Records of which no two have the same id."""
    return st.lists(one, max_size=12, unique_by=lambda made: made["id"])


@pytest.fixture(scope="module")
def node() -> Iterator[Node]:
    """One process for all examples."""
    node = Node()
    yield node
    node.close()


@MANY
@given(files(RECORD), DAYS, INSTANTS, hostile.ZONES)
def test_what_is_due_is_the_same_on_both_sides(node, records, today, now, zone):
    facts = alike(node, "due", "due_facts", records, zone)
    items = alike(node, "due", "due_items", [facts], today, now, zone)
    facts = [(item["rule"], item["subject"], item["due_on"]) for item in items]
    assert len(facts) == len(set(facts))
    alike(node, "rules", "due_mine", items, "rosa")


@MANY
@given(files(RECORD), DAYS, DAYS, hostile.ZONES)
def test_a_cover_is_the_same_on_both_sides_and_keeps_what_later_days_need(
    node, records, day, other, zone
):
    earlier, later = sorted((day, other))
    for one in (record | {"conflicts": []} for record in records):
        on_top = alike(node, "cover", "lies_on_cover", one, earlier, zone)
        assert on_top or not lies_on_cover(one, later, zone)


@MANY
@given(files(RECORD), hostile.ZONES, st.integers(1, 6))
def test_the_story_of_a_client_is_the_same_on_both_sides(node, records, zone, limit):
    alike(node, "timeline", "timeline", records, zone, limit)
    notes = [one for one in records if one["type"] == "progress_note"]
    alike(node, "timeline", "next_steps", notes, limit)


@MANY
@given(files(VISIT), DAYS, INSTANTS, hostile.ZONES)
def test_the_day_and_its_strip_are_the_same_on_both_sides(node, visits, today, now, zone):
    plan = alike(node, "today", "today_plan", visits, today, now, zone, "rosa")
    strip = plan["strip"]
    assert all(0 <= bar["x"] <= strip["width"] for bar in strip["bars"])


@MANY
@given(files(ASSESSMENT), st.none() | ANSWERS)
def test_scores_and_their_line_are_the_same_on_both_sides(node, assessments, before):
    scores = alike(node, "score", "trend", assessments)["scores"]
    assert all(row["score"] is None or 0 <= row["score"] <= row["most"] for row in scores)
    for one in assessments:
        alike(node, "score", "compare", one["answers"], before)


@MANY
@given(DAYS, DAYS, st.integers(-5000, 5000), st.integers(-240, 240), INSTANTS, hostile.ZONES)
def test_days_are_counted_alike(node, one, other, days, months, instant, zone):
    alike(node, "days", "add_days", one, days)
    alike(node, "days", "add_months", one, months)
    alike(node, "days", "days_between", one, other)
    alike(node, "days", "local_day", instant, zone)
    alike(node, "days", "local_minute", instant, zone)
    alike(node, "days", "add_hours", instant, days)
