"""A town of 2,000 workers on PostgreSQL with its real durability, and gunicorn in front of it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from tests.benchmarks.storms.crowd import Line, Phone
from tests.benchmarks.storms.office import SECRET, office
from tests.benchmarks.storms.town import Town, build
from tests.databases import PostgresShelf
from webapp import create_app, migrations
from webapp.accounts.sessions import open_for
from webapp.config import Config
from webapp.extensions import db
from webapp.models import Account, CaseFile, Change
from webapp.sync.devices import enrol

#: PostgreSQL's own defaults, so every commit is flushed; only room for more connections.
DURABLE = ("max_connections=100",)


@dataclass
class Storming:
    """The running office and the people of the town."""

    app: Flask
    town: Town
    address: str

    def line(self, worker: str) -> Line:
        """A connection with this worker's session."""
        with self.app.app_context():
            account = db.session.query(Account).filter_by(worker_id=worker).one()
            client = self.app.test_client()
            token = open_for(account)
            with client.session_transaction() as session:
                session["_user_id"] = token
            cookie = client.get_cookie("session")
            assert cookie is not None
            return Line(self.address, f"session={cookie.value}")

    def phone(self, worker: str, case_files: list[str], outbox: list[dict[str, Any]]) -> Phone:
        """An enrolled device that had everything of these case files when the signal went."""
        with self.app.app_context():
            query = db.select(CaseFile.id, CaseFile.seq, CaseFile.tag)
            rows = db.session.execute(query.where(CaseFile.id.in_(case_files)))
            cursors = {name: [seq, tag] for name, seq, tag in rows}
            return Phone(self.line(worker), enrol(worker, "Phone"), outbox, cursors)

    def stored(self, ids: list[str]) -> int:
        """How many of these changes the office has, applied."""
        with self.app.app_context():
            found = db.select(db.func.count()).select_from(Change)
            return db.session.scalar(found.where(Change.id.in_(ids), Change.seq.is_not(None)))


@pytest.fixture(scope="module")
def storming() -> Iterator[Storming]:
    """The office of the town, open."""
    folder = Path(tempfile.mkdtemp(prefix="doorstep-storms-"))
    folder.chmod(0o755)
    shelf = PostgresShelf(folder, DURABLE)
    try:
        url = shelf.copy_of(None)
        app = create_app(Config(database_url=url, folder=folder, secret_key=SECRET))
        app.testing = True
        with app.app_context(), _closing():
            migrations.upgrade(app)
            town = build()
            with office(url, folder) as address:
                yield Storming(app, town, address)
    finally:
        shelf.stop()
        shutil.rmtree(folder)


@contextmanager
def _closing() -> Iterator[None]:
    """No connection is left over, however it ends."""
    try:
        yield
    finally:
        db.session.remove()
        db.engine.dispose()
