"""The agency of the cast behind a real server over a durable database, and its script devices."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.browser.kit.waiting import until
from tests.cast import Cast, build_cast
from tests.databases import PostgresShelf, Shelf, SqliteShelf
from tests.kills.checker import Books, check
from tests.kills.device import HttpClient, ScriptDevice
from tests.kills.office import SECRET, KilledOffice
from webapp import create_app, migrations
from webapp.config import Config
from webapp.extensions import db

WORKERS = ("rosa", "sam", "vera")
ROUNDS_MAX = 60
#: Nothing here is hasty: a commit is on the disk before it is answered.
DURABLE = ("max_connections=60",)


class Ground:
    """The two databases with their real durability, and a template of the agency in each."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.shelves: dict[str, Shelf] = {}
        self.casts: dict[str, Cast] = {}
        self.made = 0
        self.running: dict[str, KilledAgency] = {}

    def shelf(self, kind: str) -> Shelf:
        """The shelf of one kind, started when it is asked for first."""
        if kind not in self.shelves:
            folder = self.folder / kind
            folder.mkdir()
            is_sqlite = kind == "sqlite"
            self.shelves[kind] = (
                SqliteShelf(folder) if is_sqlite else PostgresShelf(folder, DURABLE)
            )
            self._found(kind)
        return self.shelves[kind]

    def agency(self, kind: str) -> KilledAgency:
        """The running agency on one kind of database; a new copy where the last one was unsound."""
        known = self.running.pop(kind, None)
        if known is not None and not known.is_sound:
            known.close()
            known = None
        self.running[kind] = known or self._opened(kind)
        self.running[kind].is_sound = False
        return self.running[kind]

    def close(self) -> None:
        """End every server."""
        for agency in self.running.values():
            agency.close()
        for shelf in self.shelves.values():
            if isinstance(shelf, PostgresShelf):
                shelf.stop()

    def _opened(self, kind: str) -> KilledAgency:
        shelf = self.shelf(kind)
        self.made += 1
        folder = self.folder / f"office-{self.made}"
        folder.mkdir()
        office = KilledOffice(shelf.copy_of("agency"), folder)
        return KilledAgency(office, shelf, self.casts[kind])

    def _found(self, kind: str) -> None:
        shelf = self.shelves[kind]
        url = shelf.copy_of(None)
        app = create_app(Config(database_url=url, folder=self.folder, secret_key=SECRET))
        migrations.upgrade(app)
        with app.app_context():
            self.casts[kind] = build_cast()
            db.session.remove()
            db.engine.dispose()
        shelf.keep(url, "agency")


class KilledAgency:
    """The people, their devices, and the office that dies."""

    def __init__(self, office: KilledOffice, shelf: Shelf, cast: Cast):
        self.office = office.start()
        self.shelf = shelf
        self.cast = cast
        self.case_files = [cast.mrs_alvarez, cast.mei_chen, cast.wei_chen]
        self.devices: list[ScriptDevice] = []
        #: Checked, and found in order, since somebody last began to break it.
        self.is_sound = False
        self.counted: Counter[str] = Counter()

    def device(self, name: str = "rosa", seed: int = 1, address: str = "") -> ScriptDevice:
        """A device of somebody, by default straight at the office."""
        path = self.office.folder / f"diary-{len(self.devices)}"
        worker = getattr(self.cast, name)
        client = HttpClient(address or self.office.address, name)
        device = ScriptDevice(client, worker, path, seed)
        self.devices.append(device)
        return device

    def quiet_down(self) -> None:
        """S7: no more faults; every outbox empties within a bounded number of exchanges."""
        for _ in range(ROUNDS_MAX):
            for device in self.devices:
                device.tries()
            if all(not device.outbox() for device in self.devices):
                return
        raise AssertionError(f"never empty: {[device.outbox() for device in self.devices]}")

    def check(self) -> Counter[str]:
        """The diaries against the database, after everything has arrived: what is new since."""
        self.quiet_down()
        counts = check(Books(self.office.url), [device.diary for device in self.devices])
        assert counts["saved"] == counts["acknowledged"], f"S7: {counts}"
        self.is_sound = True
        fresh, self.counted = counts - self.counted, counts
        return fresh

    def waits_until_up(self) -> None:
        """The office serves again."""
        until(self.office.is_up, "the office should be up again", pause=0.02)

    def close(self) -> None:
        """End everything that runs, and keep nothing."""
        self.office.kill()
        for device in self.devices:
            device.diary.close()
        self.shelf.drop(self.office.url)

    def statuses(self) -> Counter[int]:
        """Every status that any device was ever given."""
        return Counter(status for device in self.devices for status in device.client.statuses)
