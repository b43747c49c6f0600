"""Expressions over hostile text: whatever Hypothesis makes up, both languages print the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.templates.twins import Node, by_jinja, by_node, compiled, environment_of

#: Letters that change length in another case, marks, spaces Python strips and JavaScript does not
#: (and the other way round), what HTML and URLs escape, and characters beyond the first 65,536.
HOSTILE = (
    "abzABZ019 _-.,'\"<>&/%\\\n\t\r\x0b\x0c\x1c\x1f\x7f\x85()!*~{}[]=+#;:?"
    "éÉñßẞİıΣςσЖжﬁŉǆǅᾳΐև№Ⅳ中あア\u00a0\u00ad\u0301\u0345\u200b\u2003\u2028\u2029\ufeff\ufffd👍🏽𝒳𐐀𐐨"
)
TEXT = st.text(st.sampled_from(HOSTILE), max_size=24)
WHOLE = st.one_of(st.integers(-9, 9), st.integers(-(10**9), 10**9))
ROW = st.fixed_dictionaries({"key": TEXT, "place": WHOLE, "kind": st.sampled_from("aAbBéÉ")})
CONTEXT = st.fixed_dictionaries(
    {
        "text": TEXT,
        "part": st.text(st.sampled_from(HOSTILE), max_size=2),
        "other": TEXT,
        "whole": WHOLE,
        "by": WHOLE.filter(bool),
        "size": st.integers(0, 30),
        "decimal": st.floats(-1e6, 1e6, allow_nan=False),
        "texts": st.lists(TEXT, max_size=6),
        "wholes": st.lists(WHOLE, max_size=6),
        "values": st.lists(st.one_of(st.none(), st.booleans(), WHOLE, TEXT), max_size=5),
        "dict": st.dictionaries(TEXT.map("k{}".format), st.one_of(TEXT, WHOLE), max_size=4),
        "rows": st.lists(ROW, max_size=6),
    }
)
EXPRESSIONS = Path(__file__).with_name("expressions.txt").read_text(encoding="utf-8").splitlines()
PAGES = {f"{number}.html": f"{{{{ {written} }}}}" for number, written in enumerate(EXPRESSIONS)}
ENVIRONMENT = environment_of(PAGES)


@pytest.fixture(scope="module")
def pages(node: Node) -> str:
    """The key of the compiled expressions."""
    return node.load(compiled(ENVIRONMENT, *PAGES))


@pytest.mark.parametrize("page", PAGES, ids=EXPRESSIONS)
def test_an_expression_prints_the_same_over_hostile_text(page: str, pages: str, node: Node) -> None:
    @settings(
        max_examples=60,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(context=CONTEXT)
    def both_print_the_same(context: dict[str, Any]) -> None:
        expected = by_jinja(ENVIRONMENT, page, context)
        answer = by_node(node, pages, page, context)
        assert answer.html == expected.html, (answer.error, expected.error)
        assert not answer.refused, answer.error

    both_print_the_same()
