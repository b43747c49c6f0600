"""Values: what a text, a number, a truth and a row of nodes are worth as one another.

XPath 1.0 with the habits of ODK: a text that names a day is also a number of days; nothing is not a
number. Numbers are printed as JavaScript prints them. White space is space, tab and line break
only, because the two languages' own ideas of it differ.
Twin: service_worker/domain/forms/values.js.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal

from webapp.domain.forms.moments import moment_number
from webapp.domain.forms.nodes import Node, value_of

Value = str | float | bool | list[Node]

SPACE = " \t\r\n"
_NUMBER = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_WORD = re.compile(r"[^ \t\r\n]+")
_SMALLEST, _LARGEST = 1e-6, 1e21


def words_of(text: str) -> list[str]:
    """The words of a text: the answers of a question with several."""
    return _WORD.findall(text)


def number_text(number: float) -> str:
    """A number as text: `3`, `0.1`, `1e+21`, `NaN`, `Infinity`."""
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == 0:
        return "0"
    shown = Decimal(repr(number))
    if _SMALLEST <= abs(number) < _LARGEST:
        text = f"{shown:f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    digits = "".join(map(str, shown.as_tuple().digits)).rstrip("0")
    exponent = shown.adjusted()
    mantissa = digits[0] + (f".{digits[1:]}" if digits[1:] else "")
    sign = "-" if number < 0 else ""
    return f"{sign}{mantissa}e{'-' if exponent < 0 else '+'}{abs(exponent)}"


def text_number(text: str, offset: int) -> float:
    """The number of a text, or the days since 1970 of a moment; else not a number."""
    trimmed = text.strip(SPACE)
    if _NUMBER.fullmatch(trimmed):
        return float(trimmed)
    return moment_number(trimmed, offset) if trimmed else math.nan


def as_text(value: Value) -> str:
    """The text of any value; of nodes the first one's."""
    if isinstance(value, list):
        return value_of(value[0]) if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else number_text(value)


def as_number(value: Value, offset: int) -> float:
    """The number of any value."""
    if isinstance(value, bool | float):
        return float(value)
    return text_number(as_text(value), offset)


def as_truth(value: Value) -> bool:
    """The truth of any value: some nodes, some text, a number that is not nought."""
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return len(value) > 0 if isinstance(value, str | list) else value


def rounded(number: float, places: int) -> float:
    """Half goes up, towards the greater number; negative places round to tens and hundreds."""
    if not math.isfinite(number):
        return number
    power = 10.0 ** min(abs(places), 15)
    if places < 0:
        return math.floor(number / power + 0.5) * power
    return math.floor(number * power + 0.5) / power


def steady(number: float) -> float:
    """14 digits of what a library of mathematics gave: its last bits differ between machines."""
    return float(f"{number:.13e}") if math.isfinite(number) else number
