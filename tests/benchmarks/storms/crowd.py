"""The crowd: devices that come back with what they wrote, and supervisors who look meanwhile.

Each is a thread with one connection. What is measured is the time from a request to the last byte
of its answer, on the same two cores that serve it.
"""

from __future__ import annotations

import contextlib
import gzip
import http.client
import json
import random
import statistics
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
MARKER = {"Doorstep-Sync": "1", "Content-Type": "application/json", "Accept-Encoding": "gzip"}
CHANGES_AN_EXCHANGE = 200
COME_AGAIN = (429, 503)
PATIENCE_SECONDS = 45
PAGES = ("/team", "/reviews", "/parked", "/conflicts", "/clients")
LOOKS_EVERY_SECONDS = 0.5


@dataclass
class Measured:
    """What one storm was like. Several threads add to it."""

    exchanges: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    bytes_up: int = 0
    bytes_down: int = 0

    @property
    def errors(self) -> int:
        """Answers that are neither an answer nor a request to come again."""
        return sum(
            often for status, often in self.statuses.items() if status not in (200, *COME_AGAIN)
        )

    @property
    def refused(self) -> int:
        """How often somebody was asked to come again."""
        return sum(self.statuses[status] for status in COME_AGAIN)

    @property
    def bytes_each(self) -> float:
        """The bodies of an answered exchange as they travelled, both ways."""
        return (self.bytes_up + self.bytes_down) / max(1, len(self.exchanges))


def percentile(times: list[float], hundredth: int) -> float:
    """So many in a hundred were quicker, in milliseconds."""
    if len(times) < 2:
        return 1000 * sum(times)
    return 1000 * statistics.quantiles(times, n=100, method="inclusive")[hundredth - 1]


class Line:
    """The way of one signed-in person to the office, a connection for each request."""

    def __init__(self, address: str, cookie: str):
        self.address = address
        self.headers = {"Cookie": cookie, "Sec-Fetch-Site": "same-origin"}

    def ask(self, path: str, body: bytes | None = None, **headers: str) -> tuple[int, Any, bytes]:
        """One request: status, headers, body as it travelled."""
        verb = "GET" if body is None else "POST"
        connection = http.client.HTTPConnection(self.address, timeout=PATIENCE_SECONDS)
        with contextlib.closing(connection):
            connection.request(verb, path, body, self.headers | headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()


@dataclass
class Phone:
    """A device with an outbox; it knows where it stood when the signal went."""

    line: Line
    device: str
    outbox: list[Json]
    cursors: Json

    def drain(self, measured: Measured, chance: random.Random) -> None:
        """Exchange until nothing waits and nothing more is to come."""
        more, witness = True, []
        while self.outbox or more:
            batch = self.outbox[:CHANGES_AN_EXCHANGE]
            asked = {"protocol": 1, "schema": 1, "device": self.device, "changes": batch}
            asked |= {"cursors": self.cursors, "witness": witness[-8:]}
            told = self._exchange(asked, measured, chance)
            self._learn(told, measured)
            witness += [one["id"] for one in told["receipts"] if one["outcome"] != "retry"]
            more = told["more"]

    def _exchange(self, asked: Json, measured: Measured, chance: random.Random) -> Json:
        body = gzip.compress(json.dumps(asked).encode(), 5)
        while True:
            begun = time.perf_counter()
            status, headers, content = self.line.ask(
                "/sync/v1/exchange", body, **MARKER, **{"Content-Encoding": "gzip"}
            )
            measured.statuses[status] += 1
            if status == 200:
                measured.exchanges.append(time.perf_counter() - begun)
                measured.bytes_up += len(body)
                measured.bytes_down += len(content)
                packed = headers.get("Content-Encoding") == "gzip"
                return json.loads(gzip.decompress(content) if packed else content)
            assert status in COME_AGAIN, (status, content[:300])
            time.sleep(float(headers["Retry-After"]) * (1 + chance.random() / 4))

    def _learn(self, told: Json, measured: Measured) -> None:
        answered = {one["id"] for one in told["receipts"] if one["outcome"] != "retry"}
        measured.outcomes.update(one["outcome"] for one in told["receipts"])
        self.outbox = [change for change in self.outbox if change["id"] not in answered]
        self.cursors |= {name: part["cursor"] for name, part in told["case_files"].items()}


def storm(phones: list[Phone], within_seconds: float, measured: Measured) -> float:
    """All come back within so many seconds; after how many seconds the last one has drained."""
    chance = random.Random(15)
    begun = time.perf_counter()
    failed: list[BaseException] = []

    def come_back(phone: Phone, after: float, own: random.Random) -> None:
        time.sleep(after)
        try:
            phone.drain(measured, own)
        except BaseException as error:
            failed.append(error)

    threads = [
        threading.Thread(
            target=come_back,
            args=(phone, chance.uniform(0, within_seconds), random.Random(chance.random())),
        )
        for phone in phones
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed, failed[:3]
    return time.perf_counter() - begun


class Onlookers:
    """Supervisors who look at their boards, one page after the other, while it storms."""

    def __init__(self, lines: list[Line], measured: Measured):
        self.measured, self.done = measured, threading.Event()
        self.threads = [threading.Thread(target=self._look, args=(line,)) for line in lines]

    def __enter__(self) -> Onlookers:
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.done.set()
        for thread in self.threads:
            thread.join()

    def _look(self, line: Line) -> None:
        turn = 0
        while not self.done.is_set():
            begun = time.perf_counter()
            status, _, _ = line.ask(PAGES[turn % len(PAGES)])
            self.measured.pages.append(time.perf_counter() - begun)
            self.measured.statuses[status] += 1
            turn += 1
            self.done.wait(LOOKS_EVERY_SECONDS)
