"""The timetable as it was kept: when each job last ran, what came of it, when it runs again.

The jobs themselves are a floor above; a test holds that none of them is missing here.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from webapp.clock import stamp
from webapp.errors import N_
from webapp.extensions import db
from webapp.models import JobRun, Lease

#: What each job does, in words.
JOBS = {
    "due_items": N_("Works out what is due"),
    "audit_anchor": N_("Keeps the last seal of the audit log outside"),
    "audit_verify": N_("Reads the audit log again"),
    "silent_devices": N_("Looks for phones that are silent"),
    "left_lying": N_("Looks for changes that were left lying"),
    "form_candidates": N_("Forgets forms that nobody published"),
}
READS_THE_LOG = "audit_verify"
#: The timetable is looked at every minute; a job that is not begun so long after its time is late.
LATE_AFTER = timedelta(minutes=30)
GRAVITY = ("failed", "late", "never", "done")
Json = dict[str, Any]


def jobs_kept(now: datetime) -> list[Json]:
    """A row for each job, those that need somebody first.

    `state`: `failed` and will be tried again, `late`, `never` ran, or `done`.
    """
    runs = {run.name: run for run in db.session.scalars(select(JobRun))}
    leases = {lease.name: lease.until for lease in db.session.scalars(select(Lease))}
    rows = [_row(name, runs.get(name), leases.get(name, ""), now) for name in JOBS]
    return sorted(rows, key=lambda row: GRAVITY.index(row["state"]))


def _row(name: str, run: JobRun | None, until: str, now: datetime) -> Json:
    return {
        "name": name,
        "words": JOBS[name],
        "is_of_the_log": name == READS_THE_LOG,
        "state": _state(run, until, now),
        "ran_at": run.ran_at if run else None,
        "failed_at": run.failed_at if run else None,
        "failure": run.failure if run else None,
        "next_at": until if until > stamp(now) else None,
    }


def _state(run: JobRun | None, until: str, now: datetime) -> str:
    if run is None:
        return "never"
    if run.failed_at is not None:
        return "failed"
    return "late" if until < stamp(now - LATE_AFTER) else "done"
