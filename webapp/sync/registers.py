"""The registers of edited fields, loaded once a run and written back by the session (A10)."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import FieldVersion
from webapp.sync.heads import Register

#: A record's id and the name of one of its fields.
Field = tuple[str, str]


def registers_of(fields: Iterable[Field]) -> dict[Field, Register]:
    """The register of each of these fields."""
    wanted = set(fields)
    found: dict[Field, dict[str, FieldVersion]] = {}
    for row in _rows({record for record, _ in wanted}, {field for _, field in wanted}):
        found.setdefault((row.record, row.field), {})[row.token] = row
    return {key: _register(*key, found.get(key, {})) for key in wanted}


def _rows(records: set[str], fields: set[str]) -> Iterable[FieldVersion]:
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
