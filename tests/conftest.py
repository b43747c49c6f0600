"""The fixtures of every test that needs the server: an application, on both databases.

`app` is empty, `agency` has the cast (tests/cast.py). Both are copies, so tests never meet.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from tests.cast import Agency, Browser, Cast, build_cast
from tests.databases import PostgresShelf, Shelf, SqliteShelf
from webapp import create_app, migrations
from webapp.clock import new_id
from webapp.config import Config
from webapp.extensions import db

KINDS = ("sqlite", "postgresql")
LONGEST = "test_worlds.py"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, so that at the end nobody waits for one world alone."""
    items.sort(key=lambda item: item.path.name != LONGEST)


class Houses:
    """The shelves of this session, each started when the first test asks for it."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.shelves: dict[str, Shelf] = {}
        self.casts: dict[str, Cast] = {}

    def shelf(self, kind: str) -> Shelf:
        """The shelf of one kind of database, with its templates."""
        if kind not in self.shelves:
            folder = self.folder / kind
            folder.mkdir()
            self.shelves[kind] = SqliteShelf(folder) if kind == "sqlite" else PostgresShelf(folder)
            self._make_templates(kind)
        return self.shelves[kind]

    def close(self) -> None:
        """End what was started."""
        for shelf in self.shelves.values():
            if isinstance(shelf, PostgresShelf):
                shelf.stop()

    @contextmanager
    def application(self, kind: str, template: str | None) -> Iterator[Flask]:
        """An application over a copy of a template."""
        shelf = self.shelf(kind)
        url = shelf.copy_of(template)
        with _opened(url, self.folder) as app:
            yield app
        shelf.drop(url)

    def _make_templates(self, kind: str) -> None:
        shelf = self.shelves[kind]
        url = shelf.copy_of(None)
        with _opened(url, self.folder) as app:
            migrations.upgrade(app)
        shelf.keep(url, "empty")
        url = shelf.copy_of("empty")
        with _opened(url, self.folder) as app, app.app_context():
            self.casts[kind] = build_cast()
        shelf.keep(url, "agency")


@contextmanager
def _opened(url: str, folder: Path) -> Iterator[Flask]:
    anchors = folder / f"{new_id()}.anchors"  # Each log has its own: another's look like forgery.
    settings = Config(database_url=url, folder=folder, secret_key="a secret of the tests")
    app = create_app(replace(settings, audit_anchor=str(anchors)))
    app.testing = True
    app.test_client_class = Browser
    try:
        yield app
    finally:
        with app.app_context():
            db.session.remove()
            db.engine.dispose()


@pytest.fixture(scope="session")
def houses() -> Iterator[Houses]:
    """Both databases, for the whole session; not under a folder that only root may enter."""
    folder = Path(tempfile.mkdtemp(prefix="doorstep-tests-"))
    folder.chmod(0o755)
    houses = Houses(folder)
    yield houses
    houses.close()
    shutil.rmtree(folder)


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest) -> str:
    """The kind of database this test runs on."""
    return str(request.param)


@pytest.fixture
def app(houses: Houses, database: str) -> Iterator[Flask]:
    """An application with empty tables, its context open."""
    with houses.application(database, "empty") as app, app.app_context():
        yield app


@pytest.fixture
def agency(houses: Houses, database: str) -> Iterator[Agency]:
    """The agency of the cast, its context open."""
    with houses.application(database, "agency") as app, app.app_context():
        yield Agency(app, houses.casts[database])
