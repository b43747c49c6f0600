"""An agency on SQLite whose power is cut: what it answered must be there when it starts again.

The server runs in this process over a watched disk; one phone writes. A cut is any moment between
two things that were asked of the disk, so before and after each write of each commit.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import event
from sqlalchemy.pool import Pool

from tests.cast import Agency, Browser, build_cast, create, edit
from tests.kills import checker
from tests.kills.checker import Books
from tests.kills.office import SECRET
from tests.kills.power_cut import after_cut, laid_out
from tests.kills.watched_disk import Step, watched
from tests.sync.device import Json
from tests.sync.phone import Phone
from webapp import create_app, migrations
from webapp.config import Config
from webapp.extensions import db

#: The log is taken into the database every so many pages, so that cuts meet that too.
CHECKPOINT_PAGES = 60
NAME = "agency.sqlite"


@dataclass
class Day:
    """What was asked of the disk, and when the office had answered what."""

    steps: list[Step]
    #: The first step of the day: before it there was no agency.
    begins: int
    #: Every change that was sent, and after how many steps each was acknowledged.
    sent: dict[str, Json] = field(default_factory=dict)
    acknowledged: dict[str, int] = field(default_factory=dict)


@contextmanager
def careless(synchronous: str) -> Iterator[None]:
    """Every connection with another durability than the product asks for; "" is the product's."""

    def set_it(connection: Any, *_: Any) -> None:
        connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        if synchronous:
            connection.execute(f"PRAGMA synchronous={synchronous}")

    event.listen(Pool, "checkout", set_it)
    try:
        yield
    finally:
        event.remove(Pool, "checkout", set_it)


def lived(folder: Path, exchanges: int, seed: int, synchronous: str = "") -> Day:
    """A day of so many exchanges, each with some changes."""
    folder.mkdir()
    random = Random(seed)
    with watched(str(folder)) as disk, careless(synchronous):
        config = Config(f"sqlite:///{folder / NAME}", folder=folder, secret_key=SECRET)
        app = create_app(config)
        app.test_client_class = Browser
        migrations.upgrade(app)
        with app.app_context():
            agency = Agency(app, build_cast())
            phone = Phone(agency.signed_in(agency.rosa), agency.rosa)
            phone.exchange()
            day = Day(disk.steps, begins=len(disk.steps))
            for _ in range(exchanges):
                _exchange(day, agency, phone, random)
            db.session.remove()
            db.engine.dispose()
    shutil.rmtree(folder)
    return day


def _exchange(day: Day, agency: Agency, phone: Phone, random: Random) -> None:
    files = [agency.mrs_alvarez, agency.mei_chen, agency.wei_chen]
    for _ in range(random.randint(1, 4)):
        known = list(phone.known("goal").items())
        if random.random() < 0.5:
            record, file = random.choice(known)
            value = "measured " * random.randint(1, 50)
            write = edit("goal", record, phone.shown(record, "measure", None)[1], measure=value)
        else:
            file = random.choice(files)
            write = create("goal", statement="Walk.", status="active", measure="steps")
        change = phone.save(file, [write])
        day.sent[change["id"]] = change
    told = phone.exchange()["receipts"]
    for receipt in told:
        assert receipt["outcome"] != "retry", receipt
        day.acknowledged.setdefault(receipt["id"], len(day.steps))


def cut(day: Day, at: int, folder: Path, random: Random) -> int:
    """Cut the power after so many steps and start again; how many acknowledged ones were there."""
    laid_out(after_cut(day.steps[:at], random), folder)
    path = folder / NAME
    verdict = verdict_on(path)
    assert verdict == "ok", f"cut after step {at}: {verdict}"
    books = Books(f"sqlite:///{path}")
    stored = {row["id"]: json.loads(row["body"]) for row in books.change}
    owed = [change for change, told_at in day.acknowledged.items() if told_at <= at]
    lost = [change for change in owed if stored.get(change) != day.sent[change]]
    assert not lost, f"cut after step {at}: acknowledged and lost: {lost}"
    for case_file in books.case_file:
        checker.the_chain_has_no_gap(case_file, books.change)
    checker.every_create_made_one_record(books)
    checker.the_digests_are_right(books)
    checker.the_heads_are_what_nobody_names(books)
    shutil.rmtree(folder)
    return len(owed)


def verdict_on(path: Path) -> str:
    """What SQLite says of a database when it is opened again."""
    try:
        with sqlite3.connect(path) as connection:
            return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)
    finally:
        connection.close()


def cuts(day: Day, how_many: int, folder: Path, seed: int) -> int:
    """Cut at so many places of the day, evenly and with chance; returns how many there were."""
    random = Random(seed)
    last = len(day.steps)
    places = sorted(random.sample(range(day.begins, last + 1), min(how_many, last - day.begins)))
    for place in places:
        cut(day, place, folder / f"cut-{place}", random)
    return len(places)
