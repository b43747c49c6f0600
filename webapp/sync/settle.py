"""Decide one stored change: applied, held, parked, set aside; then what waited for it (A1, A8)."""

from __future__ import annotations

import json
import logging

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError, OperationalError

from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import Change, ChangeRecord, SetAside
from webapp.sync.decide import decide
from webapp.sync.park import hold, park, set_aside
from webapp.sync.run import Run, Stumbled
from webapp.sync.verdict import Forbidden, Held, Parked

log = logging.getLogger(__name__)
#: What a person decided holds on, when the change had to wait for a record first.
ACCEPTED = ("accept", "reassign")


def settle(change: Change, run: Run, now: str, *, approved: bool = False) -> Change | SetAside:
    """Give a change its outcome as of now, in a savepoint of its own (A1)."""
    arrived: list[str] = []
    try:
        arrived = _decide_twice(change, run, now, approved)
    except Forbidden:
        return _banish(change)
    except Held as verdict:
        hold(change, verdict, run)
    except Parked as verdict:
        park(change, verdict, run)
    except (OperationalError, Stumbled):
        raise
    except Exception:
        trace = new_id()
        log.exception("a change could not be applied, trace %s", trace)
        park(change, Parked("internal"), run, trace)
    for waiting in run.waiting_for(arrived):
        settle(waiting, run, now, approved=waiting.decision in ACCEPTED)
    return change


def _decide_twice(change: Change, run: Run, now: str, approved: bool) -> list[str]:
    """A second look, where another case file took one of its new ids in the same moment (A8)."""
    try:
        with run.savepoint():
            return decide(change, run, now, approved=approved)
    except IntegrityError:
        with run.savepoint():
            return decide(change, run, now, approved=approved)


def _banish(change: Change) -> SetAside:
    """A change that turns out to be a stranger's leaves its id to others (A4)."""
    aside, _ = set_aside(
        json.loads(change.body),
        reason="forbidden",
        worker=change.author,
        device=change.device,
        now=change.received_at,
    )
    db.session.flush()
    db.session.execute(delete(ChangeRecord).where(ChangeRecord.change == change.id))
    db.session.delete(change)
    return aside
