"""The application as gunicorn runs it here: the product's own, which dies where a file says.

The file `fail_at` in the instance's folder names a fail point and its turn within one exchange
("statement 7"); the process that comes by removes it and kills itself. `pages_max` and
`read_only` make SQLite full and unwritable. The product knows none of this.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import threading
from pathlib import Path
from typing import Any

from flask import Flask, has_request_context, request
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import Pool

from webapp import create_app
from webapp.sync import accept as accepting

EXCHANGE = "/sync/v1/exchange"
FAIL_AT, PAGES_MAX, READ_ONLY = "fail_at", "pages_max", "read_only"
PAGES_ENDLESS = 2**30
#: Where an exchange can be killed: after each statement, after each change of a batch, before and
#: after the commit of each case file, and when all is committed and nothing answered.
FAIL_POINTS = ("statement", "change", "before_commit", "after_commit", "before_answer")


class FailPoints:
    """Counts what one exchange comes by, and dies where it is told to."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.passed = threading.local()

    def begin(self) -> None:
        """A request begins; nothing is counted yet."""
        self.passed.counts = {}

    def reach(self, point: str) -> None:
        """One exchange comes by one point."""
        if not has_request_context() or request.path != EXCHANGE:
            return
        counts = self.passed.counts
        counts[point] = counts.get(point, 0) + 1
        if self._told() == f"{point} {counts[point]}" and self._claims():
            os.kill(os.getpid(), signal.SIGKILL)

    def _told(self) -> str:
        try:
            return (self.folder / FAIL_AT).read_text()
        except FileNotFoundError:
            return ""

    def _claims(self) -> bool:
        """Only one process dies of one file."""
        with contextlib.suppress(FileNotFoundError):
            (self.folder / FAIL_AT).unlink()
            return True
        return False


def failing(app: Flask) -> Flask:
    """An application that can be told to fail."""
    folder = app.config["DOORSTEP"].folder
    points = FailPoints(folder)
    # Before everything else: who asks is looked up in the database already.
    app.before_request_funcs.setdefault(None, []).insert(0, points.begin)

    @app.after_request
    def answered(response: Any) -> Any:
        points.reach("before_answer")
        return response

    event.listen(Engine, "after_cursor_execute", lambda *_: points.reach("statement"))
    accepting.settle = reaching(points, accepting.settle)
    event.listen(Engine, "commit", lambda _: points.reach("before_commit"))
    event.listen(Session, "after_commit", lambda _: points.reach("after_commit"))
    # Before BEGIN IMMEDIATE, which a connection that was read-only when it served last refuses; of
    # the listeners to "begin" the product's own comes first, whatever is said to `listen`.
    event.listen(Pool, "checkout", lambda connection, *_: limit_sqlite(connection, folder))
    return app


def reaching(points: FailPoints, settle: Any) -> Any:
    """The settling of one change, and the point that comes after it."""

    def settled(*change: Any, **said: Any) -> Any:
        outcome = settle(*change, **said)
        points.reach("change")
        return outcome

    return settled


def limit_sqlite(connection: Any, folder: Path) -> None:
    """A disk that is full, or mounted so that nobody can write."""
    if not isinstance(connection, sqlite3.Connection):
        return
    full = folder / PAGES_MAX
    pages = full.read_text() if full.exists() else str(PAGES_ENDLESS)
    connection.execute(f"PRAGMA max_page_count={int(pages)}")
    connection.execute(f"PRAGMA query_only={int((folder / READ_ONLY).exists())}")


def application() -> Flask:
    """What gunicorn asks for."""
    return failing(create_app())
