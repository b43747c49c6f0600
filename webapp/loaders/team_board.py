"""The team's day: who visits whom and how it stands, and what is known of the team's phones.

How a visit stands is what was said of it, never tracking. What stands late stands first.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from webapp import access
from webapp.clock import read_stamp, stamp
from webapp.domain.days import add_days
from webapp.domain.local_time import instant_of
from webapp.extensions import db
from webapp.loaders.came_back import last_restore
from webapp.loaders.emergencies import count_to_review
from webapp.loaders.left_lying import count_left_lying
from webapp.loaders.names import clients_by_id, team_of
from webapp.loaders.phones import phones_of
from webapp.loaders.tables import table
from webapp.models import DueItem, Visit, Worker

VISIT_COLUMNS = ("starts_at", "worker", "client", "stands")
PHONE_COLUMNS = ("worker", "heard_at", "waiting")
#: A phone keeps what the server has told it was safe for so long (D5).
JOURNALS_KEPT = timedelta(days=30)
Json = dict[str, Any]


def team_board(worker_id: str, scope: Json) -> Json:
    """A row for each visit of the day, the workers without one, and a row for each phone."""
    seen, query = access.caseload_of(worker_id), scope["query"]
    team = {worker.id: worker for worker in team_of(worker_id)}
    visits = _visits_of_today(seen, team, scope)
    busy = {row["worker_id"] for row in visits}
    phones = phones_of(team, read_stamp(scope["now"]))
    return {
        "visits": table(visits, VISIT_COLUMNS, query, found_by=("worker", "client")),
        "free": [worker.name for worker in team.values() if worker.id not in busy],
        "phones": table(
            [{**one, "waiting": f"{one['waiting']:09}", "count": one["waiting"]} for one in phones],
            PHONE_COLUMNS,
            query,
            found_by=("worker",),
            name="phones",
        ),
        "team_size": len(team),
        "out_now": sum(row["stands"] == "there" for row in visits),
        "overdue": _overdue(seen, scope["today"]),
        "left_lying": count_left_lying(read_stamp(scope["now"]), seen),
        "emergencies": count_to_review(worker_id),
        "silent": sum(one["silent"] for one in phones),
        "new_phones": sum(one["new"] for one in phones),
        "restore": _restore_lately({worker_id, *team}, read_stamp(scope["now"])),
        "only_there": sum(one["waiting"] for one in phones),
    }


def _visits_of_today(case_files: list[str], team: dict[str, Worker], scope: Json) -> list[Json]:
    start, end = (
        instant_of(day, "00:00", scope["zone"])
        for day in (scope["today"], add_days(scope["today"], 1))
    )
    query = select(Visit).where(
        Visit.case_file.in_(case_files),
        Visit.worker.in_(list(team)),
        Visit.voided.is_(False),
        Visit.starts_at >= start,
        Visit.starts_at < end,
    )
    names = clients_by_id(case_files)
    visits = db.session.scalars(query.order_by(Visit.starts_at, Visit.id))
    return [_row(visit, names, team, scope["now"]) for visit in visits]


def _restore_lately(authors: set[str], now: datetime) -> Json | None:
    """The last restore, as long as a phone may still bring something again."""
    restore = last_restore(authors)
    is_late = restore and restore["restored_at"] > stamp(now - JOURNALS_KEPT)
    return restore if is_late else None


def _row(visit: Visit, names: dict[str, str], team: dict[str, Worker], now: str) -> Json:
    worker = team[visit.worker or ""]
    return {
        "id": visit.id,
        "case_file": visit.case_file,
        "worker_id": worker.id,
        "worker": worker.name,
        "tel": worker.phone or "",
        "client": names.get(visit.case_file, ""),
        "contact_type": visit.contact_type,
        "starts_at": visit.starts_at,
        "arrived_at": visit.arrived_at,
        "outcome": visit.outcome,
        "stands": _stands(visit, now),
    }


def _stands(visit: Visit, now: str) -> str:
    """How the visit stands as far as the office has heard."""
    if visit.outcome or visit.ended_at:
        return "over"
    if visit.arrived_at:
        return "there"
    return "no_word" if (visit.starts_at or now) < now else "to_come"


def _overdue(case_files: list[str], today: str) -> int:
    """How many due items of the team's clients are past their day."""
    query = select(func.count()).where(
        DueItem.case_file.in_(case_files),
        DueItem.voided.is_(False),
        DueItem.cleared_at.is_(None),
        DueItem.due_on < date.fromisoformat(today),
    )
    return db.session.scalar(query) or 0
