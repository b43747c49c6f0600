"""The tables themselves: all migrations have run, nothing is missing, the file is sound."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, inspect, text

from webapp import migrations
from webapp.extensions import db
from webapp.operations.doctor.finding import RESTORE, Finding

MIGRATE = "Run flask migrate."
BY_HAND = "Somebody changed the tables by hand. Put it back as the migration makes it."


def look_at_tables(connection: Connection) -> Iterator[Finding]:
    """Migrations, tables, columns and indexes, against what the program expects."""
    revision, head = migrations.revision_of(connection), migrations.head()
    if revision != head:
        what = f"The tables are of revision {revision or 'none'}, the program of {head}."
        yield Finding(what, "database", MIGRATE)
        return
    inspector = inspect(connection)
    there = set(inspector.get_table_names())
    for table in db.metadata.sorted_tables:
        if table.name not in there:
            yield Finding("A table is missing.", f"table {table.name}", BY_HAND)
            continue
        columns = {column["name"] for column in inspector.get_columns(table.name)}
        for column in sorted({column.name for column in table.columns} - columns):
            yield Finding("A column is missing.", f"table {table.name}, {column}", BY_HAND)
        indexes = {index["name"] for index in inspector.get_indexes(table.name)}
        for index in sorted({str(index.name) for index in table.indexes} - indexes):
            what = "An index is missing: the server becomes slow, or keeps doubles."
            yield Finding(what, f"table {table.name}, {index}", BY_HAND)


def look_at_file(connection: Connection) -> Iterator[Finding]:
    """What the database says of its own pages. PostgreSQL has pg_amcheck for this."""
    if connection.dialect.name != "sqlite":
        return
    for (said,) in connection.execute(text("PRAGMA integrity_check(20)")):
        if said != "ok":
            yield Finding(f"SQLite finds the file damaged: {said}", "database file", RESTORE)
