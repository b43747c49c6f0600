"""The timetable: every job, when it runs, and what it calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from webapp.audit.anchor import drop_anchor
from webapp.jobs.due_list import renew_due_items
from webapp.jobs.form_candidates import forget_form_candidates
from webapp.jobs.log_read_again import read_log_again
from webapp.jobs.lying import tell_of_changes_left_lying
from webapp.jobs.silence import tell_of_silent_devices

Run = Callable[[datetime, str], str]
Next = Callable[[datetime, str], datetime]


@dataclass(frozen=True)
class Job:
    """Something done by the clock: `run(now, zone)` says in a few words what it did."""

    name: str
    next_after: Next
    run: Run


def hourly(now: datetime, zone: str) -> datetime:
    """The next full hour."""
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


def daily(hour: int) -> Next:
    """The next time the agency's clock shows this hour."""

    def next_after(now: datetime, zone: str) -> datetime:
        wall = now.astimezone(ZoneInfo(zone))
        at_hour = wall.replace(hour=hour, minute=0, second=0, microsecond=0)
        if at_hour <= wall:
            at_hour += timedelta(days=1)
        return at_hour.astimezone(now.tzinfo)

    return next_after


TIMETABLE = (
    Job("due_items", hourly, renew_due_items),
    Job("audit_anchor", hourly, drop_anchor),
    Job("audit_verify", daily(3), read_log_again),
    Job("silent_devices", daily(6), tell_of_silent_devices),
    Job("left_lying", daily(6), tell_of_changes_left_lying),
    Job("form_candidates", daily(4), forget_form_candidates),
)
