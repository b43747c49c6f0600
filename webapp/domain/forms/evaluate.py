"""Evaluate: the value of an expression's tree at a place of a form.

Knows no form: what an expression asks of the form around it goes through `place.form`. A tree with
a function that is not known here was never published, so it is an accident and fails.
Twin: service_worker/domain/forms/evaluate.js.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from webapp.domain.forms.calls import Call, Place
from webapp.domain.forms.code_functions import CODE_FUNCTIONS
from webapp.domain.forms.day_functions import DAY_FUNCTIONS
from webapp.domain.forms.map_functions import MAP_FUNCTIONS
from webapp.domain.forms.node_functions import NODE_FUNCTIONS
from webapp.domain.forms.number_functions import NUMBER_FUNCTIONS
from webapp.domain.forms.operators import EXCHANGED, compared, reckoned
from webapp.domain.forms.steps import walked
from webapp.domain.forms.text_functions import TEXT_FUNCTIONS
from webapp.domain.forms.values import Value, as_number, as_truth

#: Every function that an expression may call; the same names as in `signatures`.
FUNCTIONS = {
    **TEXT_FUNCTIONS,
    **CODE_FUNCTIONS,
    **NUMBER_FUNCTIONS,
    **DAY_FUNCTIONS,
    **NODE_FUNCTIONS,
    **MAP_FUNCTIONS,
}


def evaluate(tree: list[Any], place: Place) -> Value:
    """The value of a tree: a text, a number, a truth, or nodes."""
    return _KINDS[tree[0]](tree, place)


def _compared(tree: list[Any], place: Place) -> bool:
    left, right = evaluate(tree[1], place), evaluate(tree[2], place)
    return compared(tree[0], left, right, place.form.offset)


def _reckoned(tree: list[Any], place: Place) -> float:
    numbers = [as_number(evaluate(part, place), place.form.offset) for part in tree[1:]]
    if tree[0] == "minus":
        return -numbers[0]
    result = numbers[0]
    for number in numbers[1:]:
        result = reckoned(tree[0], result, number)
    return result


def _united(tree: list[Any], place: Place) -> Value:
    left, right = evaluate(tree[1], place), evaluate(tree[2], place)
    one, other = left if isinstance(left, list) else [], right if isinstance(right, list) else []
    return one + [node for node in other if node not in one]


def _called(tree: list[Any], place: Place) -> Value:
    return FUNCTIONS[tree[1]](Call(tree[2:], place, evaluate))


_KINDS: dict[str, Callable[[list[Any], Place], Value]] = {
    "path": lambda tree, place: walked(tree, place, evaluate),
    "text": lambda tree, _: tree[1],
    "number": lambda tree, _: float(tree[1]),
    "call": _called,
    "and": lambda tree, place: all(as_truth(evaluate(part, place)) for part in tree[1:]),
    "or": lambda tree, place: any(as_truth(evaluate(part, place)) for part in tree[1:]),
    "union": _united,
    **dict.fromkeys(EXCHANGED, _compared),
    **dict.fromkeys(("minus", "+", "-", "*", "div", "mod"), _reckoned),
}
