"""Memberships are records; the access table follows them inside the same transaction (A6, F6)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from webapp.clock import new_id, read_stamp, stamp
from webapp.extensions import db
from webapp.models import Access, Change
from webapp.sync.apply import apply
from webapp.sync.record import LiveRecord
from webapp.sync.run import Run
from webapp.sync.server_change import server_change
from webapp.sync.verdict import invalid

#: A day begins this long before it does in Greenwich where it begins first.
FIRST_ZONE_HOURS = 14
Touched = Mapping[str, LiveRecord]


def follow(change: Change, run: Run, touched: Touched, now: str, *, founded: bool = False) -> None:
    """Bring the access table up to date; exactly one primary worker, or the change is parked."""
    if run.case_file.kind != "client":
        return
    members = [record for record in touched.values() if record.row.type == "membership"]
    if founded and not members:
        members = [_found(change.author, run, now)]
    for member in members:
        db.session.merge(_access_line(member))
        db.session.flush()
    if members:
        run.members_changed()
    if members and _primaries(run.case_file.id, now) != 1:
        raise invalid("one_primary")


def _found(worker_id: str, run: Run, now: str) -> LiveRecord:
    """F6: who opens a client's case file becomes its primary worker."""
    fields = {"worker": worker_id, "role": "primary", "reason": "new"}
    write = {
        "type": "membership",
        "id": new_id(),
        "create": True,
        "fields": {name: {"value": value} for name, value in fields.items()},
    }
    founding, body = server_change(run, [write], now)
    return apply(founding, body, run, {})[write["id"]]


def _access_line(member: LiveRecord) -> Access:
    fields = member.wire["fields"]
    return Access(
        membership=member.id,
        case_file=member.row.case_file,
        worker=fields["worker"],
        role=fields["role"],
        starts_at=_starts_at(member, fields),
        ended_at=_ended_at(member, fields),
    )


def _starts_at(member: LiveRecord, fields: Mapping[str, Any]) -> str:
    """The first moment of its first day anywhere; without a day, as soon as it is written."""
    if fields.get("starts_on") is None:
        known = db.session.get(Access, member.id)
        return known.starts_at if known else member.wire["received_at"]
    midnight = read_stamp(f"{fields['starts_on']}T00:00:00.000Z")
    return stamp(midnight - timedelta(hours=FIRST_ZONE_HOURS))


def _ended_at(member: LiveRecord, fields: Mapping[str, Any]) -> str | None:
    ends = [stamp(read_stamp(fields["ended_at"]))] if fields.get("ended_at") else []
    if fields.get("voided") is True:
        ends.append(member.wire["received_at"])
    return min(ends, default=None)


def _primaries(case_file: str, now: str) -> int:
    query = select(func.count()).where(
        Access.case_file == case_file, Access.role == "primary", Access.open_at(now)
    )
    return db.session.scalar(query) or 0
