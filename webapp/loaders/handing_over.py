"""Handing a client over: who works with the client now, and who could from today on."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from webapp import access
from webapp.extensions import db
from webapp.models import Access, Worker

Json = dict[str, Any]


def handing_over(worker_id: str, scope: Json) -> Json:
    """The primary membership, and the other workers with the size of their caseloads."""
    case_file = access.case_file_for(worker_id, scope["client"]).id
    open_now = Access.open_at(scope["now"])
    primary = db.session.scalars(
        select(Access).where(Access.case_file == case_file, Access.role == "primary", open_now)
    ).first()
    load = select(func.count()).where(
        Access.worker == Worker.id, Access.role == "primary", open_now
    )
    query = select(Worker.id, Worker.name, load.scalar_subquery()).where(
        Worker.role == "worker", Worker.active.is_not(False)
    )
    known = primary.worker if primary else None
    return {
        "primary": {"id": primary.membership if primary else None, "worker": known},
        "others": [
            {"id": id, "name": f"{name} ({count})"}
            for id, name, count in db.session.execute(query.order_by(Worker.name, Worker.id))
            if id != known
        ],
    }
