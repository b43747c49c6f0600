"""The due list: what the rules say falls due becomes records, and goes when its fact has changed.

For supervisors' boards and for a phone that has opened only the front of its files; a phone that
holds a whole file computes the same by itself. Only differences are written, by the server as
itself, through the write door.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from webapp.access import feed_of
from webapp.clock import new_id, stamp, today_in
from webapp.domain.due import DUE_TYPES, due_facts, due_items
from webapp.domain.records import Record, view_of
from webapp.extensions import db
from webapp.models import CaseFile
from webapp.schemas.contract import contract
from webapp.sync.names import AGENCY, SERVER
from webapp.sync.write import write

Fact = tuple[str, str, str]


def renew_due_items(now: datetime, zone: str) -> str:
    """Bring the due items of every client up to date; says how many came and went."""
    query = select(CaseFile.id).where(CaseFile.kind == "client").order_by(CaseFile.id)
    shapes = contract()
    came = went = 0
    versions = feed_of([AGENCY], ["form_version"])
    agency = [view_of(wire, shapes, AGENCY, "server") for wire in versions]
    for case_file in db.session.scalars(query).all():
        created, cleared = _differences(case_file, agency, shapes, now, zone)
        if created or cleared:
            write({"case_file": case_file, "writes": created + cleared}, worker_id=SERVER)
        came, went = came + len(created), went + len(cleared)
    return f"{came} new, {went} cleared"


def _differences(
    case_file: str, agency: list[Record], shapes: Record, now: datetime, zone: str
) -> tuple[list[Record], list[Record]]:
    """The writes that make the due items of one case file what the rules say."""
    records = [
        view_of(wire, shapes, case_file, "server")
        for wire in feed_of([case_file], (*DUE_TYPES, "due_item"))
    ]
    known = {_fact_of(record): record for record in records if _is_open(record)}
    today = today_in(zone, now).isoformat()
    facts = [due_facts(agency, zone), due_facts(records, zone)]
    items = due_items(facts, today, stamp(now), zone)
    wanted = {_fact_of(item): item for item in items}
    created = [_creation(item) for fact, item in wanted.items() if fact not in known]
    cleared = [_clearance(known[fact], now) for fact in known if fact not in wanted]
    return created, cleared


def _is_open(record: Record) -> bool:
    return record["type"] == "due_item" and not record["cleared_at"] and not record["voided"]


def _fact_of(item: Record) -> Fact:
    """What makes two items the same: one fact never falls due twice."""
    return item["rule"], item["subject"], item["due_on"]


def _creation(item: Record) -> Record:
    values = {
        "rule": item["rule"],
        "subject": item["subject"],
        "due_on": item["due_on"],
        "why": item["why_id"],
        "why_values": item["why_values"],
    }
    fields = {name: {"value": value} for name, value in values.items()}
    return {"type": "due_item", "id": new_id(), "create": True, "fields": fields}


def _clearance(record: Record, now: datetime) -> dict[str, Any]:
    fields = {"cleared_at": {"value": stamp(now)}}
    return {"type": "due_item", "id": record["id"], "fields": fields}
