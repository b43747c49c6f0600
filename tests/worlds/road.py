"""What happens between the phones and the office: every way in which a request can fare.

The people are in people.py. Nothing here makes or judges a change.
"""

from __future__ import annotations

import copy
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.sync.device import (
    SILENCE,
    Answer,
    Device,
    Flight,
    Json,
    KilledError,
    StorageFailedError,
)
from tests.worlds.diary import deed
from tests.worlds.kept import is_kept
from tests.worlds.people import VALUES, People
from webapp.clock import new_id

PHONES_MAX = 6
EVERYTHING, LITTLE = (200, 400_000), (2, 700)
CLOCKS = ("2016-02-29T12:00:00.000Z", "2036-11-22T18:00:00.000Z")
#: How a request fares. The server's own faults are in office.py.
FATES = (
    "arrives",
    "request_lost",
    "answer_lost",
    "twice",
    "late",
    "captive_portal",
    "crash_before",
    "crash_after",
    "disk_full",
    "killed_while_applying",
    "storage_full_while_applying",
)
AT_THE_OFFICE = ("crash_before", "crash_after", "disk_full")
WHILE_APPLYING = ("killed_while_applying", "storage_full_while_applying")


class Road(People):
    """The verbs of the road."""

    @deed
    def exchanges(self, phone: int, fate: str, nth: int, little: bool = False) -> None:
        """One exchange, and what becomes of it."""
        device = self.phone(phone)
        flight = device.begin(*(LITTLE if little else EVERYTHING))
        if flight is None:
            return
        self.tally[f"fault: {fate}"] += fate != "arrives"
        if fate in WHILE_APPLYING:
            answer = self.carried(device, flight)
            device.break_storage(nth % 3 + 1, kill=fate == "killed_while_applying")
            self.arrive(device, flight, answer)
            device.mend()
            return
        answer = self.sent(device, flight, fate)
        if fate == "late":
            self.in_flight.append((device, flight, answer))
        else:
            self.arrive(device, flight, answer)

    def sent(self, device: Device, flight: Flight, fate: str) -> Answer:
        """What a phone hears of its request."""
        if fate in ("request_lost", "captive_portal"):
            return SILENCE
        if fate in AT_THE_OFFICE:
            self.office.fault = fate
        answer = self.carried(device, flight)
        if fate == "twice":
            answer = self.carried(device, flight)
        return SILENCE if fate == "answer_lost" else answer

    def carried(self, device: Device, flight: Flight) -> Answer:
        """To the office and back."""
        answer = self._alone(device, flight)
        self.read(device, flight, answer)
        return answer

    def read(self, device: Device, flight: Flight, answer: Answer) -> None:
        """Count what was answered, and let the watch look at it (watch.py)."""
        if answer["kind"] != "answer":
            self.tally[f"answer: {answer['kind']}"] += 1
            return
        body = answer["body"]
        self.tally["answer: replay"] += body["replay"]
        self.tally["answer: left"] += bool(body["left"])
        for part in body["case_files"].values():
            self.tally[f"case file: {part['state']}"] += 1
        for receipt in (*body["receipts"], *body["asked"]):
            reason = receipt.get("reason")
            outcome = receipt["outcome"] + (f" {reason}" if reason else "")
            self.tally[f"outcome: {outcome}"] += 1
            self.tally["answer: repeat"] += receipt.get("repeat", False)

    def arrive(self, device: Device, flight: Flight, answer: Answer) -> None:
        """The phone takes it in, as far as it can."""
        try:
            device.end(flight, copy.deepcopy(answer))
        except (KilledError, StorageFailedError):
            self.tally["fault: a transaction of the phone broke"] += 1
        if device.is_open:
            self.applied(device)
        if answer["kind"] == "signed_out":
            self.is_turned_away(device)

    def is_turned_away(self, device: Device) -> None:
        """The office does not know its session any more (shut.py)."""

    def applied(self, device: Device) -> None:
        """What must hold of a phone that has just taken something in (watch.py)."""

    @deed
    def a_late_answer_arrives(self, nth: int) -> None:
        """After others that were asked for later (D3), or from before a restore."""
        if self.in_flight:
            self.tally["fault: stale answer"] += 1
            self.arrive(*self.in_flight.pop(nth % len(self.in_flight)))

    @deed
    def all_exchange_at_once(self) -> None:
        """Everybody's requests reach the office in one moment, where it has several servers."""
        flights = [(device, device.begin(*EVERYTHING)) for device in self.phones]
        ready = [(device, flight) for device, flight in flights if flight is not None]
        for device, _ in ready:
            device.carry.opens()  # type: ignore[attr-defined]
        if self.office.is_several:
            with ThreadPoolExecutor(len(ready) or 1) as crowd:
                answers = list(crowd.map(lambda each: self._alone(*each), ready))
        else:
            answers = [self._alone(*each) for each in ready]
        self.tally["fault: everybody at once"] += 1
        for (device, flight), answer in zip(ready, answers, strict=True):
            self.read(device, flight, answer)
            self.arrive(device, flight, answer)

    def _alone(self, device: Device, flight: Flight) -> Answer:
        return device.carry(device.worker, flight.path, copy.deepcopy(flight.body))

    # What happens to phones

    @deed
    def opens_a_second_tab(self, phone: int) -> None:
        """Over the same storage (D7)."""
        self._join(phone, "tab")

    @deed
    def is_cloned(self, phone: int) -> None:
        """A backup of a phone, restored on another one (S13)."""
        self._join(phone, "clone")

    def _join(self, phone: int, how: str) -> None:
        if len(self.phones) < PHONES_MAX:
            mine = self.own[phone % len(self.phones)]
            self.own[len(self.phones)] = mine if how == "tab" else list(mine)
            self.phones.append(getattr(self.phone(phone), how)())
            self.tally[f"fault: {how}"] += 1

    @deed
    def clock_is_wrong(self, phone: int, nth: int) -> None:
        """By ten years, in either direction (S14)."""
        if not self.phone(phone).is_open:
            return
        self.phone(phone).set_clock(CLOCKS[nth % len(CLOCKS)])
        self.tally["fault: clock off by ten years"] += 1

    @deed
    def is_full(self, phone: int) -> None:
        """The next thing that is saved cannot be kept (D1)."""
        self.phone(phone).break_storage(1, kill=False)
        self.goes_wrong(phone, "honest", 0)
        self.phone(phone).mend()

    # What comes from elsewhere

    @deed
    def another_body_comes(self, phone: int) -> None:
        """A known id with another body (A3): kept raw, and the first one stands."""
        device = self.phone(phone)
        if not device.is_open:
            return
        mine = [s.change for s in self.saved.values() if s.change["author"] == device.worker]
        stored = [change for change in mine if is_kept(change)]
        if stored:
            other = stored[0] | {"occurred_at": "2001-01-01T00:00:00Z"}
            self._post(device, [other])

    @deed
    def rubbish_comes(self, phone: int) -> None:
        """Something that is no change at all (section 1)."""
        if self.phone(phone).is_open:
            self._post(self.phone(phone), [{"id": 5, "writes": VALUES[0]}])

    def _post(self, device: Device, changes: list[Json]) -> None:
        body: dict[str, Any] = {"protocol": 1, "schema": 1, "device": new_id(), "cursors": {}}
        known = device.begin(*LITTLE)
        if known is not None:
            body["device"] = known.body["device"]
            device.end(known, SILENCE)
        flight = Flight("/sync/v1/exchange", body | {"changes": changes})
        self.carried(device, flight)
