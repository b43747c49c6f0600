"""When each job last ran and what came of it: for the status page, nobody decides by it."""

from __future__ import annotations

from datetime import datetime

from webapp.clock import stamp
from webapp.extensions import begin_writing, db
from webapp.models import JobRun


def remember_success(name: str, now: datetime, milliseconds: int, said: str) -> None:
    """The job ran; what was wrong with it before is over."""
    run = _row(name)
    run.ran_at, run.took_milliseconds, run.said = stamp(now), milliseconds, said
    run.failed_at = run.failure = None
    db.session.commit()


def remember_failure(name: str, now: datetime, error: Exception) -> None:
    """The job failed. Only the kind of the error is kept: its text may quote a record."""
    db.session.rollback()
    run = _row(name)
    run.failed_at, run.failure = stamp(now), type(error).__name__
    db.session.commit()


def _row(name: str) -> JobRun:
    begin_writing()
    run = db.session.get(JobRun, name)
    if run is None:
        run = JobRun(name=name)
        db.session.add(run)
    return run
