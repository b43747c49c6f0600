"""Backing up: the whole database as of one moment into one file, while the server goes on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import make_url

from webapp import clock, migrations
from webapp.config import Config
from webapp.extensions import begin_writing, db
from webapp.models import BackupMade
from webapp.operations.archive import DUMP, sha256_of, workshop, write_archive
from webapp.operations.databases import Database
from webapp.operations.manifest import FORMAT, Manifest
from webapp.operations.postgresql_database import PostgresqlDatabase
from webapp.operations.refused import OperationRefused
from webapp.operations.sqlite_database import SqliteDatabase
from webapp.schemas import PROTOCOL_VERSION, SCHEMA_VERSION
from webapp.schemas.contract import contract
from webapp.schemas.fingerprint import fingerprint


def database_of(config: Config) -> Database:
    """The database of these settings. Raises OperationRefused for one of a third kind."""
    url = make_url(config.sqlalchemy_url)
    kinds: dict[str, type[Database]] = {"sqlite": SqliteDatabase, "postgresql": PostgresqlDatabase}
    if url.get_backend_name() not in kinds or not url.database:
        raise OperationRefused(f"Only files of SQLite and PostgreSQL are backed up, not {url}.")
    return kinds[url.get_backend_name()](url)


def back_up(config: Config, file: Path, now: datetime, *, overwrite: bool = False) -> Manifest:
    """Write a backup to this file and remember that it was made; says what is in it.

    Raises OperationRefused for a file that is there already, unless `overwrite`.
    """
    if file.exists() and not overwrite:
        raise OperationRefused(f"{file} is there already. Say --overwrite to replace it.")
    database = database_of(config)
    with workshop(file) as folder:
        dump = folder / DUMP
        rows = database.dump(dump)
        manifest = _manifest(database.kind, rows, dump, now)
        write_archive(file, manifest, dump)
    _remember(file, manifest)
    return manifest


def _manifest(kind: str, rows: dict[str, int], dump: Path, now: datetime) -> Manifest:
    with db.engine.connect() as connection:
        revision = migrations.revision_of(connection)
    if revision is None:
        raise OperationRefused("This database has no tables of Doorstep: run flask migrate first.")
    return Manifest(
        format=FORMAT,
        made_at=clock.stamp(now),
        database=kind,
        protocol=PROTOCOL_VERSION,
        schema=SCHEMA_VERSION,
        revision=revision,
        contract=fingerprint(contract()),
        rows=rows,
        attachments=[],
        size=dump.stat().st_size,
        sha256=sha256_of(dump),
    )


def _remember(file: Path, manifest: Manifest) -> None:
    """For the status page. A backup that was made is a backup, also where this cannot be noted."""
    begin_writing()
    made = BackupMade(id=clock.new_id(), made_at=manifest.made_at, file=file.name)
    made.size, made.sha256 = manifest.size, manifest.sha256
    db.session.add(made)
    db.session.commit()
