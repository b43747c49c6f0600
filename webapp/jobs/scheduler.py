"""Who looks at the timetable, and how one run of a job goes."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from apscheduler.schedulers.background import BackgroundScheduler

from webapp import clock, metrics
from webapp.jobs import lease, runs
from webapp.jobs.timetable import TIMETABLE, Job

RUN_MINUTES_MAX = 15
LOOK_EVERY_SECONDS = 60
logger = logging.getLogger("doorstep.jobs")


class App(Protocol):
    """What a job needs of the application: its settings, and its database while it runs."""

    config: dict[str, object]

    def app_context(self) -> object:
        """Bind the database session."""


def start(app: App) -> BackgroundScheduler:
    """Look at the timetable now, so that what was missed is made up, and every minute from now."""
    scheduler = BackgroundScheduler(timezone="UTC")
    for job in TIMETABLE:
        scheduler.add_job(
            run_due,
            "interval",
            args=[app, [job]],
            id=job.name,
            seconds=LOOK_EVERY_SECONDS,
            next_run_time=clock.now(),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
    scheduler.start()
    return scheduler


def run_due(
    app: App, jobs: Sequence[Job] = TIMETABLE, *, now: datetime | None = None
) -> list[tuple[str, str]]:
    """Run those of these jobs that are due and nobody else runs; what each of them did."""
    done = []
    with app.app_context():
        for job in jobs:
            said = _run(job, app.config["DOORSTEP"].time_zone, now or clock.now())
            if said is not None:
                done.append((job.name, said))
    return done


def _run(job: Job, zone: str, now: datetime) -> str | None:
    holder = clock.new_id()
    until = now + timedelta(minutes=RUN_MINUTES_MAX)
    if not lease.take(job.name, holder, now=now, until=until):
        return None
    began = clock.steady_seconds()
    try:
        said = job.run(now, zone)
    except Exception as error:
        # The lease lapses by itself, and the next look at the timetable tries again.
        logger.exception("job failed", extra={"job": job.name})
        metrics.JOB_RUNS.labels(job.name, "failed").inc()
        runs.remember_failure(job.name, now, error)
        return None
    milliseconds = round((clock.steady_seconds() - began) * 1000)
    lease.keep(job.name, holder, until=job.next_after(now, zone))
    runs.remember_success(job.name, now, milliseconds, said)
    metrics.JOB_RUNS.labels(job.name, "done").inc()
    logger.info("job done", extra={"job": job.name, "milliseconds": milliseconds})
    return said
