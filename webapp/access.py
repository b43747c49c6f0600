"""The doors: fetch and authorise in one act. Not found and not allowed look alike.

Floor 2.5. Never imports flask or `sync`. There is no other way from a page or an endpoint to a
record.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, and_, exists, literal, or_, select, union_all
from sqlalchemy.exc import OperationalError

from webapp import clock, errors, pass_phrases
from webapp.errors import Refusal
from webapp.extensions import db
from webapp.models import (
    Access,
    Account,
    BreakGlass,
    CaseFile,
    Change,
    Device,
    FeedRecord,
    SetAside,
    Worker,
)

Row = TypeVar("Row", Change, FeedRecord)
_ID = re.compile(r"[0-9a-f-]{36}")

#: What the database says when it cannot take a request now; the floor above knows no other name.
DatabaseBusy = OperationalError


def visible_case_files(worker_id: str) -> list[CaseFile]:
    """What a worker may see now: memberships, the own desk, the agency's (F1)."""
    now = clock.stamp(clock.now())
    member = select(Access.case_file).where(Access.worker == worker_id, Access.open_at(now))
    agency = select(CaseFile.id).where(CaseFile.kind == "agency")
    # By id, or every case file of the agency would be looked at for each question of each worker.
    query = select(CaseFile).where(
        CaseFile.id.in_(union_all(member, agency, select(literal(worker_id)))),
        or_(
            (CaseFile.kind == "client") & (CaseFile.id != worker_id),
            (CaseFile.kind == "desk") & (CaseFile.id == worker_id),
            CaseFile.kind == "agency",
        ),
    )
    return list(db.session.scalars(query.order_by(CaseFile.id)))


def caseload_of(worker_id: str) -> list[str]:
    """The ids of the clients' case files a worker is a member of now."""
    return [
        case_file.id for case_file in visible_case_files(worker_id) if case_file.kind == "client"
    ]


def case_file_for(worker_id: str, case_file_id: str) -> CaseFile:
    """One case file, or NOT_FOUND."""
    for case_file in visible_case_files(worker_id):
        if case_file.id == case_file_id:
            return case_file
    raise Refusal(errors.NOT_FOUND)


def record_for(worker_id: str, record_id: str) -> dict[str, Any]:
    """One record as it travels, or NOT_FOUND."""
    case_file_of_record(worker_id, record_id)
    return json.loads(db.session.get_one(FeedRecord, record_id).wire)


def case_file_of_record(worker_id: str, record_id: str) -> str:
    """The id of the case file that a record lives in, or NOT_FOUND."""
    row = _get(FeedRecord, record_id)
    if row is None:
        raise Refusal(errors.NOT_FOUND)
    return case_file_for(worker_id, row.case_file).id


def feed_of(
    case_file_ids: Iterable[str], types: Sequence[str] | None = None
) -> list[dict[str, Any]]:
    """The records of these case files as they travel, each with its `case_file`."""
    query = select(FeedRecord.case_file, FeedRecord.wire)
    query = query.where(FeedRecord.case_file.in_(list(case_file_ids)))
    if types is not None:
        query = query.where(FeedRecord.type.in_(list(types)))
    rows = db.session.execute(query.order_by(FeedRecord.id))
    return [json.loads(wire) | {"case_file": case_file} for case_file, wire in rows]


def change_for(worker_id: str, change_id: str) -> Change:
    """A change, for its author and for the members of its case file."""
    change = _get(Change, change_id)
    if change is None:
        raise Refusal(errors.NOT_FOUND)
    if change.author != worker_id:
        case_file_for(worker_id, change.case_file)
    return change


def set_aside_for(worker_id: str, change_id: str) -> SetAside:
    """What was set aside under an id, for administrators only (A4)."""
    query = select(SetAside).where(SetAside.change == change_id).order_by(SetAside.received_at)
    aside = db.session.scalars(query).first() if _ID.fullmatch(change_id) else None
    if aside is None or role_of(worker_id) != "admin":
        raise Refusal(errors.NOT_FOUND)
    return aside


def device_for(worker_id: str, device_id: str) -> Device:
    """A phone, for its own worker and for administrators; else DEVICE_UNKNOWN (E26)."""
    device = db.session.get(Device, device_id) if _ID.fullmatch(device_id) else None
    if device is None or (device.worker != worker_id and role_of(worker_id) != "admin"):
        raise Refusal(errors.DEVICE_UNKNOWN)
    return device


def opened_in_emergency(worker_id: str, opening_id: str) -> tuple[str, str]:
    """The case file that she broke the glass for and when that ends. EMERGENCY_OVER, or NOT_FOUND.

    It opens nothing but this one look: `visible_case_files` knows nothing of it.
    """
    row = db.session.get(BreakGlass, opening_id) if _ID.fullmatch(opening_id) else None
    if row is None or row.worker != worker_id:
        raise Refusal(errors.NOT_FOUND)
    if row.ends_at <= clock.stamp(clock.now()):
        raise Refusal(errors.EMERGENCY_OVER)
    return row.case_file, row.ends_at


def told_to(worker_id: str) -> ColumnElement[bool]:
    """Which rows of `break_glass` a supervisor is told of, as a condition of SQL; never her own.

    Those of clients whom she supervises now, and those that no supervisor of the client can look
    at: what is nobody's to look at, nobody looks at.
    """
    open_now = Access.open_at(clock.stamp(clock.now()))
    supervises = and_(
        Access.case_file == BreakGlass.case_file, Access.role == "supervisor", open_now
    )
    hers = exists().where(supervises, Access.worker == worker_id)
    others = exists().where(
        supervises,
        Access.worker != BreakGlass.worker,
        Worker.id == Access.worker,
        Worker.role == "supervisor",
        Worker.active.is_not(False),
    )
    may_review = exists().where(Worker.id == worker_id, Worker.role == "supervisor")
    return and_(may_review, BreakGlass.worker != worker_id, or_(hers, ~others))


def opening_to_review(worker_id: str, opening_id: str) -> BreakGlass:
    """A broken glass, for the supervisors who are told of it; for anybody else NOT_FOUND."""
    one = select(BreakGlass).where(BreakGlass.id == opening_id, told_to(worker_id))
    row = db.session.scalar(one) if _ID.fullmatch(opening_id) else None
    if row is None:
        raise Refusal(errors.NOT_FOUND)
    return row


def administrator(worker_id: str) -> None:
    """Nothing, for administrators; for anybody else NOT_FOUND."""
    if role_of(worker_id) != "admin":
        raise Refusal(errors.NOT_FOUND)


def role_of(worker_id: str) -> str:
    """worker, supervisor or admin, as the agency's record of the worker says."""
    return db.session.scalar(select(Worker.role).where(Worker.id == worker_id)) or "worker"


def account_by_password(name: str, password: str) -> Account | None:
    """The account that this name and pass phrase open."""
    if len(password) > pass_phrases.LENGTH_MAX or "\x00" in name:
        return None
    account = db.session.scalar(select(Account).where(Account.name == name.strip().lower()))
    kept = account.password_hash if account else pass_phrases.NOBODYS_HASH
    matches = pass_phrases.opens(kept, password)
    return account if account is not None and matches and account.active else None


def _get(table: type[Row], row_id: str) -> Row | None:
    """A row by an id that somebody typed: whatever is no id is not there."""
    return db.session.get(table, row_id) if _ID.fullmatch(row_id) else None
