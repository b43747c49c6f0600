"""The timetable: when a job runs, what a missed or a failed run leads to, and who hears of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from webapp.jobs import TIMETABLE, run_due, start
from webapp.jobs.timetable import Job, daily, hourly

DENVER = "America/Denver"
NOON = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)


class Diary:
    """A job that writes down when it ran, and fails on demand."""

    def __init__(self, next_after=hourly):
        self.runs: list[datetime] = []
        self.fails = False
        self.job = Job("diary", next_after, self.run)

    def run(self, now, zone):
        self.runs.append(now)
        if self.fails:
            raise OSError("the disk is full")
        return "written"


@pytest.fixture
def diary():
    return Diary()


def test_an_hourly_job_runs_once_an_hour_however_often_somebody_looks(app, diary):
    for minute in range(0, 125, 5):
        run_due(app, [diary.job], now=NOON + timedelta(minutes=minute))
    assert diary.runs == [NOON + timedelta(hours=hour) for hour in range(3)]


def test_a_run_missed_while_the_server_was_down_is_made_up_at_the_next_look(app):
    nightly = Diary(daily(6))
    assert run_due(app, [nightly.job], now=NOON) == [("diary", "written")]
    back = NOON + timedelta(days=3)
    assert run_due(app, [nightly.job], now=back) == [("diary", "written")]
    assert run_due(app, [nightly.job], now=back + timedelta(hours=1)) == []


def test_a_run_that_failed_is_tried_again_when_its_lease_has_lapsed(app, diary):
    diary.fails = True
    assert run_due(app, [diary.job], now=NOON) == []
    assert run_due(app, [diary.job], now=NOON + timedelta(minutes=14)) == []
    diary.fails = False
    assert run_due(app, [diary.job], now=NOON + timedelta(minutes=15)) == [("diary", "written")]


def test_one_failing_job_does_not_keep_the_others_from_running(app, diary):
    other = Diary()
    diary.fails = True
    others = Job("other", hourly, other.run)
    assert run_due(app, [diary.job, others], now=NOON) == [("other", "written")]


@pytest.mark.parametrize(
    ("now", "next_run"),
    [
        ("2026-11-24T12:59:59+00:00", "2026-11-24T13:00:00+00:00"),
        ("2026-11-24T13:00:00+00:00", "2026-11-25T13:00:00+00:00"),
        ("2026-10-31T12:30:00+00:00", "2026-11-01T13:00:00+00:00"),
        ("2026-03-07T13:30:00+00:00", "2026-03-08T12:00:00+00:00"),
    ],
)
def test_six_in_the_morning_is_six_on_the_agencys_clock_also_when_the_clocks_change(now, next_run):
    assert daily(6)(datetime.fromisoformat(now), DENVER) == datetime.fromisoformat(next_run)


def test_starting_looks_at_once_and_then_every_minute(app):
    scheduler = start(app)
    try:
        looks = scheduler.get_jobs()
        assert {look.id for look in looks} == {job.name for job in TIMETABLE}
        assert {look.trigger.interval for look in looks} == {timedelta(minutes=1)}
    finally:
        scheduler.shutdown()
