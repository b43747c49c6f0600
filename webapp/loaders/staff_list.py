"""Who works here, what each is called at the door, and how it stands with their accounts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from webapp.clock import now, stamp
from webapp.extensions import db
from webapp.loaders.tables import table
from webapp.models import Account, AccountLink, CodeApp, Team, Worker

#: So many are drawn; all are searched.
ROWS_MAX = 500
COLUMNS = ("name", "role", "team")
Json = dict[str, Any]


def staff_list(_worker_id: str, scope: Json) -> Json:
    """Everybody, those who work here now first; to be sorted and searched."""
    query = (
        select(Worker, Team.name, Account, CodeApp.confirmed_at)
        .outerjoin(Team, Team.id == Worker.team)
        .outerjoin(Account, Account.worker_id == Worker.id)
        .outerjoin(CodeApp, CodeApp.account == Account.id)
        .where(Worker.voided.is_(False))
        .order_by(Worker.active.is_(False), Worker.name, Worker.id)
    )
    waiting = _waiting()
    rows = [_row(*found, waiting) for found in db.session.execute(query)]
    staff = table(rows, COLUMNS, scope["query"], found_by=("name", "sign_in_name"))
    return {"staff": staff | {"rows": staff["rows"][:ROWS_MAX]}}


def _waiting() -> dict[str, str]:
    """The accounts whose link was not used yet, and until when it opens."""
    query = select(AccountLink.account, AccountLink.ends_at)
    query = query.where(AccountLink.over_at.is_(None), AccountLink.ends_at > stamp(now()))
    return {row.account: row.ends_at for row in db.session.execute(query)}


def _row(
    worker: Worker, team: str | None, account: Account | None, app: str | None, links: Json
) -> Json:
    return {
        "id": worker.id,
        "name": worker.name or "",
        "role": worker.role or "worker",
        "team": team or "",
        "sign_in_name": account.name if account else "",
        "active": worker.active is not False,
        "second_step": app is not None,
        "link_until": links.get(account.id) if account else None,
    }
