"""Decide one stored change: applied, held, parked, set aside; then what waited for it (A1, A8)."""

from __future__ import annotations

import json
import logging

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError, OperationalError

from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import CaseFile, Change, ChangeRecord, SetAside
from webapp.sync.decide import decide
from webapp.sync.park import hold, park, set_aside
from webapp.sync.verdict import Forbidden, Held, Parked

log = logging.getLogger(__name__)


def settle(
    change: Change, case_file: CaseFile, now: str, *, approved: bool = False
) -> Change | SetAside:
    """Give a change its outcome as of now, in a savepoint of its own (A1)."""
    arrived: list[str] = []
    try:
        arrived = _decide_twice(change, case_file, now, approved)
    except Forbidden:
        return _banish(change)
    except Held as verdict:
        hold(change, verdict, case_file)
    except Parked as verdict:
        park(change, verdict, case_file)
    except OperationalError:
        raise
    except Exception:
        trace = new_id()
        log.exception("a change could not be applied, trace %s", trace)
        park(change, Parked("internal"), case_file, trace)
    _release(arrived, case_file, now)
    return change


def _decide_twice(change: Change, case_file: CaseFile, now: str, approved: bool) -> list[str]:
    """A second look, where another case file took one of its new ids in the same moment (A8)."""
    try:
        with db.session.begin_nested():
            return decide(change, case_file, now, approved=approved)
    except IntegrityError:
        with db.session.begin_nested():
            return decide(change, case_file, now, approved=approved)


def _release(arrived: list[str], case_file: CaseFile, now: str) -> None:
    """A8: decide what was held for these records or this case file, in the order of arrival."""
    if not arrived:
        return
    query = select(Change).where(
        Change.waits_for.in_(arrived), Change.case_file == case_file.id, Change.outcome == "held"
    )
    for change in db.session.scalars(query.order_by(Change.arrival)).all():
        settle(change, case_file, now)


def _banish(change: Change) -> SetAside:
    """A change that turns out to be a stranger's leaves its id to others (A4)."""
    aside, _ = set_aside(
        json.loads(change.body),
        reason="forbidden",
        worker=change.author,
        device=change.device,
        now=change.received_at,
    )
    db.session.execute(delete(ChangeRecord).where(ChangeRecord.change == change.id))
    db.session.delete(change)
    return aside
