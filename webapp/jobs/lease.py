"""The lease of a job: whichever process takes it runs the job, all others let it be.

A lease lasts as long as a run may take. When the run is done, it is kept until the next run is due;
when the run dies, the lease lapses and the run is made up by whoever comes first.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CursorResult, update
from sqlalchemy.exc import IntegrityError

from webapp.clock import stamp
from webapp.extensions import begin_writing, db
from webapp.models import Lease


def take(name: str, holder: str, *, now: datetime, until: datetime) -> bool:
    """Take a lease that nobody holds or that has lapsed; False when it is somebody else's."""
    lapsed = update(Lease).where(Lease.name == name, Lease.until <= stamp(now))
    return _changes_one(lapsed.values(holder=holder, until=stamp(until))) or _first(
        Lease(name=name, holder=holder, until=stamp(until))
    )


def keep(name: str, holder: str, *, until: datetime) -> bool:
    """Hold on to one's own lease for longer; False when it has lapsed and gone to another."""
    mine = update(Lease).where(Lease.name == name, Lease.holder == holder)
    return _changes_one(mine.values(until=stamp(until)))


def _changes_one(statement: object) -> bool:
    begin_writing()
    answer: CursorResult[object] = db.session.execute(statement)  # type: ignore[call-overload]
    db.session.commit()
    return answer.rowcount == 1


def _first(lease: Lease) -> bool:
    """The very first run of a job: the row itself decides who came first."""
    begin_writing()
    db.session.add(lease)
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        return False
    return True
