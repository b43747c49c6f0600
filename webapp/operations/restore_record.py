"""That a restore happened, and which changes it took away: written into the restored database.

With the list it can be said later what came back from which phone, and what did not. Rows of these
two tables are written here and nowhere else, and never changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import URL, Connection, create_engine, insert, select
from sqlalchemy.exc import DatabaseError

from webapp import clock
from webapp.models import Change, Device, Restore, RestoreMissing
from webapp.operations.manifest import Manifest

ROWS_A_READ = 1000
Row = dict[str, Any]


def record_restore(
    prepared: URL, replaced: URL | None, manifest: Manifest, restored_at: str
) -> int | None:
    """Write the record into the prepared database; how many changes the replaced one had beyond it.

    None where the replaced database cannot be read, or there is none: then nobody knows.
    """
    new = create_engine(prepared)
    try:
        with new.execution_options(writes=True).begin() as connection:
            restore_id = clock.new_id()
            missing = _missing(connection, replaced, restore_id)
            row = {"id": restore_id, "restored_at": restored_at, "backup_made_at": manifest.made_at}
            row |= {"sha256": manifest.sha256, "missing": None if missing is None else len(missing)}
            connection.execute(insert(Restore), row)
            if missing:
                connection.execute(insert(RestoreMissing), missing)
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
