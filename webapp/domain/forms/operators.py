"""Operators: comparing, and reckoning with two values as XPath 1.0 section 3.4 and 3.5 say.

ODK adds that two texts which both name a moment are compared as moments.
Twin: service_worker/domain/forms/operators.js.
"""

from __future__ import annotations

import math

from webapp.domain.forms.moments import moment_number
from webapp.domain.forms.nodes import value_of
from webapp.domain.forms.values import Value, as_number, as_text, as_truth

#: How each comparison reads when its sides are exchanged.
EXCHANGED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}


def compared(operator: str, left: Value, right: Value, offset: int) -> bool:
    """Whether a comparison holds; nodes on a side mean: for any one of them."""
    if isinstance(left, list):
        if isinstance(right, bool):
            return _holds(operator, len(left) > 0, right, offset)
        return any(compared(operator, value_of(node), right, offset) for node in left)
    if isinstance(right, list):
        return compared(EXCHANGED[operator], right, left, offset)
    return _holds(operator, left, right, offset)


def reckoned(operator: str, left: float, right: float) -> float:
    """A sum, difference, product, quotient or remainder; IEEE 754, so nothing fails."""
    if operator == "+":
        return left + right
    if operator == "-":
        return left - right
    if operator == "*":
        return left * right
    return _quotient(left, right) if operator == "div" else _remainder(left, right)


def _holds(operator: str, left: Value, right: Value, offset: int) -> bool:
    if operator in ("=", "!="):
        return _same(left, right, offset) == (operator == "=")
    one, other = as_number(left, offset), as_number(right, offset)
    if operator == "<":
        return one < other
    if operator == ">":
        return one > other
    return one <= other if operator == "<=" else one >= other


def _same(left: Value, right: Value, offset: int) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return as_truth(left) == as_truth(right)
    if isinstance(left, float) or isinstance(right, float):
        return as_number(left, offset) == as_number(right, offset)
    one, other = as_text(left), as_text(right)
    if one == other:
        return True
    return moment_number(one, offset) == moment_number(other, offset)


def _quotient(left: float, right: float) -> float:
    if right != 0:
        return left / right
    if left == 0 or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1, right)


def _remainder(left: float, right: float) -> float:
    if right == 0 or not math.isfinite(left):
        return math.nan
    return math.fmod(left, right)
