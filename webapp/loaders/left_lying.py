"""Left lying: changes that have been parked or held for more than three days, told to supervisors.

Derived whenever it is asked, so it is gone in the moment somebody has decided or what was missing
has arrived. It never writes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select

from webapp.clock import stamp
from webapp.extensions import db
from webapp.models import Change

PATIENCE = timedelta(days=3)


def lies_since(now: datetime) -> str:
    """What arrived before this has been left lying."""
    return stamp(now - PATIENCE)


def is_left_lying(now: datetime) -> ColumnElement[bool]:
    """Held, or parked and not decided, for longer than anybody should have to wait."""
    undecided = and_(Change.outcome == "parked", Change.decision.is_(None))
    waits = or_(undecided, Change.outcome == "held")
    return and_(Change.outcome.in_(("parked", "held")), waits, Change.received_at < lies_since(now))


def count_left_lying(now: datetime, case_files: Iterable[str] | None = None) -> int:
    """How many in these case files, or in all."""
    query = select(func.count()).select_from(Change).where(is_left_lying(now))
    if case_files is not None:
        query = query.where(Change.case_file.in_(list(case_files)))
    return db.session.scalar(query) or 0
