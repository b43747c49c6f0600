"""The doctor: looks at a live database as of one moment and says in words what does not hold.

Never writes. Reads in parts, so that a large database is never held as a whole. A finding names
ids, never what is written in a record. To add a look, write a function and put its name below.

| file | what it looks at |
|---|---|
| `tables` | migrations, tables, columns, indexes, and whether the file itself is sound |
| `chains` | the numbers, tags and digests of case files (A9, F3, F4) |
| `records` | each record: the feed against its table and against all changes (A10, S2) |
| `heads` | what a record should be, computed from its changes alone |
| `waiting` | parked and held changes: each has a reason, and none waits for what has come (A8) |
| `orphans` | what points at nothing |
| `people` | who may open what, against the records that say so |
| `durability` | whether a commit waits for the disk; by the command alone, for it is a setting |
| `phone_keys` | the keys of the office that phones know, against its file of keys |
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Engine

from webapp.operations.doctor.chains import look_at_chains
from webapp.operations.doctor.finding import Finding, Look
from webapp.operations.doctor.orphans import look_for_orphans
from webapp.operations.doctor.people import look_at_people
from webapp.operations.doctor.phone_keys import look_at_phone_keys
from webapp.operations.doctor.records import look_at_records
from webapp.operations.doctor.tables import look_at_file, look_at_tables
from webapp.operations.doctor.waiting import look_at_waiting

__all__ = ["Finding", "examine"]

LOOKS: tuple[Look, ...] = (
    look_at_file,
    look_at_chains,
    look_at_records,
    look_at_waiting,
    look_for_orphans,
    look_at_people,
    look_at_phone_keys,
)


def examine(engine: Engine) -> Iterator[Finding]:
    """Everything that is wrong, one by one; what needs other tables than there are is not asked."""
    with _snapshot(engine) as connection:
        wrong_tables = list(look_at_tables(connection))
        yield from wrong_tables
        for look in (look_at_file,) if wrong_tables else LOOKS:
            yield from look(connection)


def _snapshot(engine: Engine) -> Connection:
    """All is read as of one moment, or a change that arrives meanwhile would look like a fault.

    SQLite's reading transactions are snapshots by themselves.
    """
    connection = engine.connect()
    if engine.dialect.name == "postgresql":
        return connection.execution_options(isolation_level="REPEATABLE READ")
    return connection
