"""The conformance suite: one case for each thing a template may do, by theme."""

from tests.templates.cases import (
    escaping,
    failures,
    functions,
    inheritance,
    list_filters,
    loops,
    macros,
    numbers,
    parts,
    questions,
    text_filters,
    text_methods,
    values,
    variables,
    whitespace,
)
from tests.templates.cases.case import Case

THEMES = (
    escaping,
    failures,
    functions,
    inheritance,
    list_filters,
    loops,
    macros,
    numbers,
    parts,
    questions,
    text_filters,
    text_methods,
    values,
    variables,
    whitespace,
)
CASES: list[Case] = [
    Case(f"{theme.__name__.rsplit('.')[-1]}: {name}", written)
    for theme in THEMES
    for name, written in theme.CASES.items()
]
