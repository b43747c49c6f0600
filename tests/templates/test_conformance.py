"""Every construct a template may use prints the same bytes in Python and in JavaScript."""

from __future__ import annotations

import pytest
from jinja2 import nodes

from tests.templates.cases import CASES
from tests.templates.cases.case import CONTEXT, ENTRY, Case
from tests.templates.twins import Node, by_jinja, by_node, compiled, environment_of
from webapp.generate.templates.vocabulary import (
    BUILTIN_FUNCTIONS,
    FILTERS,
    LOOP_METHODS,
    METHODS,
    TEST_SIGNS,
    TESTS,
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_construct_is_the_same_in_both_languages(case: Case, node: Node) -> None:
    environment = environment_of(case.templates)
    expected = by_jinja(environment, ENTRY, CONTEXT)
    key = node.load(compiled(environment, *case.templates))
    answer = by_node(node, key, ENTRY, CONTEXT)

    assert answer.html == expected.html, answer.error or expected.error
    assert not answer.refused
    assert (expected.html is None) == case.name.startswith("failures:")


def used_in_cases(kind: type[nodes.Node], attribute: str) -> set[str]:
    """The names that stand in the cases: of filters, of tests."""
    return {
        getattr(found, attribute)
        for case in CASES
        for source in case.templates.values()
        for found in environment_of({}).parse(source).find_all(kind)
    }


def test_every_filter_has_a_case() -> None:
    assert FILTERS - used_in_cases(nodes.Filter, "name") == set()


def test_every_test_has_a_case() -> None:
    used = {TEST_SIGNS.get(name, name) for name in used_in_cases(nodes.Test, "name")}
    assert TESTS - used == set()


def test_every_method_has_a_case() -> None:
    called = used_in_cases(nodes.Getattr, "attr")
    assert (METHODS.keys() | LOOP_METHODS) - called == set()


def test_every_function_of_jinja_has_a_case() -> None:
    assert BUILTIN_FUNCTIONS - used_in_cases(nodes.Name, "name") == set()
