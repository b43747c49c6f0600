"""The two databases every test of the server runs on, started from this machine's own programs.

Each keeps templates: a database is made once, then copied for every test.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import psycopg

from tests.browser.kit.ports import free_port

START_SECONDS_MAX = 30
UNPRIVILEGED = "postgres"
#: Nothing in a test outlives the machine, so nothing is flushed.
HASTE = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=60")


class Shelf(Protocol):
    """Where the databases of one kind are."""

    def copy_of(self, template: str | None) -> str:
        """The URL of a new database, a copy of a template or empty."""

    def keep(self, url: str, template: str) -> None:
        """Keep a database, which nobody uses any more, as a template."""

    def back_up(self, url: str) -> str:
        """A copy of a database that nobody uses just now; its name."""

    def put_back(self, url: str, backup: str) -> None:
        """The database as it was when it was backed up."""

    def forget(self, backup: str) -> None:
        """Throw a backup away."""

    def drop(self, url: str) -> None:
        """Remove a database."""


class SqliteShelf:
    """A folder of files."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.made = 0

    def copy_of(self, template: str | None) -> str:
        """A new file."""
        self.made += 1
        path = self.folder / f"{self.made}.sqlite"
        if template is not None:
            shutil.copyfile(self.folder / f"{template}.sqlite", path)
        return f"sqlite:///{path}"

    def keep(self, url: str, template: str) -> None:
        """Rename the file."""
        _path(url).rename(self.folder / f"{template}.sqlite")

    def back_up(self, url: str) -> str:
        """Copy the file."""
        self.made += 1
        backup = f"backup-{self.made}"
        shutil.copyfile(_path(url), self.folder / backup)
        return backup

    def put_back(self, url: str, backup: str) -> None:
        """Copy the file back."""
        self.drop(url)
        shutil.copyfile(self.folder / backup, _path(url))

    def forget(self, backup: str) -> None:
        """Remove the copy."""
        (self.folder / backup).unlink()

    def drop(self, url: str) -> None:
        """Remove the file and its companions."""
        for suffix in ("", "-wal", "-shm"):
            Path(f"{_path(url)}{suffix}").unlink(missing_ok=True)


class PostgresShelf:
    """One server for the whole session, in a folder of its own."""

    def __init__(self, folder: Path, settings: Sequence[str] = HASTE):
        self.folder = folder
        self.settings = settings
        self.port = free_port()
        self.made = 0
        self.url = f"postgresql://{UNPRIVILEGED}@127.0.0.1:{self.port}"
        _open_to_unprivileged(folder)
        _run_unprivileged(
            [_program("initdb"), "-D", f"{folder}/pg", "-U", UNPRIVILEGED, "-A", "trust", "-N"]
        )
        self.log = (folder / "log").open("wb")
        self.start()

    def start(self) -> None:
        """Begin to serve, after a crash too."""
        options = ["-h", "127.0.0.1", "-p", str(self.port), "-k", ""]
        for setting in self.settings:
            options += ["-c", setting]
        command = [_program("postgres"), "-D", f"{self.folder}/pg", *options]
        self.server = subprocess.Popen(_unprivileged(command), stderr=self.log, stdout=self.log)
        self._wait()

    def copy_of(self, template: str | None) -> str:
        """CREATE DATABASE."""
        self.made += 1
        name = f"copy_{self.made}"
        self._say(f"CREATE DATABASE {name} TEMPLATE {template or 'template0'}")
        return f"{self.url}/{name}"

    def keep(self, url: str, template: str) -> None:
        """Rename the database."""
        self._say(f"ALTER DATABASE {_name(url)} RENAME TO {template}")

    def back_up(self, url: str) -> str:
        """CREATE DATABASE from this one."""
        self.made += 1
        backup = f"backup_{self.made}"
        self._say(f"CREATE DATABASE {backup} TEMPLATE {_name(url)}")
        return backup

    def put_back(self, url: str, backup: str) -> None:
        """DROP DATABASE, and make it anew from the backup."""
        self.drop(url)
        self._say(f"CREATE DATABASE {_name(url)} TEMPLATE {backup}")

    def forget(self, backup: str) -> None:
        """DROP DATABASE, of the copy."""
        self._say(f"DROP DATABASE {backup} WITH (FORCE)")

    def drop(self, url: str) -> None:
        """DROP DATABASE."""
        self._say(f"DROP DATABASE {_name(url)} WITH (FORCE)")

    def stop(self) -> None:
        """End the server."""
        self.server.terminate()
        self.server.wait(START_SECONDS_MAX)
        self.log.close()

    def crash(self) -> None:
        """End the server at once, without a checkpoint: it recovers from its log at the start."""
        self.server.send_signal(signal.SIGQUIT)
        self.server.wait(START_SECONDS_MAX)

    def _say(self, statement: str) -> None:
        with psycopg.connect(f"{self.url}/postgres", autocommit=True) as connection:
            connection.execute(statement.encode())

    def _wait(self) -> None:
        deadline = time.monotonic() + START_SECONDS_MAX
        while True:
            try:
                self._say("SELECT 1")
                return
            except psycopg.OperationalError:
                if time.monotonic() > deadline or self.server.poll() is not None:
                    raise
                time.sleep(0.05)


def _path(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def _name(url: str) -> str:
    return url.rpartition("/")[2]


def _program(name: str) -> str:
    """Where PostgreSQL's own programs are; Debian keeps the server's off the PATH."""
    found = shutil.which(name)
    places = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    if found is None and not places:
        raise AssertionError("the tests need PostgreSQL (apt install postgresql)")
    return found or str(places[-1])


def _unprivileged(command: Sequence[str]) -> list[str]:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return list(command)
    return ["setpriv", f"--reuid={UNPRIVILEGED}", "--regid", _group(), "--clear-groups", *command]


def _group() -> str:
    return str(pwd.getpwnam(UNPRIVILEGED).pw_gid)


def _run_unprivileged(command: Sequence[str]) -> None:
    subprocess.run(_unprivileged(command), check=True, capture_output=True, cwd="/")


def _open_to_unprivileged(folder: Path) -> None:
    if os.geteuid() == 0:
        shutil.chown(folder, UNPRIVILEGED)
        for parent in (folder, *folder.parents):
            if parent.stat().st_uid == 0 and parent != Path("/tmp"):
                parent.chmod(parent.stat().st_mode | 0o011)
