"""Days: counting calendar days, adding months, and naming the local day of an instant.

Due dates are local dates in the agency's zone (domain model 1.4), so a day is text (`2027-01-31`)
and compares as text. Nothing here knows what day it is today. Twin: service_worker/domain/days.js.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

#: The seconds of a day without a leap second.
SECONDS_A_DAY = 86_400


def add_days(day: str, count: int) -> str:
    """The day so many days later, or earlier when the count is negative."""
    return (date.fromisoformat(day) + timedelta(days=count)).isoformat()


def add_months(day: str, count: int) -> str:
    """The same day of the month so many months later; the month's last day where there is none."""
    start = date.fromisoformat(day)
    months = start.year * 12 + start.month - 1 + count
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1])).isoformat()


def days_between(first: str, second: str) -> int:
    """How many days the second day lies after the first; negative when it lies before."""
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def seconds_of(instant: str) -> int:
    """An instant (RFC 3339, `Z`) as whole seconds since 1970; a fraction of a second is dropped."""
    return int(datetime.fromisoformat(f"{instant[:19]}+00:00").timestamp())


def local_day(instant: str, zone: str) -> str:
    """The calendar day on which an instant falls in a zone."""
    return _wall(instant, zone).date().isoformat()


def local_minute(instant: str, zone: str) -> int:
    """How many minutes of its local day have passed at an instant, by the clock on the wall."""
    wall = _wall(instant, zone)
    return wall.hour * 60 + wall.minute


def add_hours(instant: str, count: int) -> str:
    """The instant so many hours later, without a fraction of a second."""
    moved = datetime.fromtimestamp(seconds_of(instant) + count * 3600, UTC)
    return moved.isoformat(timespec="seconds").replace("+00:00", "Z")


def _wall(instant: str, zone: str) -> datetime:
    return datetime.fromtimestamp(seconds_of(instant), UTC).astimezone(ZoneInfo(zone))
