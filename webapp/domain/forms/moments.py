"""Moments: days and times as ODK counts them, in days since 1970-01-01, and as text.

A day without a time counts whole days and has no zone. A time of day needs one: `offset` says by
how many minutes the worker's clock is ahead of UTC, and comes with the form's `now`. Not a number
is what stands for no moment. Twin: service_worker/domain/forms/moments.js.
"""

from __future__ import annotations

import math
import re

from webapp.domain.days import add_days, add_months, days_between

#: The first and the last day that both languages can name, counted from 1970-01-01.
FIRST_DAY = -719_162
LAST_DAY = 2_932_896
MILLISECONDS_A_DAY = 86_400_000
_EPOCH = "1970-01-01"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(
    r"([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,9}))?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed")


def day_number(text: str) -> float:
    """The days from 1970-01-01 to a day; not a number when there is no such day."""
    if not _DAY.fullmatch(text) or text < "0001":
        return math.nan
    try:
        number = days_between(_EPOCH, text)
        return float(number) if day_text(number) == text else math.nan
    except ValueError:
        return math.nan


def day_text(days: float) -> str:
    """The day in which a moment falls, counted without a zone; empty when nobody can name it."""
    if not FIRST_DAY <= days < LAST_DAY + 1:
        return ""
    return add_days(_EPOCH, math.floor(days))


def clock_share(text: str, offset: int) -> float:
    """The share of a day that has passed in UTC at a time such as `14:30:05.250+02:00`."""
    match = _CLOCK.fullmatch(text)
    if not match:
        return math.nan
    hours, minutes, seconds = int(match[1]), int(match[2]), int(match[3] or 0)
    if hours > 24 or minutes > 59 or seconds > 59:
        return math.nan
    thousandths = int((match[4] or "0").ljust(3, "0")[:3])
    since = ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
    return (since - _minutes_of(match[5], offset) * 60_000) / MILLISECONDS_A_DAY


def moment_number(text: str, offset: int) -> float:
    """Days since 1970 of a day, or of a day and a time, which may name its own zone."""
    day, mark, clock = text.partition("T")
    if not mark:
        return day_number(day)
    return day_number(day) + clock_share(clock, offset)


def moment_text(days: float, offset: int) -> str:
    """A moment as day, time and zone: `2026-11-22T14:30:00.000+02:00`."""
    since = local_milliseconds(days, offset)
    day = day_text(since / MILLISECONDS_A_DAY) if not math.isnan(since) else ""
    if not day:
        return ""
    of_day = math.floor(since % MILLISECONDS_A_DAY)
    ahead = abs(offset)
    zone = f"{'-' if offset < 0 else '+'}{_two(ahead // 60)}:{_two(ahead % 60)}"
    return f"{day}T{_clock_text(of_day)}{zone}"


def local_milliseconds(days: float, offset: int) -> float:
    """What calendar and clock show at a moment, in milliseconds since 1970 without a zone."""
    if not abs(days) < 1e8:
        return math.nan
    return math.floor(days * MILLISECONDS_A_DAY + 0.5) + offset * 60_000


def offset_of(now: str) -> int:
    """How many minutes the clock that gave this text is ahead of UTC."""
    match = _CLOCK.fullmatch(now.partition("T")[2])
    return _minutes_of(match[5], 0) if match else 0


def format_moment(local: float, pattern: str) -> str:
    """A moment in the marks of ODK (`%Y-%m-%d %H:%M`); `local` in milliseconds without a zone."""
    day = day_text(local / MILLISECONDS_A_DAY) if not math.isnan(local) else ""
    if not day:
        return ""
    of_day = math.floor(local % MILLISECONDS_A_DAY)
    clock = _clock_text(of_day)
    parts = {
        "Y": day[:4],
        "y": day[2:4],
        "m": day[5:7],
        "n": str(int(day[5:7])),
        "b": _MONTHS[int(day[5:7]) - 1],
        "d": day[8:],
        "e": str(int(day[8:])),
        "H": clock[:2],
        "h": str(int(clock[:2])),
        "M": clock[3:5],
        "S": clock[6:8],
        "3": clock[9:],
        "a": _WEEKDAYS[math.floor(local / MILLISECONDS_A_DAY) % 7],
    }
    return re.sub(r"%([\s\S])", lambda match: parts.get(match[1], match[0]), pattern)


def months_between(first: float, second: float) -> float:
    """Whole months from one day to another, as people count an age."""
    one, other = day_text(first), day_text(second)
    if not one or not other:
        return math.nan
    months = (int(other[:4]) - int(one[:4])) * 12 + int(other[5:7]) - int(one[5:7])
    return float(months - 1 if other[8:] < one[8:] else months)


def moved_day(days: float, years: int, months: int, more_days: int) -> str:
    """A day moved by years and months, then by days; the 31st of a short month runs over."""
    day = day_text(days)
    months += years * 12
    year = int(day[:4] or 0) + (int(day[5:7] or 1) - 1 + months) // 12
    if not day or not 1 <= year <= 9999:
        return ""
    first = add_months(f"{day[:8]}01", months)
    return day_text(day_number(first) + int(day[8:]) - 1 + more_days)


def _minutes_of(zone: str | None, offset: int) -> int:
    if not zone:
        return offset
    if zone == "Z":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[-2:])
    return -minutes if zone[0] == "-" else minutes


def _clock_text(of_day: int) -> str:
    seconds = of_day // 1000
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{_two(hours)}:{_two(minutes)}:{_two(seconds % 60)}.{str(of_day % 1000).zfill(3)}"


def _two(number: int) -> str:
    return str(number).zfill(2)
