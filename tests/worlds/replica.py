"""The device's real replica, in node, as a phone of a world: on IndexedDB or on plain memory.

One node program serves all phones (tests/service_worker/bridge.py); the line of each is in the
world's hand. Never looks into the replica: what it is asked, a page could ask.
"""

from __future__ import annotations

import itertools
from typing import Any

from tests.service_worker.bridge import LATER, BridgeError, Call, Phones
from tests.sync.device import Answer, Flight, Json, KilledError, StorageFailedError
from tests.sync.reference import Carry
from webapp.schemas import SCHEMA_VERSION

IN_MEMORY, ON_INDEXEDDB = "replica_in_memory", "replica_on_indexeddb"
#: How the stages of a row are called in a world.
STAGES = {"released": "parked"}


class Room:
    """The node program, and the names of what runs in it."""

    def __init__(self) -> None:
        self.phones = Phones()
        self.numbers = itertools.count(1)

    def forget(self) -> None:
        """Throw every phone away."""
        self.phones.command("forget")
        self.phones.lines.clear()
        self.phones.results.clear()
        self.numbers = itertools.count(1)

    def close(self) -> None:
        """End the program."""
        self.phones.close()


class ReplicaPhone:
    """One tab of one phone."""

    def __init__(self, room: Room, worker: str, carry: Carry, kind: str, storage: str = ""):
        self.room, self.worker, self.carry, self.kind = room, worker, carry, kind
        self.storage = storage or f"storage-{next(room.numbers)}"
        self.calls: list[Call] = []
        self.breaks: type[Exception] | None = None
        #: An exchange has begun; what the replica asks ahead, while it writes, is answered at once.
        self.is_asking = False
        self._open()

    def _open(self) -> None:
        number = next(self.room.numbers)
        self.name = f"tab-{number}"
        place = {"storage": self.storage, "memory": self.kind == IN_MEMORY}
        self.room.phones.lines[self.name] = self._line
        self._say("open", worker=self.worker, seed=number, **place)

    def _line(self, call: Call) -> Any:
        if not self.is_asking or call["path"] != "/sync/v1/exchange":
            return self.carry(self.worker, call["path"], call["body"])
        self.is_asking = False
        self.calls.append(call)
        return LATER

    def _say(self, verb: str, **details: Any) -> Any:
        return self.room.phones.command(verb, tab=self.name, **details)

    # Saving and showing

    def save(self, case_file: str, writes: list[Json], *, schema: int = SCHEMA_VERSION) -> Json:
        """Through the replica's own door."""
        change = {"case_file": case_file, "writes": writes, "schema": schema}
        try:
            saved = self._say("save", change=change)
        except BridgeError as error:
            raise self._broken(error) from error
        return self._say("change", which=saved["id"])

    def _broken(self, error: BridgeError) -> Exception:
        return self.breaks() if self.breaks else error

    def _record(self, record: str) -> Json | None:
        return next((r for r in self._say("records") if r["id"] == record), None)

    def shown(self, record: str, name: str, absent: Any) -> tuple[Any, list[str]]:
        """What a page would be drawn from."""
        wire = self._record(record)
        if wire is None:
            return absent, [record]
        heads = [head["token"] for head in wire.get("heads", {}).get(name, [])]
        tokens = heads or [wire.get("tokens", {}).get(name, record)]
        inside = [part for token in tokens for part in wire.get("contains", {}).get(token, [])]
        return wire["fields"].get(name, absent), sorted({*tokens, *inside})

    def heads(self, record: str) -> dict[str, list[Json]]:
        """As shown."""
        return (self._record(record) or {}).get("heads", {})

    def known(self, kind: str) -> dict[str, str]:
        """As shown."""
        found = {r["id"]: r["case_file"] for r in self._say("records") if r["type"] == kind}
        return dict(sorted(found.items()))

    # Exchanging

    def begin(self, changes_max: int, max_bytes: int) -> Flight | None:
        """The replica makes its request; only the bytes it asks for are altered on the way.

        None where it had its answer already: it was asked for ahead.
        """
        self.is_asking = True
        number = self.room.phones.start("exchange", tab=self.name)
        while number not in self.room.phones.results and not self.calls:
            self.room.phones._hear()
        self.is_asking = False
        if not self.calls:
            self.room.phones.wait(number)
            return None
        call = self.calls.pop()
        body = call["body"] | {"max_bytes": max_bytes}
        return Flight(call["path"], body, (self.name, call, number))

    def end(self, flight: Flight, answer: Answer) -> None:
        """A tab that was killed meanwhile hears nothing."""
        name, call, number = flight.ticket
        if name != self.name:
            return
        self.room.phones.answer(call, answer)
        try:
            self.room.phones.wait(number)
        except BridgeError as error:
            raise self._broken(error) from error

    def break_storage(self, nth: int, *, kill: bool) -> None:
        """In the storage itself."""
        self.breaks = KilledError if kill else StorageFailedError
        self._say("break_put", nth=nth, storage=self.storage, full=True)

    def mend(self) -> None:
        """After a kill the tab is opened anew."""
        self._say("mend")
        if self.breaks is KilledError:
            self._say("kill")
            self._open()
        self.breaks = None

    def discard(self, change: str) -> None:
        """By its author's own hand."""
        self._say("discard", which=change)

    def set_clock(self, instant: str) -> None:
        """Of this tab."""
        self._say("clock", now=instant)

    def tab(self) -> ReplicaPhone:
        """Over the same storage."""
        return ReplicaPhone(self.room, self.worker, self.carry, self.kind, self.storage)

    def clone(self) -> ReplicaPhone:
        """A copy of the storage."""
        copy = f"storage-{next(self.room.numbers)}"
        self._say("clone", storage=self.storage, **{"as": copy})
        return ReplicaPhone(self.room, self.worker, self.carry, self.kind, copy)

    def outbox(self) -> dict[str, str]:
        """What is not settled, or waits to be read."""
        entries = self._say("outbox")
        return {e["change"]["id"]: STAGES.get(e["stage"], e["stage"]) for e in entries}

    def told(self) -> dict[str, str]:
        """Of the same."""
        entries = self._say("outbox")
        return {e["change"]["id"]: (e["receipt"] or {}).get("outcome", "") for e in entries}

    def records(self) -> dict[str, dict[str, Json]]:
        """Every case file that is here, whole."""
        files = {f["id"]: {} for f in self._say("case_files")}
        for record in self._say("records"):
            files.setdefault(record["case_file"], {})[record["id"]] = record
        return files

    def whole_as_of(self) -> dict[str, list[Any]]:
        """It lays its outbox over what came, so what came cannot be told apart."""
        return {}

    def doubts(self) -> int:
        """It starts again by itself, and the line of the diary shows the exchanges."""
        return 0
