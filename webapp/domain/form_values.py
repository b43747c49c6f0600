"""Form values: one answer, from what was typed to what its field can hold, or what is wrong.

What was typed comes as `{name: [texts]}`. Only ASCII blanks are cut, digits are 0 to 9, lengths are
code points, and the calendar is our own: the other language must not see another value.
Twin: service_worker/domain/form_values.js.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from webapp.domain.local_time import instant_of

Field = Mapping[str, Any]
Raw = Mapping[str, Sequence[str]]
Problem = dict[str, Any]
Answer = tuple[Any, list[Problem]]

BLANKS = " \t\n\r"
SHORT_MONTHS = ("04", "06", "09", "11")
FIRST_DAY, LAST_DAY = "1900-01-01", "2999-12-31"
CHOSEN = ("choice", "set", "boolean", "reference")
TIMED = ("date", "time", "datetime")

_WHOLE = re.compile(r"[+-]?[0-9]{1,9}")
_DECIMAL = re.compile(r"(-?[0-9]{1,12})(?:[.,]([0-9]{1,6}))?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(r"(([01][0-9]|2[0-3]):[0-5][0-9])(:[0-5][0-9](\.[0-9]{1,3})?)?")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")


def read_value(field: Field, raw: Raw, zone: str) -> Answer:
    """The value of one field (nothing typed gives null) and its problems."""
    kind = field["kind"]
    if kind == "group":
        return _read_group(field, raw, zone)
    if kind == "set":
        return _read_set(field, raw)
    if kind == "datetime":
        return _read_datetime(field, raw, zone)
    typed = cleaned(typed_text(raw, field["name"]))
    if typed == "":
        empty = False if field.get("widget") == "checkbox" else None
        return empty, _missing(field) if empty is None else []
    return READERS[kind](field, typed)


def cleaned(text: str) -> str:
    """The text with one kind of line end, without blanks at both ends."""
    return text.replace("\r\n", "\n").strip(BLANKS)


def typed_text(raw: Raw, name: str) -> str:
    """What was typed under a name; the first text that is not empty where there are several."""
    return next((text for text in raw.get(name, ()) if text), "")


def is_day(text: str) -> bool:
    """Whether the text is a day that the calendar has."""
    if not _DAY.fullmatch(text) or text[:4] == "0000" or not "01" <= text[5:7] <= "12":
        return False
    last = {"02": "29" if _is_leap(int(text[:4])) else "28"}
    return "01" <= text[8:] <= last.get(text[5:7], "30" if text[5:7] in SHORT_MONTHS else "31")


def problem(field: Field, reason: str, **limits: Any) -> Problem:
    """What is wrong with one field, as the key of a sentence and what fills it."""
    return {"field": field["name"], "reason": reason, "label": field["label"], **limits}


def required(field: Field) -> Problem:
    """That an answer is missing, in the words that fit its kind."""
    if field["kind"] in CHOSEN:
        return problem(field, "required_choice")
    return problem(field, "required_when" if field["kind"] in TIMED else "required")


def _missing(field: Field) -> list[Problem]:
    return [required(field)] if field.get("required") else []


def _read_words(field: Field, typed: str) -> Answer:
    if _NOT_TEXT.search(typed):
        return _wrong(field, "not_text")
    longest = field.get("max_length")
    too_long = longest is not None and len(typed) > longest
    return typed, [problem(field, "too_long", max=longest)] if too_long else []


def _read_boolean(field: Field, typed: str) -> Answer:
    return (typed == "yes", []) if typed in ("yes", "no") else _wrong(field, "not_a_choice")


def _read_choice(field: Field, typed: str) -> Answer:
    return (typed, []) if _is_choice(field, typed) else _wrong(field, "not_a_choice")


def _read_date(field: Field, typed: str) -> Answer:
    return (typed, []) if is_day(typed) else _wrong(field, "not_a_date")


def _read_time(field: Field, typed: str) -> Answer:
    found = _CLOCK.fullmatch(typed)
    return (found[1], []) if found else _wrong(field, "not_a_time")


def _read_whole(field: Field, typed: str) -> Answer:
    if not _WHOLE.fullmatch(typed):
        return _wrong(field, "not_whole")
    value = int(typed)
    least, most = field.get("min"), field.get("max")
    if least is not None and value < least:
        return _wrong(field, "too_small", min=least)
    if most is not None and value > most:
        return _wrong(field, "too_large", max=most)
    return value, []


def _read_decimal(field: Field, typed: str) -> Answer:
    found = _DECIMAL.fullmatch(typed)
    if not found or len(found[2] or "") > field.get("places", 2):
        return _wrong(field, "not_decimal")
    return found[1] + (f".{found[2]}" if found[2] else ""), []


def _read_set(field: Field, raw: Raw) -> Answer:
    chosen = sorted({text for text in raw.get(field["name"], ()) if text})
    if not all(_is_choice(field, text) for text in chosen):
        return [], [problem(field, "not_a_choice")]
    return chosen, [] if chosen else _missing(field)


def _read_datetime(field: Field, raw: Raw, zone: str) -> Answer:
    name = field["name"]
    together = cleaned(typed_text(raw, name))
    day = cleaned(typed_text(raw, f"{name}.date")) or together[:10]
    clock = cleaned(typed_text(raw, f"{name}.time")) or together[11:]
    if not day and not clock:
        return None, [{**one, "field": f"{name}.date"} for one in _missing(field)]
    if not is_day(day) or not FIRST_DAY <= day <= LAST_DAY:
        return None, [{**problem(field, "not_a_date"), "field": f"{name}.date"}]
    found = _CLOCK.fullmatch(clock)
    if not found:
        return None, [{**problem(field, "not_a_time"), "field": f"{name}.time"}]
    return instant_of(day, found[1], zone), []


def _read_group(field: Field, raw: Raw, zone: str) -> Answer:
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for member, line in field["fields"].items():
        value, wrong = read_value({**line, "name": f"{field['name']}.{member}"}, raw, zone)
        problems += wrong
        if value is not None:
            values[member] = value
    if not values and not problems:
        return None, _missing(field)
    return values or None, problems


def _is_choice(field: Field, text: str) -> bool:
    if field.get("choices") is None:
        return _ID.fullmatch(text) is not None
    return any(code == text for code, _ in field["choices"])


def _wrong(field: Field, reason: str, **limits: Any) -> Answer:
    return None, [problem(field, reason, **limits)]


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


READERS = {
    "text": _read_words,
    "long_text": _read_words,
    "answers": _read_words,
    "choice": _read_choice,
    "reference": _read_choice,
    "boolean": _read_boolean,
    "integer": _read_whole,
    "decimal": _read_decimal,
    "date": _read_date,
    "time": _read_time,
}
