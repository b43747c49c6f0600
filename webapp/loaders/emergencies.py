"""Case files opened in an emergency: hers that stand open, and those that a supervisor reviews."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from webapp import access, clock
from webapp.extensions import db
from webapp.loaders.names import clients_by_id, workers_by_id
from webapp.models import BreakGlass

Json = dict[str, Any]
ROWS_MAX = 100


def open_emergencies(worker_id: str) -> list[Json]:
    """What she has opened and may still read, the latest first."""
    now = clock.stamp(clock.now())
    mine = select(BreakGlass).where(BreakGlass.worker == worker_id, BreakGlass.ends_at > now)
    rows = list(db.session.scalars(mine.order_by(BreakGlass.opened_at.desc(), BreakGlass.id)))
    names = clients_by_id({row.case_file for row in rows})
    return [
        {"id": row.id, "client": names.get(row.case_file, ""), "ends_at": row.ends_at}
        for row in rows
    ]


def emergencies_to_review(worker_id: str) -> list[Json]:
    """Every opening that this supervisor is told of; what nobody has looked at stands first.

    `is_hers`: whether the file is open to her, so that its name leads there.
    """
    query = select(BreakGlass).where(access.told_to(worker_id))
    order = (BreakGlass.reviewed_at.is_not(None), BreakGlass.opened_at.desc(), BreakGlass.id)
    rows = list(db.session.scalars(query.order_by(*order).limit(ROWS_MAX)))
    clients, workers = clients_by_id({row.case_file for row in rows}), workers_by_id()
    caseload = set(access.caseload_of(worker_id))
    return [
        {
            "id": row.id,
            "case_file": row.case_file,
            "is_hers": row.case_file in caseload,
            "client": clients.get(row.case_file, ""),
            "worker": workers.get(row.worker, ""),
            "reason": row.reason,
            "opened_at": row.opened_at,
            "ends_at": row.ends_at,
            "reviewed_at": row.reviewed_at,
            "reviewed_by": workers.get(row.reviewed_by or "", ""),
            "finding": row.finding,
            "remark": row.remark,
        }
        for row in rows
    ]


def count_to_review(worker_id: str) -> int:
    """How many of those nobody has looked at."""
    query = select(func.count()).select_from(BreakGlass)
    return (
        db.session.scalar(query.where(access.told_to(worker_id), BreakGlass.reviewed_at.is_(None)))
        or 0
    )
