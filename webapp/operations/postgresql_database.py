"""Backing up and replacing a PostgreSQL database, with pg_dump and pg_restore.

The dump goes into a new database first; then the two change their names in one transaction, which
PostgreSQL itself refuses while anybody is connected. The role must own the database and be allowed
to create another.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import URL

from webapp.operations.databases import Between
from webapp.operations.refused import OperationRefused

KIND = "postgresql"
#: Where one is connected while the database itself is renamed.
ELSEWHERE = "postgres"
#: Whoever has just left is listed until their process has ended: PostgreSQL itself waits as long.
LEAVING_SECONDS = 5
LOOKED_EVERY_SECONDS = 0.1
IN_USE = "Doorstep is running on this database. Stop the server first, then restore."


class PostgresqlDatabase:
    """One database of a server."""

    kind = KIND

    def __init__(self, url: URL):
        self.url = url
        plain = url.set(drivername="postgresql")
        self.told = conninfo_to_dict(plain.render_as_string(hide_password=False))
        self.name = str(url.database)

    def dump(self, to: Path) -> dict[str, int]:
        """A dump as of one moment, while others go on writing; how many rows each table has."""
        with self._connected(self.name) as live:
            live.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            (snapshot,) = live.execute("SELECT pg_export_snapshot()").fetchone() or ("",)
            wanted = ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}"]
            self._run("pg_dump", [*wanted, f"--file={to}"], self.name, to.parent)
            return _counts(live)

    @contextmanager
    def prepared(self, dump: Path, stamp: str) -> Iterator[URL]:
        """The dump in a database of its own, gone afterwards if it was not renamed; its URL."""
        name = f"{self.name}_restoring_{stamp.lower()}"
        with self._elsewhere() as server:
            server.execute(self._creation(server, name))
        try:
            wanted = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
            self._run("pg_restore", [*wanted, str(dump)], name, dump.parent)
            yield self.url.set(database=name)
        finally:
            with self._elsewhere() as server:
                server.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))

    def replace(self, prepared: URL, stamp: str, between: Between) -> str:
        """Put the prepared database in the place of this one, which is kept beside.

        `between(url)` runs when nobody else is connected: `url` is that of the one to be replaced,
        None where there was none. Returns the name under which it is kept, "" where there was none.
        """
        kept = f"{self.name}_replaced_{stamp.lower()}"
        with self._elsewhere() as server:
            was_there = _exists(server, self.name)
            if was_there and _visitors(server, self.name):
                raise OperationRefused(IN_USE)
            between(self.url if was_there else None)
            try:
                with server.transaction():
                    if was_there:
                        server.execute(_renaming(self.name, kept))
                    server.execute(_renaming(str(prepared.database), self.name))
            except psycopg.errors.ObjectInUse as error:
                raise OperationRefused(IN_USE) from error
        return kept if was_there else ""

    def _creation(self, server: psycopg.Connection, name: str) -> sql.Composed:
        """A new database that reads and sorts text as the old one does."""
        like = server.execute(
            "SELECT pg_encoding_to_char(encoding), datcollate, datctype FROM pg_database"
            " WHERE datname = %s",
            [self.name],
        ).fetchone()
        creation = sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name))
        if like is None:
            return creation
        more = sql.SQL(" ENCODING {} LC_COLLATE {} LC_CTYPE {}").format(*map(sql.Literal, like))
        return creation + more

    def _elsewhere(self) -> psycopg.Connection:
        return self._connected(ELSEWHERE, autocommit=True)

    def _connected(self, name: str, *, autocommit: bool = False) -> psycopg.Connection:
        try:
            return psycopg.connect(
                make_conninfo("", **self.told | {"dbname": name}), autocommit=autocommit
            )
        except psycopg.OperationalError as error:
            raise OperationRefused(f"The database server does not answer: {error}") from error

    def _run(self, program: str, wanted: list[str], name: str, folder: Path) -> None:
        """Run one of PostgreSQL's programs; the pass word goes by a file, never by the list."""
        if shutil.which(program) is None:
            raise OperationRefused(f"{program} is not here: install PostgreSQL's client programs.")
        told = self.told | {"dbname": name}
        if password := told.pop("password", None):
            told["passfile"] = str(_pass_file(folder / "pass", str(password)))
        address = f"--dbname={make_conninfo('', **told)}"
        ran = subprocess.run([program, address, *wanted], capture_output=True, check=False)  # noqa: S603 - the list is ours
        if ran.returncode:
            raise OperationRefused(f"{program}: {ran.stderr.decode(errors='replace').strip()}")


def _pass_file(path: Path, password: str) -> Path:
    escaped = password.replace("\\", "\\\\").replace(":", "\\:")
    path.touch(0o600)
    path.write_text(f"*:*:*:*:{escaped}\n", "utf-8")
    return path


def _exists(server: psycopg.Connection, name: str) -> bool:
    found = server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
    return found.fetchone() is not None


def _visitors(server: psycopg.Connection, name: str) -> bool:
    """Whether somebody is connected and stays; PostgreSQL's own housekeeping is nobody."""
    for _ in range(round(LEAVING_SECONDS / LOOKED_EVERY_SECONDS)):
        found = server.execute(
            "SELECT 1 FROM pg_stat_activity"
            " WHERE datname = %s AND backend_type = 'client backend' LIMIT 1",
            [name],
        )
        if found.fetchone() is None:
            return False
        _pause(server)
    return True


def _pause(server: psycopg.Connection) -> None:
    server.execute("SELECT pg_sleep(%s)", [LOOKED_EVERY_SECONDS])


def _renaming(old: str, new: str) -> sql.Composed:
    renaming = sql.SQL("ALTER DATABASE {} RENAME TO {}")
    return renaming.format(sql.Identifier(old), sql.Identifier(new))


def _counts(connection: psycopg.Connection) -> dict[str, int]:
    names = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
    counts = {}
    for (name,) in connection.execute(names).fetchall():
        counting = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(name))
        (counts[name],) = connection.execute(counting).fetchone() or (0,)
    return counts
