"""Day and time functions: those of the ODK XForms specification, and CHT's.

`today` and `now` are the form's own, given from outside, so that an old record reads as it did.
Twin: service_worker/domain/forms/day_functions.js.
"""

from __future__ import annotations

import math

from webapp.domain.forms.bikram_sambat import bikram_sambat
from webapp.domain.forms.calls import Call
from webapp.domain.forms.moments import (
    MILLISECONDS_A_DAY,
    clock_share,
    day_number,
    day_text,
    format_moment,
    local_milliseconds,
    moment_text,
    months_between,
    moved_day,
)
from webapp.domain.forms.values import Value, as_text

_A_WEEK = 7.0
_A_YEAR_OF_MONTHS = 12.0


def _has_clock(value: Value) -> bool:
    return (
        "T" in value
        if isinstance(value, str)
        else isinstance(value, list) and "T" in as_text(value)
    )


def _date(call: Call) -> str:
    """The local day of a moment; a day stays as it is."""
    number = call.number(0)
    if math.isnan(number):
        return ""
    if not _has_clock(call.value(0)):
        return day_text(number)
    return day_text(local_milliseconds(number, call.form.offset) / MILLISECONDS_A_DAY)


def _date_time(call: Call) -> str:
    """The moment of a value; a day begins at its local midnight."""
    value, number = call.value(0), call.number(0)
    is_day = isinstance(value, str | list) and not math.isnan(day_number(as_text(value)))
    return moment_text(number - call.form.offset / 1440 if is_day else number, call.form.offset)


def _formatted(call: Call) -> str:
    number = call.number(0)
    value = call.value(0)
    has_clock = number % 1 != 0 if isinstance(value, float) else _has_clock(value)
    return format_moment(
        local_milliseconds(number, call.form.offset if has_clock else 0), call.text(1)
    )


def _decimal_time(call: Call) -> float:
    text = call.text(0)
    _, mark, clock = text.partition("T")
    share = clock_share((clock if mark else text)[:8], 0)
    return share if share < 1 else math.nan


def _add_date(call: Call) -> str:
    """CHT: years, months, days, hours and minutes later; hours and minutes move the day on."""
    moves = [call.number(at) for at in range(1, call.count)]
    whole = [math.trunc(move) if abs(move) < 1e6 else 0 for move in moves] + [0] * 5
    days = call.number(0) + (whole[3] * 60 + whole[4]) / 1440
    return "" if math.isnan(days) else moved_day(days, whole[0], whole[1], whole[2])


def _apart(length: float) -> object:
    def called(call: Call) -> float:
        apart = (call.number(1) - call.number(0)) / length
        return float(math.floor(apart)) if math.isfinite(apart) else math.nan

    return called


def _months(call: Call) -> float:
    return months_between(call.number(0), call.number(1))


def _years(call: Call) -> float:
    months = _months(call)
    return months if math.isnan(months) else float(math.trunc(months / _A_YEAR_OF_MONTHS))


DAY_FUNCTIONS = {
    "today": lambda call: call.form.now[:10],
    "now": lambda call: call.form.now,
    "date": _date,
    "date-time": _date_time,
    "decimal-date-time": lambda call: call.number(0),
    "decimal-time": _decimal_time,
    "format-date": _formatted,
    "format-date-time": _formatted,
    "add-date": _add_date,
    "to-bikram-sambat": lambda call: bikram_sambat(day_number(_date(call))),
    "difference-in-months": _months,
    "cht:difference-in-days": _apart(1.0),
    "cht:difference-in-weeks": _apart(_A_WEEK),
    "cht:difference-in-months": _months,
    "cht:difference-in-years": _years,
}
