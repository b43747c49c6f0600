"""The typed tables follow the feed in the same transaction: shown values, for SQL questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, insert, update

from webapp.extensions import db
from webapp.models import RECORD_TABLES, Account
from webapp.schemas import RECORD_TYPES
from webapp.schemas.kinds import Kind
from webapp.sync.record import LiveRecord

#: Kinds whose column is not what travels.
FROM_WIRE = {"date": date.fromisoformat, "decimal": Decimal}


def follow(case_file: str, records: Iterable[LiveRecord]) -> None:
    """Write the rows of these records, those of one table together.

    Straight to the table: nobody holds these rows as objects here.
    """
    in_order = sorted(records, key=lambda record: (record.row.type, record.is_new))
    for (kind, is_new), alike in groupby(in_order, key=lambda one: (one.row.type, one.is_new)):
        wires = [record.wire for record in alike]
        found = [columns_of(wire) | {"id": wire["id"], "case_file": case_file} for wire in wires]
        table = RECORD_TABLES[kind].__table__
        if is_new:
            db.session.execute(insert(table), found)
        else:
            by_id = update(table).where(table.c.id == bindparam("record"))
            db.session.execute(by_id, [row | {"record": row["id"]} for row in found])
        for wire in wires if kind == "worker" else ():
            _account_follows(wire["id"], wire["fields"])


def columns_of(wire: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a record: its fields of the present schema, and what every row has."""
    kinds = RECORD_TYPES[wire["type"]].kinds()
    row = {name: _column(name, kind, wire["fields"]) for name, kind in kinds.items()}
    row["voided"] = wire["fields"].get("voided") is True
    return row | {"seq": wire["seq"], "received_at": wire["received_at"]}


def _column(name: str, kind: Kind, fields: Mapping[str, Any]) -> Any:
    if kind.kind == "set":
        return sorted(_elements(name, fields))
    if kind.kind == "answers":
        start = f"{name}."
        return {key[len(start) :]: fields[key] for key in fields if key.startswith(start)}
    value = fields.get(name)
    return FROM_WIRE[kind.kind](value) if value is not None and kind.kind in FROM_WIRE else value


def _elements(name: str, fields: Mapping[str, Any]) -> Iterator[str]:
    for field, value in fields.items():
        owner, slash, element = field.partition("/")
        if owner == name and slash and value is True:
            yield element


def _account_follows(worker_id: str, fields: Mapping[str, Any]) -> None:
    """Who may sign in, and as what, is a fact of the worker's record."""
    values = {"role": fields["role"], "active": fields.get("active") is not False}
    db.session.execute(update(Account).where(Account.worker_id == worker_id).values(**values))
