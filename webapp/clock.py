"""The only place that reads the time or makes an identifier.

Floor 0. Everything above receives time as an argument, so that a rule can be asked about any day.
Twin in spirit: service_worker/clock.js.
"""

from __future__ import annotations

import secrets
import time
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

_VERSION_7 = 0x7 << 76
_VARIANT = 0b10 << 62


def now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


def steady_seconds() -> float:
    """Seconds since some moment, for measuring how long something took; never set back."""
    return time.monotonic()


def stamp(instant: datetime) -> str:
    """Write an instant as it travels: RFC 3339, UTC, milliseconds, `Z`."""
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read_stamp(text: str) -> datetime:
    """Read what `stamp` wrote. Raises ValueError for anything else."""
    return datetime.fromisoformat(text)


def today_in(zone: str, instant: datetime) -> date:
    """The calendar day of an instant in the agency's zone (due dates are local dates)."""
    return instant.astimezone(ZoneInfo(zone)).date()


def new_id() -> str:
    """A UUIDv7 (RFC 9562): ordered by time of making, random in the rest."""
    milliseconds = time.time_ns() // 1_000_000
    random_bits = secrets.randbits(74)
    high = (milliseconds << 80) | _VERSION_7 | ((random_bits >> 62) << 64)
    number = high | _VARIANT | (random_bits & ((1 << 62) - 1))
    digits = f"{number:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
