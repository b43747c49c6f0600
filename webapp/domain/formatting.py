"""Formatting: days and times as people say them, in English and in Spanish.

Times are shown in the agency's zone. Nothing gives the empty text, so that a template need not ask.
Twin: service_worker/domain/formatting.js.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from webapp.domain.days import add_days, days_between, local_day
from webapp.domain.fold import text_of
from webapp.domain.local_time import local_clock
from webapp.errors import N_

MONTHS = {
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "es": (
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
}
WEEKDAYS = {
    "en": ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"],
    "es": ["jueves", "viernes", "sábado", "domingo", "lunes", "martes", "miércoles"],
}
YESTERDAY = {"en": "yesterday", "es": "ayer"}
YES, NO, NOTHING = N_("Yes"), N_("No"), N_("Nothing")
Say = Callable[[str], str]


def show_date(day: str | None, language: str) -> str:
    """A date in full: 24 November 2026."""
    if not day:
        return ""
    return f"{_day_and_month(day, language)}{_of(language)}{int(day[:4])}"


def show_day(day: str | None, language: str, zone: str) -> str:
    """A date, or the local day of an instant, by its weekday: Tuesday 24 November."""
    if not day:
        return ""
    day = local_day(day, zone) if len(day) > 10 else day
    weekday = WEEKDAYS[language][days_between("1970-01-01", day) % 7]
    return f"{weekday} {_day_and_month(day, language)}"


def show_time(time: str | None, zone: str) -> str:
    """The clock at an instant, or a time of day as it is: 14:03."""
    if not time:
        return ""
    return local_clock(time, zone) if len(time) > 5 else time


def show_when(instant: str | None, language: str, zone: str, today: str) -> str:
    """An instant as short as it can be said today: 14:03; yesterday, 14:03; 24 November, 14:03."""
    if not instant:
        return ""
    day, clock = local_day(instant, zone), local_clock(instant, zone)
    if day == today:
        return clock
    if day == add_days(today, -1):
        return f"{YESTERDAY[language]}, {clock}"
    if day[:4] == today[:4]:
        return f"{_day_and_month(day, language)}, {clock}"
    return f"{show_date(day, language)}, {clock}"


def label_of(contract: Mapping[str, Any], type: str, field: str, code: Any) -> str:
    """The English label of a choice's code; a code that nobody knows is shown as it is."""
    line = field_line(contract, type, field)
    for known, label in (line or {}).get("choices", []):
        if known == code:
            return label
    return code if isinstance(code, str) else ""


def field_line(contract: Mapping[str, Any], type: str, field: str) -> Any:
    """A field's line in the contract; `group.member` leads into a group."""
    name, _, member = field.partition(".")
    line = contract["types"].get(type, {}).get("fields", {}).get(name)
    return (line or {}).get("fields", {}).get(member) if member else line


def shown_text(line: Mapping[str, Any], value: Any, say: Say, language: str, zone: str) -> str:
    """Any value of a field in words, for showing two of them side by side."""
    if value is None:
        return say(NOTHING)
    if line["kind"] == "group":
        members = [(line["fields"][name], part) for name, part in sorted(value.items())]
        return ", ".join(shown_text(*member, say, language, zone) for member in members)
    if line["kind"] == "datetime":
        return f"{show_date(local_day(value, zone), language)}, {local_clock(value, zone)}"
    if line["kind"] == "date":
        return show_date(value, language)
    return _in_words(line, value, say)


def _in_words(line: Mapping[str, Any], value: Any, say: Say) -> str:
    if line["kind"] == "boolean":
        return say(YES if value else NO)
    if line["kind"] == "choice":
        return say(next((label for code, label in line["choices"] if code == value), value))
    if line["kind"] == "answers":
        return _answer_in_words(line, value, say)
    return text_of(value)


def _answer_in_words(line: Mapping[str, Any], value: Any, say: Say) -> str:
    """An answer as its question words it, a file by its name; why there is none."""
    if isinstance(value, Mapping):
        return say(next((label for code, label in line["choices"] if value == {"none": code}), ""))
    offered = dict(line.get("offered", []))
    if line.get("attached"):
        return value.partition(" ")[0]
    picked = value.split(" ") if line.get("several") else [value]
    return ", ".join(offered.get(one, one) for one in picked)


def _day_and_month(day: str, language: str) -> str:
    month = MONTHS[language][int(day[5:7]) - 1]
    return f"{int(day[8:10])}{_of(language)}{month}"


def _of(language: str) -> str:
    return " de " if language == "es" else " "
