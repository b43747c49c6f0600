"""The team's day: who visits whom, who has arrived, and which phones have been silent since when.

The server cannot know what is on a phone that it has not heard of; it says since when it has
not, which is never wrong.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from webapp import access
from webapp.clock import read_stamp, stamp
from webapp.domain.days import add_days
from webapp.domain.local_time import instant_of
from webapp.extensions import db
from webapp.loaders.names import clients_by_id
from webapp.models import Device, DueItem, Visit, Worker

SILENT_AFTER = timedelta(hours=24)
Json = dict[str, Any]


def team_board(worker_id: str, scope: Json) -> Json:
    """A row for each worker of the team, in order of names, each with today's visits and phones."""
    seen = access.caseload_of(worker_id)
    visits = _visits_of_today(seen, scope["today"], scope["zone"])
    phones = _phones(stamp(read_stamp(scope["now"]) - SILENT_AFTER))
    rows = [
        {
            "id": worker.id,
            "name": worker.name,
            "phone": worker.phone or "",
            "visits": visits[worker.id],
            "phones": phones[worker.id],
        }
        for worker in _team_of(worker_id)
    ]
    return {"rows": rows, "late": _late(seen, scope["today"]), "out_now": _out_now(rows)}


def _team_of(worker_id: str) -> list[Worker]:
    """The case workers of the supervisor's team; of the whole agency where there is no team."""
    team = db.session.scalar(select(Worker.team).where(Worker.id == worker_id))
    query = select(Worker).where(Worker.role == "worker", Worker.active.is_not(False))
    if team is not None:
        query = query.where(Worker.team == team)
    return list(db.session.scalars(query.order_by(Worker.name, Worker.id)))


def _visits_of_today(case_files: list[str], today: str, zone: str) -> dict[str, list[Json]]:
    start, end = (instant_of(day, "00:00", zone) for day in (today, add_days(today, 1)))
    query = select(Visit).where(
        Visit.case_file.in_(case_files),
        Visit.voided.is_(False),
        Visit.starts_at >= start,
        Visit.starts_at < end,
    )
    names = clients_by_id(case_files)
    by_worker: dict[str, list[Json]] = defaultdict(list)
    for visit in db.session.scalars(query.order_by(Visit.starts_at, Visit.id)):
        by_worker[visit.worker or ""].append(
            {
                "id": visit.id,
                "case_file": visit.case_file,
                "client": names.get(visit.case_file, ""),
                "contact_type": visit.contact_type,
                "starts_at": visit.starts_at,
                "arrived_at": visit.arrived_at,
                "ended_at": visit.ended_at,
                "outcome": visit.outcome,
            }
        )
    return by_worker


def _phones(silent_before: str) -> dict[str, list[Json]]:
    """Every worker's devices, the one heard of last first."""
    heard_at = func.coalesce(Device.last_exchange_at, Device.enrolled_at)
    query = select(Device.worker, Device.name, heard_at).where(Device.revoked_at.is_(None))
    by_worker: dict[str, list[Json]] = defaultdict(list)
    for worker, name, at in db.session.execute(query.order_by(heard_at.desc(), Device.id)):
        by_worker[worker].append({"name": name, "heard_at": at, "silent": at < silent_before})
    return by_worker


def _late(case_files: list[str], today: str) -> int:
    """How many due items of the team's clients are past their day."""
    query = select(func.count()).where(
        DueItem.case_file.in_(case_files),
        DueItem.voided.is_(False),
        DueItem.cleared_at.is_(None),
        DueItem.due_on < date.fromisoformat(today),
    )
    return db.session.scalar(query) or 0


def _out_now(rows: list[Json]) -> int:
    return sum(
        any(visit["arrived_at"] and not visit["ended_at"] for visit in row["visits"])
        for row in rows
    )
