"""Every fault of this room against one kind of database, with new seeds, for `make soak`.

Each method is one assault on a new agency; it ends with the checker and says what it counted.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

from tests.browser.kit import worlds
from tests.browser.kit.cast import Cast
from tests.browser.kit.chromium import engine
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import office_with_copy_of
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.kills.agency import Ground, KilledAgency
from tests.kills.bad_line import ANSWER_LOST, CAPTIVE, BadLine, Fate
from tests.kills.database_faults import FAULTS, locked, writes_until_refused
from tests.kills.failing import FAIL_POINTS
from tests.kills.phone_unrest import PhoneUnrest
from tests.kills.random_kills import Unrest
from tests.kills.sweeping import dies_at_every, sweep
from tests.kills.without_power import cuts, lived

Counts = Counter[str]
KILLS_A_LIFE = 60
ROUNDS_A_PHONE = 40
TYPINGS_A_PHONE = 5
CUTS_A_WAY = 300
WEATHER_CALLS = 60
LOCKED_SECONDS = 30.0
EXCHANGES_A_DAY, CUTS_A_DAY = 40, 500


class Siege:
    """The assaults on one kind of database."""

    def __init__(self, ground: Ground, kind: str, random: Random):
        self.ground = ground
        self.kind = kind
        self.random = random

    def begin_anew(self) -> None:
        """A new agency from here on: what a check costs grows with what there is."""
        if self.kind in self.ground.running:
            self.ground.running[self.kind].is_sound = False

    def kills_at_random(self) -> Counts:
        """Processes, servers, the database and phones, while three phones work."""
        killed = self.ground.agency(self.kind)
        deaths = Unrest(killed, self._seed()).rage(KILLS_A_LIFE)
        _no_accidents(killed)
        return deaths

    def kills_at_every_point(self) -> Counts:
        """Every statement, change, commit and answer of an exchange."""
        killed = self.ground.agency(self.kind)
        rosa = killed.device("rosa", self._seed())
        rosa.tries()
        counts = Counter({f"at {p}": dies_at_every(killed, rosa, p) for p in FAIL_POINTS})
        _no_accidents(killed)
        return counts + killed.check()

    def cuts_at_many_bytes(self) -> Counts:
        """Request and answer cut, and the weather between."""
        killed = self.ground.agency(self.kind)
        line = BadLine(killed.office.port).open()
        rosa = killed.device("rosa", self._seed(), line.address)
        rosa.tries()
        counts = Counter(
            {
                f"{way} cut": sweep(killed, line, rosa, f"{way}_bytes", CUTS_A_WAY)
                for way in ("request", "answer")
            }
        )
        for _ in range(WEATHER_CALLS):
            rosa.writes_something(killed.case_files)
            fates = (CAPTIVE, ANSWER_LOST, Fate(delay=self.random.uniform(0, 0.05)))
            line.fates.append(self.random.choice(fates))
            counts["calls in bad weather"] += 1
            rosa.tries()
        checked = killed.check()
        line.close()
        return counts + checked

    def faults_of_the_disk(self) -> Counts:
        """Full, read-only, failing; SQLite only."""
        if self.kind != "sqlite":
            return Counter()
        killed = self.ground.agency(self.kind)
        rosa = killed.device("rosa", self._seed())
        for fault in FAULTS.values():
            with fault(killed.office):
                writes_until_refused(killed, rosa)
            killed.quiet_down()
        _no_accidents(killed)
        return Counter({"disk faults": len(FAULTS)}) + killed.check()

    def half_a_minute_locked(self) -> Counts:
        """Somebody holds the database for 30 seconds."""
        killed = self.ground.agency(self.kind)
        rosa = killed.device("rosa", self._seed())
        with locked(killed.office.url, LOCKED_SECONDS) as lock:
            while lock.is_alive():
                if len(rosa.outbox()) < 9:
                    rosa.writes_something(killed.case_files)
                rosa.tries()
        _no_accidents(killed)
        return Counter({"locks of 30 s": 1}) + killed.check()

    def power_cuts(self) -> Counts:
        """A day at many moments of which the power is cut; SQLite only."""
        if self.kind != "sqlite":
            return Counter()
        folder = self.ground.folder / f"without-power-{self._seed()}"
        folder.mkdir()
        day = lived(folder / "day", EXCHANGES_A_DAY, self._seed())
        return Counter({"power cut": cuts(day, CUTS_A_DAY, folder, self._seed())})

    def _seed(self) -> int:
        return self.random.randrange(2**30)


def phones_at_random(folder: Path, seed: int) -> Counts:
    """A real browser, killed and stopped."""
    world = worlds.built_once(folder, "demo", worlds.demo)
    office = office_with_copy_of(world, folder / f"office-{seed}").plug_in()
    cast = Cast(engine(), office.port, folder / f"phones-{seed}")
    try:
        ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
        rosa = cast.worker("rosa")
        rosa.signs_in()
        rosa.puts_phone_away()
        unrest = PhoneUnrest(rosa, a_client_of(ledger), seed)
        unrest.rage(ROUNDS_A_PHONE)
        for _ in range(TYPINGS_A_PHONE):
            unrest.dies_while_typing()
        return unrest.everything_said_arrives_once(ledger)
    finally:
        cast.go_home()
        office.unplug()


def _no_accidents(killed: KilledAgency) -> None:
    statuses = killed.statuses()
    assert set(statuses) <= {200, 503}, f"{statuses}\n{killed.office.log()[-3000:]}"
