"""The device's real replica, in node, as a phone of a world: on IndexedDB or on plain memory.

One node program serves all phones (tests/service_worker/bridge.py); the line of each is in the
world's hand. Never looks into the replica: what it is asked, a page could ask.
"""

from __future__ import annotations

from typing import Any

from tests.service_worker.bridge import LATER, BridgeError, Call
from tests.sync.device import (
    TAKEN_AWAY,
    WIPED,
    Answer,
    Flight,
    Json,
    KilledError,
    SealedLine,
    StorageFailedError,
)
from tests.worlds.line import Line
from tests.worlds.room import ReplicaBody, Room
from webapp.schemas import SCHEMA_VERSION

IN_MEMORY, ON_INDEXEDDB = "replica_in_memory", "replica_on_indexeddb"
OF_THE_SHUT = ("/sync/v1/sealed", "/sync/v1/wiped")
#: How the stages of a row are called in a world.
STAGES = {"released": "parked"}


class ReplicaPhone:
    """One tab of one worker's vault on one phone."""

    def __init__(self, room: Room, line: Line, kind: str, body: ReplicaBody | None = None):
        self.room, self.worker, self.carry, self.kind = room, line.worker, line, kind
        self.body = body or ReplicaBody(f"storage-{next(room.numbers)}", line.worker)
        self.calls: list[Call] = []
        self.breaks: type[Exception] | None = None
        self.times_shut = self.body.times_shut
        #: An exchange has begun; what the replica asks ahead, while it writes, is answered at once.
        self.is_asking = False
        #: Where the requests of a phone that is shut go, for as long as it comes by.
        self.sealed_line: SealedLine | None = None
        self._is_heard()
        if self.is_open:
            self._begins("open")

    @property
    def is_open(self) -> bool:
        """One of several vaults, perhaps."""
        return self.body.open == self.worker

    def _begins(self, verb: str) -> Any:
        """A new service worker in this tab."""
        number = self._is_heard()
        self.times_shut = self.body.times_shut
        memory = self.kind == IN_MEMORY
        return self._ask(verb, worker=self.worker, seed=number, memory=memory, keys=True)

    def _is_heard(self) -> int:
        """What was asked under the name of before is answered no more."""
        number = next(self.room.numbers)
        self.name = f"tab-{number}"
        self.room.phones.lines[self.name] = self._hears
        return number

    def _hears(self, call: Call) -> Any:
        if call["path"] in OF_THE_SHUT:
            assert self.sealed_line is not None
            said = call["body"]
            return self.sealed_line(call["path"], said["text"], said["signature"])
        if not self.is_asking or call["path"] != "/sync/v1/exchange":
            return self.carry(self.worker, call["path"], call["body"])
        self.is_asking = False
        self.calls.append(call)
        return LATER

    def _ask(self, verb: str, **details: Any) -> Any:
        return self.room.phones.command(verb, tab=self.name, storage=self.body.storage, **details)

    def _say(self, verb: str, **details: Any) -> Any:
        """Something of the open vault; a tab from before it was shut begins anew."""
        assert self.is_open, "nobody has opened this"
        if self.times_shut != self.body.times_shut:
            self._begins("open")
        return self._ask(verb, **details)

    # Opening and shutting

    def lock(self) -> None:
        """In every tab."""
        self._ask("lock")
        self.body.shut()

    def unlock(self) -> bool:
        """Or not: what was taken away stays shut."""
        self.lock()
        if not self._begins("unlock"):
            self._ask("lock")
            return False
        self.body.open = self.worker
        return True

    def sign_in(self) -> None:
        """At the office."""
        self.lock()
        self._begins("sign_in")
        self.body.open = self.worker

    def other(self, worker: str) -> ReplicaPhone:
        """The same storage, another vault."""
        self.lock()
        self.body.open = worker
        return ReplicaPhone(self.room, self.carry.of(worker), self.kind, self.body)

    def comes_by(self, line: SealedLine, *, signed_out: bool) -> list[tuple[str, str]]:
        """By what service_worker/called_back.js does."""
        before = self._vaults(self._ask("vaults"))
        if self.times_shut != self.body.times_shut:
            self._is_heard()
        self.sealed_line = line
        ended = self._ask("come_by", seed=next(self.room.numbers), signed_out=signed_out)
        self.sealed_line = None
        assert self.breaks or not ended["wrong"], ended["wrong"]
        after = self._vaults(ended["vaults"])
        ends = [(was["worker"], _end(was, after.get(id_))) for id_, was in before.items()]
        if self.body.open in [worker for worker, end in ends if end]:
            self.body.shut()
        return [(worker, end) for worker, end in ends if end]

    @staticmethod
    def _vaults(told: list[Json]) -> dict[str, Json]:
        return {vault["id"]: vault for vault in told}

    def remains(self) -> int:
        """Vaults that nobody's pass phrase opens any more."""
        return sum(not vault["opens"] for vault in self._ask("vaults"))

    def invents(self, change: Json) -> None:
        """The browser gives nobody the phone's own key."""

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
        """As shown; nothing while it is shut."""
        if not self.is_open:
            return {}
        found = {r["id"]: r["case_file"] for r in self._say("records") if r["type"] == kind}
        return dict(sorted(found.items()))

    # Exchanging

    def begin(self, changes_max: int, max_bytes: int) -> Flight | None:
        """The replica makes its request; only the bytes it asks for are altered on the way.

        None where it had its answer already, because it was asked for ahead, or nobody has opened
        the vault.
        """
        if not self.is_open:
            return None
        self._say("outbox")
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
        if name != self.name or self.times_shut != self.body.times_shut:
            return
        self.room.phones.answer(call, answer)
        try:
            self.room.phones.wait(number)
        except BridgeError as error:
            raise self._broken(error) from error

    def break_storage(self, nth: int, *, kill: bool) -> None:
        """In the storage itself."""
        self.breaks = KilledError if kill else StorageFailedError
        self._ask("break_put", nth=nth, full=True)

    def mend(self) -> None:
        """After a kill the tab is opened anew."""
        self._ask("mend")
        if self.breaks is KilledError:
            self._ask("kill")
            if self.is_open:
                self._begins("open")
        self.breaks = None

    def discard(self, change: str) -> None:
        """By its author's own hand."""
        self._say("discard", which=change)

    def set_clock(self, instant: str) -> None:
        """Of this tab."""
        self._say("clock", now=instant)

    def tab(self) -> ReplicaPhone:
        """Over the same storage."""
        return ReplicaPhone(self.room, self.carry, self.kind, self.body)

    def clone(self) -> ReplicaPhone:
        """A copy of the storage."""
        copy = ReplicaBody(f"storage-{next(self.room.numbers)}", self.body.open)
        self._ask("clone", **{"as": copy.storage})
        return ReplicaPhone(self.room, self.carry, self.kind, copy)

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

    def half_come(self) -> set[str]:
        """It does not say."""
        return set()

    def doubts(self) -> set[str]:
        """It starts again by itself, and the line of the diary shows the exchanges."""
        return set()


def _end(was: Json, now: Json | None) -> str | None:
    """What has become of a vault."""
    if now is None or now["is_wiped"]:
        return None if was["is_wiped"] else WIPED
    return TAKEN_AWAY if now["is_out"] and not was["is_out"] else None
