"""Hypothesis makes expressions of all that a form may call; both engines must answer alike."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.forms.engines import GIVEN
from tests.forms.kitchen import TABLES, kitchen
from webapp.domain.forms.signatures import MANY, SIGNATURES

MANY_EXAMPLES = settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
ODD = [
    *("", " ", "0", "-0", "7", "-3.5", "1e3", ".5", "5.", "1e400", "NaN", "Infinity", "+1"),
    *(
        "abc",
        "a b c",
        "😀é",
        "true",
        "yes",
        "x" * 70,
        "\t7\n",
        "\u00a07",
        "٣",
        "[0-9]+",
        "(a",
        "%Y-%m",
    ),
    *("2026-11-22", "2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "0000-01-01"),
    *(
        "2026-11-22T14:30:00.000+02:00",
        "2026-11-22T23:59:59Z",
        "2026-11-22T24:00",
        "14:30",
        "25:00",
    ),
    *("0 0;0 4;4 4;4 0;0 0", "1 1 0 0", "0 0;4 4;4 0;0 4", "1 1;2 2;3 3;1 1;0 9"),
    *("MD5", "SHA-1", "sha-256", "SHA-384", "SHA-512", "hex", "base64", "SGVsbG8=", "/+3gYWI"),
    *("1.5 30.2 0 0", "1 2;3 4;5 6", "/data/town", "/data/member", "towns", "fruits", "name"),
]
NUMBERS = ["0", "1", "2", "0.1", "2.5", "1000000", "0.0000001", "123456789012345678901234", "3."]
PATHS = [
    ["path", "root", ["data"], ["member"], ["years"]],
    ["path", "root", ["data"], ["age"]],
    ["path", "root", ["data"], ["nowhere"]],
    ["path", "root", ["data"], ["member", ["number", "2"]], ["called"]],
    ["path", "here", [".."], ["*"]],
    ["path", "here", ["."]],
    ["path", "root", ["//"], ["years", [">", ["path", "here", ["."]], ["number", "3"]]]],
]
ANSWERS = {
    "/name": "Ana",
    "/age": "41",
    "/region": "north",
    "/town": "n3",
    "/member[a]/years": "7",
    "/member[b]/years": "3",
    "/member[b]/called": "Ben",
}
REST = ["+", "-", "*", "div", "mod", "and", "or"]
LEAVES = st.one_of(
    st.sampled_from(ODD).map(lambda text: ["text", text]),
    st.sampled_from(NUMBERS).map(lambda text: ["number", text]),
    st.sampled_from(PATHS),
    st.floats(-1e6, 1e6).map(lambda number: ["number", f"{abs(number):.6f}"]),
)


def compound(inner: st.SearchStrategy) -> st.SearchStrategy:
    """Operators and calls over smaller expressions."""
    operators = st.sampled_from(["=", "!=", "<", "<=", ">", ">=", *REST])
    return st.one_of(
        st.tuples(operators, inner, inner).map(list),
        inner.map(lambda tree: ["minus", tree]),
        st.sampled_from(sorted(SIGNATURES)).flatmap(lambda name: call(name, inner)),
    )


def call(name: str, inner: st.SearchStrategy) -> st.SearchStrategy:
    """A call with as many values as the function takes."""
    fewest, most = SIGNATURES[name]
    most = fewest + 3 if most == MANY else most
    values = st.lists(inner, min_size=fewest, max_size=most)
    return values.map(lambda trees: ["call", name, *trees])


@MANY_EXAMPLES
@given(
    st.recursive(LEAVES, compound, max_leaves=8), st.sampled_from(["", "/age", "/member[b]/called"])
)
def test_an_expression_has_one_value(python, node, tree, place):
    python.keep("kitchen", kitchen())
    node.keep("kitchen", kitchen())
    table = GIVEN | {"tables": TABLES}
    ours = json.loads(json.dumps(python.evaluate("kitchen", table, ANSWERS, tree, place)))
    assert node.evaluate("kitchen", table, ANSWERS, tree, place) == ours
