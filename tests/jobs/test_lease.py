"""One job, several server processes: exactly one of them runs it, and none when it is not due."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from webapp.jobs import lease

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
SOON = NOON + timedelta(minutes=15)
#: What each of two processes does: it tries for the same leases, and says which it got.
RIVAL = """
from datetime import timedelta
from webapp import clock, create_app
from webapp.jobs import lease
app, now = create_app(), clock.now()
with app.app_context():
    for number in range(25):
        if lease.take(f"job {number}", clock.new_id(), now=now, until=now + timedelta(hours=1)):
            print(number)
"""


def test_the_first_takes_it_and_the_second_lets_it_be(app):
    assert lease.take("due_items", "one", now=NOON, until=SOON)
    assert not lease.take("due_items", "other", now=NOON, until=SOON)
    assert lease.take("another job", "other", now=NOON, until=SOON)


def test_a_lease_that_has_lapsed_goes_to_whoever_comes_first(app):
    assert lease.take("due_items", "one", now=NOON, until=SOON)
    assert not lease.take("due_items", "other", now=SOON - timedelta(seconds=1), until=SOON)
    assert lease.take("due_items", "other", now=SOON, until=SOON + timedelta(minutes=15))


def test_who_has_lost_the_lease_cannot_keep_it(app):
    lease.take("due_items", "one", now=NOON, until=SOON)
    assert lease.keep("due_items", "one", until=SOON + timedelta(hours=1))
    assert not lease.keep("due_items", "other", until=SOON + timedelta(hours=2))


def test_two_processes_never_take_the_same_lease(app):
    config = app.config["DOORSTEP"]
    settings = {"DATABASE_URL": config.database_url, "DATA": str(config.folder)}
    rivals = [
        subprocess.Popen(
            [sys.executable, "-c", RIVAL],
            env=os.environ | settings,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    won = [number for rival in rivals for number in rival.communicate()[0].split()]
    assert [rival.returncode for rival in rivals] == [0, 0]
    assert sorted(won, key=int) == [str(number) for number in range(25)]
