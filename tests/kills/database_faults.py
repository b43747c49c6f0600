"""What a disk and a database can do to a server, from outside or by what `failing.py` looks for."""

from __future__ import annotations

import resource
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import psycopg

from tests.kills.agency import KilledAgency
from tests.kills.device import Busy, ScriptDevice
from tests.kills.failing import PAGES_MAX, READ_ONLY
from tests.kills.office import KilledOffice

#: Where a file ends for a process that may write no further.
FILE_BYTES_MAX = 20_000
LOCKS_MAX_SECONDS = 60
BATCH = 20
BATCHES_MAX = 40


def sqlite_path(url: str) -> str:
    """The file of a SQLite database."""
    return url.removeprefix("sqlite:///")


@contextmanager
def full_disk(office: KilledOffice) -> Iterator[None]:
    """SQLite may not take another page (SQLITE_FULL)."""
    with sqlite3.connect(sqlite_path(office.url)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.close()
    switch = office.folder / PAGES_MAX
    switch.write_text(str(pages))
    yield
    switch.unlink()


@contextmanager
def read_only_disk(office: KilledOffice) -> Iterator[None]:
    """SQLite may not write (SQLITE_READONLY)."""
    switch = office.folder / READ_ONLY
    switch.touch()
    yield
    switch.unlink()


@contextmanager
def failing_disk(office: KilledOffice) -> Iterator[None]:
    """The operating system takes no byte beyond a place of any file (SQLITE_IOERR, EFBIG)."""
    for process in office.processes():
        resource.prlimit(process, resource.RLIMIT_FSIZE, (FILE_BYTES_MAX, resource.RLIM_INFINITY))
    yield
    for process in office.processes():
        whole = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        resource.prlimit(process, resource.RLIMIT_FSIZE, whole)


FAULTS: dict[str, Callable[[KilledOffice], AbstractContextManager[None]]] = {
    "full": full_disk,
    "read only": read_only_disk,
    "failing": failing_disk,
}


def writes_until_refused(killed: KilledAgency, device: ScriptDevice) -> Any:
    """Fill up what is left; the refusal: a receipt `retry`, or 503."""
    for _ in range(BATCHES_MAX):
        for _ in range(BATCH):
            device.writes_something(killed.case_files)
        try:
            answer = device.asks()
        except Busy as busy:
            return busy
        if any(receipt["outcome"] == "retry" for receipt in answer["receipts"]):
            return answer["receipts"][-1]
    raise AssertionError("the disk never was full")


@contextmanager
def locked(url: str, seconds: float) -> Iterator[threading.Thread]:
    """Somebody else holds the database for so long; yields while they do."""
    begun = threading.Event()
    hold = hold_sqlite if url.startswith("sqlite") else hold_postgresql
    holder = threading.Thread(target=hold, args=(url, seconds, begun))
    holder.start()
    begun.wait(LOCKS_MAX_SECONDS)
    yield holder
    holder.join()


def hold_sqlite(url: str, seconds: float, begun: threading.Event) -> None:
    """The write lock, as a backup program or a stuck job would hold it."""
    connection = sqlite3.connect(sqlite_path(url), timeout=LOCKS_MAX_SECONDS, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    begun.set()
    threading.Event().wait(seconds)
    connection.execute("ROLLBACK")
    connection.close()


def hold_postgresql(url: str, seconds: float, begun: threading.Event) -> None:
    """Every row of every case file, as a migration or a maintenance command would hold them."""
    with psycopg.connect(url) as connection:
        connection.execute("LOCK TABLE case_file, change IN ACCESS EXCLUSIVE MODE")
        begun.set()
        threading.Event().wait(seconds)
        connection.rollback()
