"""That a restore happened, and which changes it took away: written into the restored database.

With the list it can be said later what came back from which phone, and what did not. Rows of these
two tables are written here and nowhere else, and never changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, Connection, create_engine, insert, select
from sqlalchemy.exc import DatabaseError

from webapp import clock
from webapp.audit.log import append
from webapp.audit.restores import ACTION
from webapp.audit.seal import Told
from webapp.models import Change, Device, Restore, RestoreMissing
from webapp.operations.log_cut import cut_between
from webapp.operations.manifest import Manifest
from webapp.operations.restored_access import end_access

ROWS_A_READ = 1000
Row = dict[str, Any]


@dataclass(frozen=True)
class Teller:
    """When the restore happens, and the key that seals what the audit log tells of it."""

    at: str
    key: str


def record_restore(
    prepared: URL, replaced: URL | None, manifest: Manifest, teller: Teller
) -> int | None:
    """Write the record into the prepared database; how many changes the replaced one had beyond it.

    None where the replaced database cannot be read, or there is none: then nobody knows. The audit
    log tells of it in the same transaction (K03).
    """
    new = create_engine(prepared)
    try:
        with new.execution_options(writes=True).begin() as connection:
            restore_id = clock.new_id()
            missing = _missing(connection, replaced, restore_id)
            row = {"id": restore_id, "restored_at": teller.at, "backup_made_at": manifest.made_at}
            row |= {"sha256": manifest.sha256, "missing": None if missing is None else len(missing)}
            connection.execute(insert(Restore), row)
            if missing:
                connection.execute(insert(RestoreMissing), missing)
            end_access(connection, replaced, teller.at)
            cut = cut_between(connection, replaced).in_words(manifest.made_at)
            told = Told(at=teller.at, action=ACTION, subject=restore_id, detail=cut)
            append(connection, told, teller.key)
    finally:
        new.dispose()
    return row["missing"]


def _missing(prepared: Connection, replaced: URL | None, restore_id: str) -> list[Row] | None:
    if replaced is None:
        return None
    known = set(prepared.scalars(select(Change.id)))
    old = create_engine(replaced)
    try:
        with old.connect() as connection:
            return [
                row | {"restore": restore_id}
                for row in _changes(connection)
                if row["change"] not in known
            ]
    except DatabaseError:
        return None
    finally:
        old.dispose()


def _changes(connection: Connection) -> Iterator[Row]:
    """Every change, with the name of the device it came from, a part at a time."""
    query = select(
        Change.id.label("change"), Change.author, Change.device, Device.name, Change.received_at
    ).outerjoin(Device, Device.id == Change.device)
    rows = connection.execute(query.execution_options(yield_per=ROWS_A_READ))
    return (
        {
            "change": row.change,
            "author": row.author,
            "device": row.device,
            "device_name": row.name,
            "received_at": row.received_at,
        }
        for row in rows
    )
