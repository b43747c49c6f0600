"""Where worlds live: one database with the agency of the cast, put back to its beginning each time.

The only place that knows how a database is copied. Tests and the soak both begin here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tests.cast import Agency
from tests.conftest import Houses
from tests.databases import Shelf
from tests.worlds.machine import Place
from tests.worlds.office import Office, Restore
from tests.worlds.several_servers import SeveralServers
from webapp.extensions import db


class Backups:
    """Backups of one database; those of a world that has ended are thrown away."""

    def __init__(self, shelf: Shelf, url: str):
        self.shelf, self.url = shelf, url
        self.first = self._copy()
        self.kept: list[str] = []

    def _copy(self) -> str:
        _let_go()
        return self.shelf.back_up(self.url)

    def back_up(self) -> Restore:
        """A backup of this moment; what it returns restores it."""
        name = self._copy()
        self.kept.append(name)
        return lambda: self._put_back(name)

    def _put_back(self, name: str) -> None:
        _let_go()
        self.shelf.put_back(self.url, name)

    def begin_again(self) -> None:
        """As it was before any world."""
        self._put_back(self.first)
        while self.kept:
            self.shelf.forget(self.kept.pop())

    def close(self) -> None:
        """No world will begin any more."""
        for name in (self.first, *self.kept):
            self.shelf.forget(name)


def _let_go() -> None:
    db.session.remove()
    db.engine.dispose()


@contextmanager
def place_on(houses: Houses, kind: str, *, several: bool = False) -> Iterator[Place]:
    """A place on one kind of database; `several`: served by several processes."""
    with houses.application(kind, "agency") as app, app.app_context():
        agency = Agency(app, houses.casts[kind])
        backups = Backups(houses.shelf(kind), app.config["DOORSTEP"].database_url)
        office = (SeveralServers if several else Office)(agency, backups.back_up)

        def begin_again() -> None:
            office.lets_go()
            backups.begin_again()
            office.begins_again()

        place = Place(office, begin_again)
        try:
            yield place
        finally:
            place.makers.close()
            office.close()
            backups.close()
