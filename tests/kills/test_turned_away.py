"""A database that takes nothing for long: told in time; one bad case file holds up nobody."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

from tests.cast import Agency, create
from tests.sync.post import Change, change_of, outcomes, send
from webapp import clock
from webapp.extensions import LOCK_WAIT_MILLISECONDS, db
from webapp.sync import accept as door

PHONES_PATIENCE_SECONDS = 45


def changes_of(agency: Agency) -> list[Change]:
    """One change for each of three case files."""
    files = (agency.mrs_alvarez, agency.mei_chen, agency.wei_chen)
    aims = (create("goal", statement="Walk.", status="active") for _ in files)
    return [change_of(agency.rosa, file, aim) for file, aim in zip(files, aims, strict=True)]


@pytest.fixture
def locked_door(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A clock that only waiting moves, and a lock that takes `seconds` to be refused."""
    lock = SimpleNamespace(time=0.0, seconds=LOCK_WAIT_MILLISECONDS / 1000, knocks=0, opens_at=0)
    lock.opens_at = 10**6

    def knock() -> None:
        lock.knocks += 1
        if lock.knocks < lock.opens_at:
            lock.time += lock.seconds
            raise OperationalError("BEGIN", {}, Exception("database is locked"))
        begin()

    begin: Callable[[], None] = door.begin_writing
    monkeypatch.setattr(door, "begin_writing", knock)
    monkeypatch.setattr(clock, "steady_seconds", lambda: lock.time)
    return lock


def test_a12_a_phone_hears_in_time_that_the_database_takes_nothing(
    agency: Agency, locked_door: SimpleNamespace
) -> None:
    changes = changes_of(agency) * 20
    assert outcomes(send(agency, agency.rosa, *changes)) == ["retry"] * 60
    assert locked_door.time < PHONES_PATIENCE_SECONDS / 2


def test_a12_one_case_file_that_is_refused_at_once_holds_up_no_other(
    agency: Agency, locked_door: SimpleNamespace
) -> None:
    locked_door.seconds, locked_door.opens_at = 0.0, 2
    assert outcomes(send(agency, agency.rosa, *changes_of(agency))) == [
        "retry",
        "accepted",
        "accepted",
    ]


def test_nobody_waits_for_a_lock_for_ever(agency: Agency) -> None:
    is_sqlite = db.engine.dialect.name == "sqlite"
    asked = "PRAGMA busy_timeout" if is_sqlite else "SELECT setting FROM pg_settings"
    asked += "" if is_sqlite else " WHERE name = 'lock_timeout'"
    waits = db.session.connection().exec_driver_sql(asked).scalar_one()
    assert int(waits) == LOCK_WAIT_MILLISECONDS


@pytest.mark.parametrize("path", ["/sync/v1/exchange", "/"])
def test_r_who_is_told_to_come_again_is_told_when(
    agency: Agency, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    def take_nothing(*_: object) -> None:
        raise OperationalError("SELECT", {}, Exception("disk I/O error"))

    rosa = agency.signed_in(agency.rosa)
    monkeypatch.setattr("webapp.accounts.sessions.who_has", take_nothing)
    ask = rosa.get if path == "/" else rosa.post
    answer = ask(path, json=None if path == "/" else {}, headers={"Doorstep-Sync": "1"})
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
