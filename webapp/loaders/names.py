"""People for the boards: names by id, one read for all, and who is in whose team."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import Client, Device, Worker


def clients_by_id(case_files: Iterable[str]) -> dict[str, str]:
    """The name of each client whose case file may be seen."""
    query = select(Client.id, Client.given_name, Client.family_name)
    rows = db.session.execute(query.where(Client.case_file.in_(list(case_files))))
    return {id: f"{given} {family}" for id, given, family in rows}


def workers_by_id() -> dict[str, str]:
    """The name of each member of staff."""
    rows = db.session.execute(select(Worker.id, Worker.name))
    return {id: name or "" for id, name in rows}


def phones_by_id(devices: Iterable[str]) -> dict[str, str]:
    """What each phone or browser is called."""
    rows = db.session.execute(select(Device.id, Device.name).where(Device.id.in_(list(devices))))
    return {row.id: row.name for row in rows}


def team_of(worker_id: str) -> list[Worker]:
    """The case workers of the supervisor's team; of the whole agency where there is no team."""
    team = db.session.scalar(select(Worker.team).where(Worker.id == worker_id))
    query = select(Worker).where(Worker.role == "worker", Worker.active.is_not(False))
    if team is not None:
        query = query.where(Worker.team == team)
    return list(db.session.scalars(query.order_by(Worker.name, Worker.id)))
