"""What a write takes once it has begun: the case file's row, one after the other (A2)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from webapp.extensions import db
from webapp.models import CaseFile


def lock_case_file(case_file_id: str) -> CaseFile:
    """Lock a case file's row; one that is not there yet gets a row to be locked, without a kind.

    A statement of its own: a joined SELECT ... FOR UPDATE returns the rows that stood before the
    wait, under READ COMMITTED (A2).
    """
    case_file = _locked(case_file_id)
    if case_file is None:
        _expect(case_file_id)
        case_file = _locked(case_file_id)
    if case_file is None:
        raise LookupError(case_file_id)
    return case_file


def _locked(case_file_id: str) -> CaseFile | None:
    query = select(CaseFile).where(CaseFile.id == case_file_id).with_for_update()
    return db.session.scalar(query.execution_options(populate_existing=True))


def _expect(case_file_id: str) -> None:
    try:
        with db.session.begin_nested():
            db.session.add(CaseFile(id=case_file_id))
    except IntegrityError:
        pass  # Somebody else was first; their row is the one to lock.
