"""Devices at work while everything dies at random: briefly in the tests, long in `make soak`.

The deaths are drawn from a seed; what they meet depends on the machine, so every run is new.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from random import Random

import psycopg

from tests.databases import PostgresShelf
from tests.kills.agency import WORKERS, KilledAgency
from tests.kills.device import ScriptDevice
from tests.kills.failing import FAIL_POINTS

REST_SECONDS_MAX = 0.25
TURN_MAX = 30
BATCH_MAX = 4
#: Nobody goes on writing for ever while nobody answers; and a phone waits before it tries again.
OUTBOX_MAX = 15
PAUSE_SECONDS = 0.02
FAIL_SECONDS_MAX = 2.0
DEVICE_DIES = 0.03


class Unrest:
    """Some devices that never stop, and somebody who kills."""

    def __init__(self, killed: KilledAgency, seed: int):
        self.killed = killed
        self.random = Random(seed)
        self.deaths: Counter[str] = Counter()
        self.complaints: list[BaseException] = []
        self._is_over = threading.Event()

    def rage(self, kills: int) -> Counter[str]:
        """So many deaths, while everybody works; then everything is compared."""
        devices = [self.killed.device(name, self.random.randrange(2**30)) for name in WORKERS]
        threads = [threading.Thread(target=self._works, args=(device,)) for device in devices]
        for thread in threads:
            thread.start()
        try:
            for _ in range(kills):
                time.sleep(self.random.uniform(0, REST_SECONDS_MAX))
                self._strike()
        finally:
            self._is_over.set()
            for thread in threads:
                thread.join()
        self.killed.waits_until_up()
        assert not self.complaints, self.complaints
        return self.deaths + self.killed.check()

    def _works(self, device: ScriptDevice) -> None:
        try:
            while not self._is_over.is_set():
                for _ in range(device.random.randint(1, BATCH_MAX)):
                    if len(device.outbox()) < OUTBOX_MAX:
                        device.writes_something(self.killed.case_files)
                if not device.tries():
                    time.sleep(PAUSE_SECONDS)
                if device.random.random() < DEVICE_DIES:
                    device.dies_and_wakes()
                    self.deaths["device"] += 1
        except BaseException as error:
            self.complaints.append(error)

    def _strike(self) -> None:
        """Somebody dies."""
        fates: list[tuple[str, Callable[[], None]]] = [
            *[("process", self._one_process)] * 9,
            *[("fail point", self._fail_point)] * 6,
            ("server", self._whole_server),
        ]
        if isinstance(self.killed.shelf, PostgresShelf):
            fates += [("backend", self._database_process), ("database", self._database)]
        name, strike = self.random.choice(fates)
        strike()
        if name != "fail point":
            self.deaths[name] += 1

    def _one_process(self) -> None:
        self.killed.office.kill_one(self.random.randrange(99))

    def _fail_point(self) -> None:
        point, turn = self.random.choice(FAIL_POINTS), self.random.randint(1, TURN_MAX)
        turn = turn if point == "statement" else 1 + turn % 2
        self.killed.office.will_fail_at(point, turn)
        deadline = time.monotonic() + FAIL_SECONDS_MAX
        while self.killed.office.is_about_to_fail() and time.monotonic() < deadline:
            time.sleep(PAUSE_SECONDS)
        self.deaths[f"at {point}"] += self.killed.office.has_failed()

    def _whole_server(self) -> None:
        self.killed.office.kill()
        self.killed.office.start()

    def _database_process(self) -> None:
        """PostgreSQL sees that one of its own was killed, and recovers as a whole."""
        with contextlib.suppress(psycopg.OperationalError, ProcessLookupError):
            for process in self._backends():
                os.kill(process, signal.SIGKILL)
                break

    def _backends(self) -> list[int]:
        with psycopg.connect(self.killed.office.url, connect_timeout=5) as connection:
            asked = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
            found = connection.execute(f"{asked} AND pid <> pg_backend_pid() ORDER BY random()")
            return [int(pid) for (pid,) in found]

    def _database(self) -> None:
        assert isinstance(self.killed.shelf, PostgresShelf)
        self.killed.shelf.crash()
        time.sleep(self.random.uniform(0, REST_SECONDS_MAX))
        self.killed.shelf.start()
