"""Clients from a file: compared with those who are here, shown, and written one change a row.

A row is one change, so it is never half imported. Its number in the other system is kept on the
client; a number that is here already is left alone, so a file can be imported again. The client's
id is made from that number, so even two imports at once make no second client.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select

from webapp import clock
from webapp.extensions import db
from webapp.imports.caseloads import Caseloads
from webapp.imports.rows import Refused, Row
from webapp.models import Client, Worker
from webapp.sync.names import APPLIED, SERVER
from webapp.sync.write import write

NUMBERS_OF_OTHER_SYSTEMS = UUID("0192f3a0-6c1e-7d43-9b52-4e0c5f1a7d10")


@dataclass
class Preview:
    """What an import would do, or has done."""

    new: list[Row] = field(default_factory=list)
    known: list[Row] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    @property
    def sentence(self) -> str:
        """The sum of it."""
        return f"{len(self.new)} new, {len(self.known)} already here, {len(self.refused)} refused"


def preview(rows: Iterable[Row | Refused]) -> Preview:
    """Sort the rows of a file by what would become of them."""
    here = set(db.session.scalars(select(Client.external_id).where(Client.voided.is_(False))))
    found = Preview()
    for row in rows:
        if isinstance(row, Refused):
            found.refused.append(row)
        elif row.external_id in here:
            found.known.append(row)
        else:
            found.new.append(row)
    return found


def import_clients(found: Preview, caseloads: Caseloads, today: date) -> Preview:
    """Write the new ones, each for a worker; what the door parks is refused with its reason."""
    done = Preview(known=found.known, refused=list(found.refused))
    for row in found.new:
        worker = caseloads.next_worker()
        receipt = _write(row, worker, _supervisors_of(worker), today)
        if receipt["outcome"] in APPLIED:
            done.new.append(row)
        else:
            reason = receipt.get("sentence") or receipt["outcome"]
            done.refused.append(Refused(row.number, reason))
    return done


def _write(row: Row, worker: str, supervisors: list[str], today: date) -> dict[str, Any]:
    client = str(uuid5(NUMBERS_OF_OTHER_SYSTEMS, row.external_id))
    people = [(worker, "primary"), *((supervisor, "supervisor") for supervisor in supervisors)]
    since = {"starts_on": today.isoformat(), "reason": "new"}
    writes = [
        _creation("client", client, {"started_on": today.isoformat()} | row.fields),
        *(
            _creation("membership", clock.new_id(), {"worker": member, "role": role} | since)
            for member, role in people
        ),
    ]
    return dict(write({"case_file": client, "writes": writes}, worker_id=SERVER))


def _creation(type_name: str, record_id: str, values: dict[str, Any]) -> dict[str, Any]:
    fields = {name: {"value": value} for name, value in values.items()}
    return {"type": type_name, "id": record_id, "create": True, "fields": fields}


def _supervisors_of(worker: str) -> list[str]:
    """The supervisors of the worker's team, who see every client of it."""
    team = select(Worker.team).where(Worker.id == worker).scalar_subquery()
    query = select(Worker.id).where(
        Worker.role == "supervisor", Worker.team == team, Worker.id != worker
    )
    return list(db.session.scalars(query.order_by(Worker.id)))
