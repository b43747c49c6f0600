"""Days and times as a person types them, in the agency's zone and relative to now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

AGENCY = ZoneInfo("America/Denver")


def at(**ahead: float) -> str:
    """A moment from now (`hours=2`) as a date and time field takes it."""
    moment = datetime.now(UTC).astimezone(AGENCY) + timedelta(**ahead)
    return moment.strftime("%Y-%m-%dT%H:%M")


def on(**ahead: float) -> str:
    """A day from now (`days=30`) as a date field takes it."""
    return at(**ahead)[:10]
