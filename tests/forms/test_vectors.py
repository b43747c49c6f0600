"""Every vector of the engine, in both languages: expressions at the kitchen table, and stories.

A vector with an `expression` says what it gives at a place of the form; one with `steps` says what
can be seen of the form after them. JavaScript gets the trees that Python parsed, as a phone does.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.forms.engines import GIVEN, NodeEngine, PythonEngine
from tests.forms.kitchen import TABLES, kitchen
from webapp.domain.forms.evaluate import FUNCTIONS
from webapp.domain.forms.parser import parse
from webapp.domain.forms.signatures import SIGNATURES

VECTORS = Path(__file__).parents[1] / "vectors" / "forms"
TABLE = GIVEN | {"tables": TABLES}
CASES = [
    (path.stem, case)
    for path in sorted(VECTORS.glob("*.json"))
    for case in json.loads(path.read_text("utf-8"))
]


def cases(word: str) -> list:
    """The vectors that have this word, named for the report."""
    return [
        pytest.param(case, id=f"{stem}: {case['says']}") for stem, case in CASES if word in case
    ]


@pytest.fixture(scope="module", params=["python", "node"])
def engine(request) -> PythonEngine | NodeEngine:
    """Either engine, knowing the form of the kitchen table."""
    engine = request.getfixturevalue(request.param)
    engine.keep("kitchen", kitchen())
    return engine


@pytest.mark.parametrize("case", cases("expression"))
def test_an_expression_gives_what_its_vector_says(engine, case):
    tree = parse(case["expression"])
    found = engine.evaluate("kitchen", TABLE, case.get("answers", {}), tree, case.get("at", ""))
    assert found == case["gives"]


@pytest.mark.parametrize("case", cases("steps"))
def test_a_form_is_what_its_vector_says(engine, case):
    state = engine.session("kitchen", TABLE, case.get("answers", {}), case["steps"])
    for word, wanted in case["gives"].items():
        seen = seen_of(state, word)
        if isinstance(wanted, list):
            assert seen == wanted
        else:
            assert {place: seen.get(place) for place in wanted} == wanted


def seen_of(state: dict[str, Any], word: str) -> Any:
    """A part of a form's state, by the places of its questions."""
    if word in ("answers", "draft", "kept", "reckoned"):
        return state[word]
    if word in ("ats", "pages"):
        of, key = {"ats": ("asked", 0), "pages": ("jump_list", "places")}[word]
        return [row[key] for row in state[of]]
    if word in ("widget", "value", "fault"):
        items = [item for page in state["asked"] for item in page[2:]]
        return {item["place"]: item[word] for item in items if "place" in item}
    if word in ("said", "missing_on"):
        lines = {"said": ("told", "place", "answer"), "missing_on": ("lines", "at", "missing")}
        of, key, value = lines[word]
        return {line[key]: line[value] for line in state[of]}
    if word in ("wrong", "missing"):
        return {row["places"][0]: row[word] for row in state["jump_list"]}
    places = [line[0] for line in state["nodes"]]
    return dict(zip(places, state[word], strict=True))


def test_every_function_that_a_form_may_call_is_known_and_no_other():
    assert set(FUNCTIONS) == set(SIGNATURES)


def test_every_function_stands_in_a_vector():
    written = " ".join(case["expression"] for _, case in CASES if "expression" in case)
    assert [name for name in SIGNATURES if f"{name}(" not in written] == []
