"""Late entry: whether a note is written so long after the event that it must say so.

Two days after it happened a note is a late entry (record keeping, 1.5, rule 4). The author still
signs it, and says why. Twin: service_worker/domain/late_entry.js.
"""

from __future__ import annotations

from webapp.domain.days import seconds_of
from webapp.domain.records import Record

LATE_AFTER_HOURS = 48


def happened_at(visit: Record) -> str:
    """When the note of a visit tells of: the arrival; where nobody arrived, the planned start."""
    return visit["arrived_at"] or visit["starts_at"]


def late_entry(note: Record, now: str) -> bool:
    """Whether a note signed now is a late entry."""
    return seconds_of(now) - seconds_of(note["happened_at"]) > LATE_AFTER_HOURS * 3600
