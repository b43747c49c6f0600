"""What every field must be worth, computed from the set of changes alone, in no order at all (S2).

Never calls the server's own arithmetic: a head is what was written, applied, and named by nobody.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from tests.sync.device import Json
from tests.worlds.people import APPLIED
from webapp.extensions import db
from webapp.models import Change, FeedRecord

Key = tuple[str, str]


@dataclass
class Cell:
    """One value that was written to one field."""

    value: Any
    base: list[str] = field(default_factory=list)
    applied: bool = True


Fields = dict[Key, dict[str, Cell]]


def written_fields() -> Fields:
    """Every cell the server has a change for, by field and token; and what creates left out."""
    fields: Fields = defaultdict(dict)
    db.session.rollback()
    for body, outcome in db.session.execute(select(Change.body, Change.outcome)):
        change = json.loads(body)
        for write in change["writes"]:
            _note(fields, change["id"], write, applied=outcome in APPLIED)
    for (record, name), cells in fields.items():
        cells.setdefault(record, Cell(False if name == "voided" or "/" in name else None))
    return fields


def _note(fields: Fields, change: str, write: Json, *, applied: bool) -> None:
    created = write.get("create", False)
    if created and not applied:
        return  # Its token is the record's, which may be another change's.
    token = write["id"] if created else change
    for name, cell in write["fields"].items():
        base = [] if created else cell.get("base", [write["id"]])
        fields[write["id"], name][token] = Cell(cell["value"], base, applied)


def heads_left(cells: dict[str, Cell]) -> set[str]:
    """S2: applied, and named by no applied change, directly or through a parked one."""
    named: set[str] = set()
    unread = {token for cell in cells.values() if cell.applied for token in cell.base}
    while unread:
        named |= unread
        parked = [cells[token] for token in unread if token in cells and not cells[token].applied]
        unread = {token for cell in parked for token in cell.base} - named
    return {token for token, cell in cells.items() if cell.applied} - named


def wires() -> dict[str, Json]:
    """Every record as the server would send it."""
    db.session.rollback()
    return {
        id_: json.loads(w) for id_, w in db.session.execute(select(FeedRecord.id, FeedRecord.wire))
    }


def tokens_of(wire: Json, name: str) -> set[str]:
    """The heads of a field on the wire."""
    several = {head["token"] for head in wire["heads"].get(name, [])}
    return several or {wire["tokens"].get(name, wire["id"])}
