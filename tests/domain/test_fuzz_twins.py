"""Hypothesis makes the input; Python and JavaScript must answer alike, word for word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain import hostile
from tests.domain.bridge import Node, in_python

MANY = settings(
    max_examples=100,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
SAY = {"@": "say"}
LANGUAGES = st.sampled_from(["en", "es"])


@pytest.fixture(scope="module")
def node() -> Iterator[Node]:
    """One process for all examples."""
    node = Node()
    yield node
    node.close()


def alike(node: Node, stem: str, name: str, *given_values) -> object:
    """Both answers are the same; gives the answer."""
    ours = in_python(stem, name, list(given_values))
    assert node.call(stem, name, list(given_values)) == ours
    return ours["gives"]


@MANY
@given(st.data(), hostile.forms(), hostile.ZONES)
def test_a_form_is_read_alike(node, data, form, zone):
    alike(node, "form_read", "read_form", form, data.draw(hostile.raw_of(form)), zone)


@MANY
@given(st.data(), hostile.forms(), hostile.ZONES)
def test_what_was_refused_is_drawn_alike_and_read_again_is_the_same(node, data, form, zone):
    raw = data.draw(hostile.raw_of(form))
    read = alike(node, "form_read", "read_form", form, raw, zone)
    state = {"action": "/here", "new": "n", "drawn": "{}", "values": {}, "raw": raw}
    alike(node, "form_draw", "draw_form", form, state | {"problems": read["problems"]}, SAY, zone)


@MANY
@given(st.data(), hostile.forms(), hostile.ZONES)
def test_an_answer_that_was_read_is_drawn_alike_and_reads_as_itself(node, data, form, zone):
    raw = data.draw(hostile.raw_of(form))
    read = alike(node, "form_read", "read_form", form, raw, zone)
    state = {"action": "/here", "new": "n", "drawn": "{}", "raw": None, "problems": []}
    drawn = alike(
        node, "form_draw", "draw_form", form, state | {"values": read["values"]}, SAY, zone
    )
    assert drawn["errors"] == []
    typed = alike(node, "form_draw", "typed_values", form, read["values"], zone)
    if not read["problems"] and not any(one["kind"] == "datetime" for one in form["fields"]):
        assert alike(node, "form_read", "read_form", form, typed, zone) == read


@MANY
@given(st.data(), hostile.forms(), hostile.JSON)
def test_d2_a_change_is_made_alike(node, data, form, shown):
    raw = data.draw(hostile.raw_of(form))
    lines = {one["name"]: one for one in form["fields"]}
    values = in_python("form_read", "read_form", [form, raw, "UTC"])["gives"]["values"]
    more = {"type": "thing", "sets": {"unasked": "$me.id"}, "id": "$new"}
    scope = {"new": {"record": "r1"}, "me": {"id": 7}}
    contract = {"types": {"thing": {"fields": lines}}}
    drawn = {"r1": {name: [["t1"], shown] for name in lines}}
    for record in (None, "$new"):
        full = {**form, **more, "record": record}
        alike(node, "form_change", "writes_of", full, values, drawn, scope, contract)


@MANY
@given(hostile.KNOWN_INSTANTS, hostile.ZONES, LANGUAGES, hostile.KNOWN_INSTANTS)
def test_days_and_times_are_said_alike(node, instant, zone, language, now):
    today = now[:10]
    alike(node, "formatting", "show_when", instant, language, zone, today)
    alike(node, "formatting", "show_day", instant, language, zone)
    alike(node, "formatting", "show_date", today, language)
    alike(node, "formatting", "show_time", instant, zone)


@MANY
@given(hostile.KNOWN_INSTANTS, hostile.ZONES)
def test_a_wall_clock_names_the_same_instant(node, instant, zone):
    alike(node, "local_time", "instant_of", instant[:10], instant[11:16], zone)


@MANY
@given(hostile.JSON, hostile.JSON)
def test_a_value_has_one_text(node, one, other):
    text = alike(node, "canonical_json", "canonical_json", one)
    alike(node, "canonical_json", "read_json", text)
    alike(node, "canonical_json", "same_json", one, other)


@MANY
@given(hostile.WORDS, st.dictionaries(st.sampled_from(["name", "n"]), hostile.JSON))
def test_words_are_folded_and_filled_alike(node, text, values):
    alike(node, "fold", "words_of", text)
    alike(node, "language", "with_values", f"%(name)s {text} %% %(n)s", values)
    alike(node, "expressions", "filled", "/a/<name>/<n.x>", values)


RECORDS = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.sampled_from("abcdefgh"),
            "type": st.sampled_from(["visit", "note"]),
            "case_file": st.sampled_from(["one", "two"]),
            "voided": st.booleans(),
            "title": hostile.TYPED | st.none(),
            "count": st.integers(-3, 3) | st.none() | st.booleans(),
            "kinds": st.lists(st.sampled_from(["red", "blue"]), unique=True),
            "about": st.sampled_from([*"abcdefgh", None]),
        }
    ),
    max_size=8,
    unique_by=lambda record: record["id"],
)
FIELDS = st.sampled_from(["title", "count", "kinds", "about", "nowhere", "other.title"])
WANTED = hostile.TYPED | st.integers(-3, 3) | st.none() | st.sampled_from(["$query.q", "$nothing"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("where"), FIELDS, st.sampled_from(["is", "is_not"]), WANTED),
        st.tuples(st.just("where"), FIELDS, st.sampled_from(["before", "not_before"]), WANTED),
        st.tuples(st.just("where"), FIELDS, st.just("has"), WANTED),
        st.tuples(st.just("where"), FIELDS, st.just("in"), st.lists(WANTED, max_size=3)),
        st.tuples(st.just("where"), FIELDS, st.sampled_from(["empty", "not_empty"]), st.none()),
        st.tuples(st.just("match"), st.lists(FIELDS, max_size=2), WANTED),
        st.tuples(st.just("sort"), st.lists(FIELDS | FIELDS.map("-{}".format), max_size=3)),
        st.tuples(st.just("limit"), st.integers(1, 4)),
        st.tuples(st.just("embed"), st.just("other"), st.just("visit"), st.just("about")),
    ).map(list),
    max_size=5,
)


@MANY
@given(RECORDS, STEPS, hostile.TYPED)
def test_a_query_gives_the_same_records_in_the_same_order(node, records, steps, typed):
    query = {"verb": "every", "subject": ["visit", "note"], "case_file": None, "steps": steps}
    scope = {"query": {"q": typed}, "needs": {}}
    source = {"@": "records", "of": records}
    alike(node, "query_run", "run_query", query, scope, source, {"@": "rules"})
