"""Changes that are kept and not applied: each says why, none waits for what has come (A8, R)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, and_, exists, or_, select

from webapp.errors import PARKED_SENTENCES
from webapp.models import CaseFile, Change, FeedRecord
from webapp.operations.doctor.finding import RESTORE, Finding
from webapp.sync.names import APPLIED, WAITING

DECIDE = "Nobody can decide about it as it is. Its content is safe; report it."


def look_at_waiting(connection: Connection) -> Iterator[Finding]:
    """Parked without a reason, held for nothing, applied without a number."""
    query = select(Change.id, Change.case_file)
    for what, condition, advice in (
        ("It is parked and nothing says why.", _reasonless(), DECIDE),
        ("It is held and nothing says for what.", _held() & Change.waits_for.is_(None), DECIDE),
        ("It is held for what has come already.", _held() & _arrived(), DECIDE),
        ("It is applied and has no number or tag.", _applied() & _unnumbered(), RESTORE),
        ("It is not applied and has a number.", _kept() & Change.seq.is_not(None), RESTORE),
        ("Its outcome is none that there is.", ~or_(_applied(), _kept()), RESTORE),
    ):
        for change, case_file in connection.execute(query.where(condition).order_by(Change.id)):
            yield Finding(what, f"change {change} in case file {case_file}", advice)


def _applied():
    return Change.outcome.in_(APPLIED)


def _kept():
    return Change.outcome.in_(WAITING)


def _held():
    return Change.outcome == "held"


def _reasonless():
    unknown = or_(Change.reason.is_(None), Change.reason.not_in(PARKED_SENTENCES))
    return and_(Change.outcome == "parked", unknown)


def _unnumbered():
    return or_(Change.seq.is_(None), Change.tag.is_(None))


def _arrived():
    """The record is in the case file, or the case file itself is there (A8)."""
    record = exists().where(
        FeedRecord.id == Change.waits_for, FeedRecord.case_file == Change.case_file
    )
    case_file = exists().where(
        CaseFile.id == Change.waits_for,
        CaseFile.id == Change.case_file,
        CaseFile.kind.is_not(None),
    )
    return or_(record, case_file)
