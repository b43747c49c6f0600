"""Restoring: a backup in the place of the database, which is kept beside.

Everything is made ready and checked before anything is touched; the change of places is one
transaction. What the phones still have comes back by itself when they next exchange (D5, S12).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, create_engine, func, select, table

from webapp import clock, migrations
from webapp.config import Config
from webapp.operations.archive import take_out, workshop
from webapp.operations.backup import database_of
from webapp.operations.databases import Database
from webapp.operations.manifest import Manifest
from webapp.operations.refused import OperationRefused
from webapp.operations.restore_record import Teller, record_restore


@dataclass(frozen=True)
class Restored:
    """What a restore did."""

    manifest: Manifest
    #: Under which name the replaced database is kept; "" where there was none.
    kept: str
    #: How many changes it had that the backup has not; None where it could not be read.
    missing: int | None


def restore(config: Config, file: Path, now: datetime) -> Restored:
    """Put a backup in the place of the database. Raises OperationRefused, and then nothing changed.

    The caller lets go of the database before: whoever is connected prevents it.
    """
    database = database_of(config)
    stamp = clock.stamp(now).translate(str.maketrans("", "", "-:.")).lower()
    with workshop(_place(config, database)) as folder:
        manifest, dump = take_out(file, folder)
        _refuse_foreign(manifest, database)
        with database.prepared(dump, stamp) as prepared:
            _bring_up_to_date(prepared, manifest)
            missing: list[int | None] = []
            told = Teller(clock.stamp(now), config.audit_key)

            def between(replaced: URL | None) -> None:
                missing.append(record_restore(prepared, replaced, manifest, told))

            kept = database.replace(prepared, stamp, between)
    return Restored(manifest, kept, missing[-1])


def _place(config: Config, database: Database) -> Path:
    """Work is done on the disk where the database is: there its content fits."""
    path = getattr(database, "path", config.folder / "restoring")
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _refuse_foreign(manifest: Manifest, database: Database) -> None:
    """A backup of the other database, or of a newer Doorstep."""
    if manifest.database != database.kind:
        raise OperationRefused(
            f"This is a backup of {manifest.database}; this server uses {database.kind}."
        )
    if not migrations.knows(manifest.revision):
        raise OperationRefused(
            f"The backup has tables of revision {manifest.revision}, which this Doorstep does not"
            " know. Install the Doorstep that made it, or a newer one."
        )


def _bring_up_to_date(prepared: URL, manifest: Manifest) -> None:
    """See that every row is there, then run the migrations that came after the backup."""
    engine = create_engine(prepared)
    try:
        with engine.connect() as connection:
            for name, rows in manifest.rows.items():
                found = connection.scalar(select(func.count()).select_from(table(name)))
                if found != rows:
                    raise OperationRefused(f"{name} has {found} rows, but {rows} were backed up.")
        with engine.execution_options(writes=True).begin() as connection:
            migrations.run(connection, "upgrade", "head")
    finally:
        engine.dispose()
