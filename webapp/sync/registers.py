"""The registers of edited fields, loaded once a change and written back by the session (A10)."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import FieldVersion
from webapp.sync.heads import Register
from webapp.sync.shape import Write


def registers_of(writes: Iterable[Write]) -> dict[tuple[str, str], Register]:
    """The register of every field that these writes name, by (record, field)."""
    wanted = {(write["id"], field) for write in writes for field in write["fields"]}
    rows = _rows({record for record, _ in wanted}, {field for _, field in wanted})
    found: dict[tuple[str, str], dict[str, FieldVersion]] = {}
    for row in rows:
        found.setdefault((row.record, row.field), {})[row.token] = row
    return {key: _register(*key, found.get(key, {})) for key in wanted}


def register_of(record: str, field: str) -> Register:
    """The register of one field."""
    rows = _rows({record}, {field})
    return _register(record, field, {row.token: row for row in rows})


def _rows(records: set[str], fields: set[str]) -> Iterable[FieldVersion]:
    if not fields:
        return ()
    query = select(FieldVersion).where(
        FieldVersion.record.in_(records), FieldVersion.field.in_(fields)
    )
    return db.session.scalars(query)


def _register(record: str, field: str, versions: dict[str, FieldVersion]) -> Register:
    def remember(token: str) -> FieldVersion:
        row = FieldVersion(record=record, field=field, token=token)
        row.written, row.superseded, row.value, row.base, row.seen = False, False, None, [], []
        db.session.add(row)
        return row

    return Register(versions, remember)
