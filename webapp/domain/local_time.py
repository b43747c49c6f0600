"""Local time: the clock on the wall of the agency's zone, and the instant it names.

An hour that the clock skips counts on from the hour before; an hour that comes twice is the first
one.
Twin: service_worker/domain/local_time.js.
"""

from __future__ import annotations

from webapp.domain.days import SECONDS_A_DAY, add_days, local_day, local_minute, seconds_of


def local_clock(instant: str, zone: str) -> str:
    """The time of day at an instant in a zone: `14:30`."""
    minutes = local_minute(instant, zone)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def instant_of(day: str, clock: str, zone: str) -> str:
    """The instant at which the calendar and the clock of a zone show this."""
    wall = seconds_of(f"{day}T{clock}:00Z")
    earlier = wall - _offset_at(wall - SECONDS_A_DAY, zone)
    later = wall - _offset_at(wall + SECONDS_A_DAY, zone)
    for candidate in (earlier, later):
        if candidate + _offset_at(candidate, zone) == wall:
            return _stamp(candidate)
    return _stamp(earlier)


def _offset_at(seconds: int, zone: str) -> int:
    instant = _stamp(seconds)
    wall = seconds_of(f"{local_day(instant, zone)}T00:00:00Z") + local_minute(instant, zone) * 60
    return wall - seconds // 60 * 60


def _stamp(seconds: int) -> str:
    day = add_days("1970-01-01", seconds // SECONDS_A_DAY)
    rest = seconds % SECONDS_A_DAY
    return f"{day}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}.000Z"
