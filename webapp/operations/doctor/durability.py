"""Whether a commit is on the disk before it is answered (A12): settings, not findings.

The database may have been told not to wait for the disk. Nothing is wrong then until the power is
cut, and after that what phones were told is gone.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from webapp.operations.doctor.finding import Finding

FULL = 2
SWITCHES = ("fsync", "full_page_writes", "synchronous_commit")
ADVICE = "Switch it on again: a power cut would lose what phones were told is safe."


def look_at_durability(connection: Connection) -> Iterator[Finding]:
    """Everything that lets a commit be answered before it is safe."""
    if connection.dialect.name == "sqlite":
        if connection.scalar(text("PRAGMA synchronous")) != FULL:
            yield Finding("SQLite does not wait for the disk.", "synchronous", ADVICE)
        return
    for name in SWITCHES:
        if connection.scalar(text(f"SHOW {name}")) == "off":
            yield Finding("PostgreSQL does not wait for the disk.", name, ADVICE)
