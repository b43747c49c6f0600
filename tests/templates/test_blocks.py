"""One block of a page, as htmx asks for it, is the same in both languages."""

from __future__ import annotations

import pytest

from tests.templates.cases.case import CONTEXT
from tests.templates.twins import Node, by_jinja, by_node, compiled, environment_of

TEMPLATES = {
    "base.html": (
        "{% set place = 'base' %}<title>{% block title %}Doorstep{% endblock %}</title>{{ place }}"
        "{% block main %}{% endblock %}"
    ),
    "parts.html": "{% macro badge(text) %}<b>{{ text }}</b>{% endmacro %}",
    "page.html": (
        "{% extends 'base.html' %}\n"
        "{% from 'parts.html' import badge %}\n"
        "{% import 'parts.html' as parts with context %}\n"
        "{% set heading %}<h1>{{ name }}</h1>{% endset %}\n"
        "{% set count = numbers|length %}\n"
        "{% macro row(n) %}{{ badge(n) }}{% endmacro %}\n"
        "{% block title %}{{ super() }}: {{ count }}{% endblock %}\n"
        "{% block main %}{{ heading }}\n"
        "{% block results %}\n"
        "{% for n in numbers %}{{ row(n) }}{{ parts.badge(count) }}{{ place }}{% endfor %}\n"
        "{% endblock %}{% endblock %}\n"
    ),
    "nested.html": (
        "{% extends 'page.html' %}{% set mine = 1 %}"
        "{% block results %}{{ mine }}{{ count }}{{ badge('x') }}{% endblock %}"
    ),
    "alone.html": (
        "{% set a = 1 %}<p>{% set b = 2 %}{% block main %}{{ a }}{{ b is defined }}{% endblock %}"
    ),
}


@pytest.mark.parametrize(
    "page, block",
    [
        ("page.html", "title"),
        ("page.html", "main"),
        ("page.html", "results"),
        ("nested.html", "results"),
        ("base.html", "title"),
        ("alone.html", "main"),
    ],
)
def test_a_block_is_the_same_alone(page: str, block: str, node: Node) -> None:
    environment = environment_of(TEMPLATES)
    key = node.load(compiled(environment, *TEMPLATES))

    expected = by_jinja(environment, page, CONTEXT, block)
    answer = by_node(node, key, page, CONTEXT, block)

    assert expected.html, expected.error
    assert answer.html == expected.html, answer.error


@pytest.mark.parametrize("block", ["title", "results"])
def test_a_block_alone_is_what_stands_in_the_page(block: str) -> None:
    environment = environment_of(TEMPLATES)

    alone = by_jinja(environment, "page.html", CONTEXT, block).html
    page = by_jinja(environment, "page.html", CONTEXT).html

    assert alone
    assert alone in page


def test_a_block_that_is_not_there_raises_in_both(node: Node) -> None:
    environment = environment_of(TEMPLATES)
    key = node.load(compiled(environment, *TEMPLATES))

    assert by_jinja(environment, "page.html", CONTEXT, "gone").error
    assert by_node(node, key, "page.html", CONTEXT, "gone").error
