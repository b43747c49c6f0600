"""Names of people for the boards: one read for all, by id."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import Client, Worker


def clients_by_id(case_files: Iterable[str]) -> dict[str, str]:
    """The name of each client whose case file may be seen."""
    query = select(Client.id, Client.given_name, Client.family_name)
    rows = db.session.execute(query.where(Client.case_file.in_(list(case_files))))
    return {id: f"{given} {family}" for id, given, family in rows}


def workers_by_id() -> dict[str, str]:
    """The name of each member of staff."""
    rows = db.session.execute(select(Worker.id, Worker.name))
    return {id: name or "" for id, name in rows}
