"""Backing up and replacing a SQLite database, with SQLite's own online backup.

A server that runs holds the file; that is how it is noticed. While a restore holds it, nobody else
can open it, and the new content comes in by one transaction: before or after, never between.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import URL

from webapp.operations.archive import sync_folder
from webapp.operations.databases import Between
from webapp.operations.refused import OperationRefused

KIND = "sqlite"
COMPANIONS = ("", "-wal", "-shm")


class SqliteDatabase:
    """The database of one file."""

    kind = KIND

    def __init__(self, url: URL):
        self.path = Path(url.database or "")

    def dump(self, to: Path) -> dict[str, int]:
        """A copy as of one moment, while others go on writing; how many rows each table has."""
        if not self.path.exists():
            raise OperationRefused(f"There is no database at {self.path}.")
        try:
            with closing(sqlite3.connect(self.path)) as live, closing(sqlite3.connect(to)) as copy:
                live.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
                if copy.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                    raise OperationRefused(
                        "The database is damaged: run flask doctor. Nothing was backed up."
                    )
                return _counts(copy)
        except sqlite3.Error as error:
            raise OperationRefused(f"The database cannot be read: {error}.") from error

    @contextmanager
    def prepared(self, dump: Path, stamp: str) -> Iterator[URL]:
        """The dump as a database of its own; its URL."""
        yield _url(dump)

    def replace(self, prepared: URL, stamp: str, between: Between) -> str:
        """Put the prepared database in the place of this one, which is kept beside.

        `between(url)` runs while nobody can write any more: `url` is the kept one, None where there
        was nothing readable. Returns the name under which it is kept, "" where there was none.
        """
        kept = self.path.with_name(f"{self.path.name}.replaced-{stamp}")
        self._put_unreadable_away(kept)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        was_there = self.path.exists()
        with closing(sqlite3.connect(self.path, timeout=1, isolation_level=None)) as live:
            _hold(live)
            if was_there:
                _copy(live, kept)
            between(_url(kept) if was_there else None)
            with closing(sqlite3.connect(prepared.database or "")) as new:
                new.backup(live)
        sync_folder(self.path.parent)
        return kept.name if kept.exists() else ""

    def _put_unreadable_away(self, kept: Path) -> None:
        """What is no database any more is kept as it is, and makes room."""
        if not self.path.exists():
            return
        try:
            with closing(sqlite3.connect(self.path)) as probe:
                probe.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            return
        except sqlite3.DatabaseError:
            for suffix in COMPANIONS:
                one = Path(f"{self.path}{suffix}")
                if one.exists():
                    one.rename(f"{kept}{suffix}")


def _url(path: Path) -> URL:
    return URL.create(KIND, database=str(path))


def _hold(live: sqlite3.Connection) -> None:
    """Take the file for oneself; SQLite refuses while anybody else has it open."""
    try:
        live.execute("PRAGMA locking_mode=EXCLUSIVE")
        live.execute("BEGIN EXCLUSIVE")
        live.execute("COMMIT")
    except sqlite3.OperationalError as error:
        raise OperationRefused(
            "Doorstep is running on this database. Stop the server first, then restore."
        ) from error


def _copy(live: sqlite3.Connection, kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    tables = [name for (name,) in connection.execute(f"{names} ORDER BY name").fetchall()]
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  # nosec B608
        for name in tables
    }
