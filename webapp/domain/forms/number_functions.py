"""Number and truth functions of the ODK XForms specification.

What a library of mathematics gives is cut to 14 digits, because its last bits differ between
machines. Twin: service_worker/domain/forms/number_functions.js.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from webapp.domain.forms.calls import Call
from webapp.domain.forms.nodes import value_of
from webapp.domain.forms.values import Value, rounded, steady, text_number, words_of


def _reckoned(rule: Callable[..., float]) -> Callable[[Call], float]:
    """A function of `math`, which fails where IEEE 754 has an answer."""

    def called(call: Call) -> float:
        numbers = [call.number(at) for at in range(call.count)]
        try:
            return steady(float(rule(*numbers)))
        except OverflowError:
            return math.inf
        except ValueError:
            return math.nan

    return called


def _logarithm(rule: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -math.inf if number == 0 else rule(number)


def _power(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        return math.inf
    if abs(base) == 1 and not math.isfinite(exponent):
        return math.nan
    if base < 0 and math.isfinite(exponent) and exponent % 1:
        return math.nan
    return base**exponent


def _own_number(call: Call) -> float:
    return text_number(call.own_text(), call.form.offset)


def _integer(call: Call) -> Value:
    if not call.text(0):
        return ""
    number = call.number(0)
    return float(math.trunc(number)) if math.isfinite(number) else number


def _whole(rule: Callable[[float], int]) -> Callable[[Call], float]:
    def called(call: Call) -> float:
        number = call.number(0)
        return float(rule(number)) if math.isfinite(number) else number

    return called


def _round(call: Call) -> float:
    places = call.number(1) if call.count > 1 else 0.0
    return rounded(call.number(0), math.trunc(places) if math.isfinite(places) else 0)


def _sum(call: Call) -> float:
    value = call.value(0)
    if not isinstance(value, list):
        return call.number(0)
    total = 0.0
    for node in value:
        total += text_number(value_of(node), call.form.offset)
    return total


def _numbers(call: Call) -> list[float]:
    """All numbers given; empty nodes are passed over, as ODK does."""
    found = []
    for at, value in enumerate(call.values(0)):
        if isinstance(value, list):
            texts = [value_of(node) for node in value]
            found += [text_number(text, call.form.offset) for text in texts if text]
        else:
            found.append(call.number(at))
    return found


def _extreme(rule: Callable[[list[float]], float]) -> Callable[[Call], float]:
    def called(call: Call) -> float:
        numbers = _numbers(call)
        return math.nan if not numbers or any(map(math.isnan, numbers)) else rule(numbers)

    return called


def _coalesce(call: Call) -> str:
    texts = (call.text(at) for at in range(call.count))
    return next((text for text in texts if text), "")


def _checklist(call: Call) -> bool:
    held = sum(call.truth(at) for at in range(2, call.count))
    return _within(call, float(held))


def _weighted_checklist(call: Call) -> bool:
    pairs = range(2, call.count - 1, 2)
    return _within(call, sum((call.number(at + 1) for at in pairs if call.truth(at)), 0.0))


def _within(call: Call, number: float) -> bool:
    fewest, most = call.number(0), call.number(1)
    return (fewest < 0 or number >= fewest) and (most < 0 or number <= most)


def _once(call: Call) -> Value:
    return value_of(call.place.current) or call.value(0)


NUMBER_FUNCTIONS = {
    "true": lambda _: True,
    "false": lambda _: False,
    "not": lambda call: not call.truth(0),
    "boolean": lambda call: call.truth(0),
    "boolean-from-string": lambda call: " ".join(words_of(call.text(0))).lower() in ("true", "1"),
    "if": lambda call: call.value(1) if call.truth(0) else call.value(2),
    "coalesce": _coalesce,
    "once": _once,
    "checklist": _checklist,
    "weighted-checklist": _weighted_checklist,
    "number": lambda call: call.number(0) if call.count else _own_number(call),
    "int": _integer,
    "round": _round,
    "floor": _whole(math.floor),
    "ceiling": _whole(math.ceil),
    "abs": lambda call: abs(call.number(0)),
    "pow": _reckoned(_power),
    "sqrt": _reckoned(math.sqrt),
    "exp": _reckoned(math.exp),
    "exp10": _reckoned(lambda number: _power(10.0, number)),
    "log": _reckoned(_logarithm(math.log)),
    "log10": _reckoned(_logarithm(math.log10)),
    "sin": _reckoned(math.sin),
    "cos": _reckoned(math.cos),
    "tan": _reckoned(math.tan),
    "asin": _reckoned(math.asin),
    "acos": _reckoned(math.acos),
    "atan": _reckoned(math.atan),
    "atan2": _reckoned(math.atan2),
    "pi": lambda _: math.pi,
    "min": _extreme(min),
    "max": _extreme(max),
    "sum": _sum,
}
