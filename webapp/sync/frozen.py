"""What a signature has frozen or finishing has closed, and what it still takes (A7, A15, A16)."""

from __future__ import annotations

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import RECORD_TABLES
from webapp.schemas import RECORD_TYPES
from webapp.sync.canonical import same_value
from webapp.sync.fields import VOIDED
from webapp.sync.record import LiveRecord
from webapp.sync.run import Run
from webapp.sync.shape import Write


def is_frozen(type_name: str, record_id: str, run: Run) -> bool:
    """Whether a record of the freezing type names this one: a note that is signed."""
    frozen_when = RECORD_TYPES[type_name].frozen_when
    if frozen_when is None:
        return False
    run.write_out()
    table = RECORD_TABLES[frozen_when["type"]]
    naming = select(table.id).where(getattr(table, frozen_when["field"]) == record_id)
    return db.session.scalar(naming.limit(1)) is not None


def closes_to(write: Write, record: LiveRecord) -> bool:
    """Whether a finished record takes this edit no more: all but settling, voiding (A16)."""
    closed_by = RECORD_TYPES[write["type"]].closed_by
    if closed_by is None or record.wire["fields"].get(closed_by) is None:
        return False
    return any(field != VOIDED and field not in record.wire["heads"] for field in write["fields"])


def says_what_stands(write: Write, record: LiveRecord) -> bool:
    """Whether an edit only settles: fields with several heads, and what is shown of them (A15)."""
    heads, shown = record.wire["heads"], record.wire["fields"]
    return all(
        field in heads and same_value(cell["value"], shown.get(field))
        for field, cell in write["fields"].items()
    )
