"""A reference device: rules D1 to D8 in Python, small enough to be read beside the protocol.

It keeps everything in a `Store` (applying.py), which is replaced as a whole when a transaction
ends: a phone that is killed in the middle has the store it had before. A copy of it is a cloned
phone.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from tests.sync.applying import Applying, Entry, Store
from tests.sync.device import Answer, Flight, Json, KilledError, StorageFailedError
from webapp.clock import new_id
from webapp.schemas import SCHEMA_VERSION

#: Answers that say nothing of any change: nobody is blamed for a session that is over.
NOBODYS_FAULT = ("no_answer", "signed_out", "busy")
#: What carries a request to the server.
Carry = Callable[[str, str, Json], Answer]


class Shelf:
    """The storage of one phone: several tabs look at one, and it fails when told to."""

    def __init__(self, store: Store):
        self.store = store
        self.fails_in: int | None = None
        self.kills = False

    def commit(self, store: Store) -> None:
        """The end of a transaction: all of it, or nothing."""
        if self.fails_in is not None:
            self.fails_in -= 1
            if self.fails_in <= 0:
                raise KilledError if self.kills else StorageFailedError
        self.store = store


class ReferencePhone:
    """One device of one worker."""

    kind = "reference"

    def __init__(self, worker: str, carry: Carry, shelf: Shelf | None = None):
        self.worker, self.carry = worker, carry
        self.shelf = shelf or Shelf(Store())
        self.clock = "2026-11-22T18:00:00Z"

    # Saving and showing (D1, D2)

    def save(self, case_file: str, writes: list[Json], *, schema: int = SCHEMA_VERSION) -> Json:
        """D1: into the outbox, and only then is it said to be saved."""
        store = copy.deepcopy(self.shelf.store)
        change = self.drafted(store, case_file, writes, schema)
        self.shelf.commit(store)
        return change

    def drafted(self, store: Store, case_file: str, writes: list[Json], schema: int) -> Json:
        """A change of this worker, the last in the outbox of a store that nobody has kept yet."""
        change = {"id": new_id(), "author": self.worker, "case_file": case_file, "schema": schema}
        change |= {"n": store.saved, "occurred_at": self.clock, "writes": writes}
        store.saved += 1
        store.outbox.append(Entry(copy.deepcopy(change)))
        return change

    def shown(self, record: str, name: str, absent: Any) -> tuple[Any, list[str]]:
        """The value on the page and the base to send with an edit of it (D2)."""
        for entry in reversed(self.shelf.store.outbox):
            for write in entry.change["writes"]:
                if write["id"] == record and name in write["fields"] and not entry.needs_somebody:
                    token = record if write.get("create") else entry.change["id"]
                    if token != record or self._wire(record) is None:
                        return write["fields"][name]["value"], [token]
        wire = self._wire(record)
        if wire is None:
            return absent, [record]
        heads = [head["token"] for head in wire["heads"].get(name, [])]
        tokens = heads or [wire["tokens"].get(name, record)]
        inside = [part for token in tokens for part in wire["contains"].get(token, [])]
        return wire["fields"].get(name, absent), sorted({*tokens, *inside})

    def heads(self, record: str) -> dict[str, list[Json]]:
        """What came with two heads or more and was not written over here."""
        heads = (self._wire(record) or {}).get("heads", {})
        laid_over = {
            name
            for entry in self.shelf.store.outbox
            for write in entry.change["writes"]
            if write["id"] == record and not entry.needs_somebody
            for name in write["fields"]
        }
        return {name: several for name, several in heads.items() if name not in laid_over}

    def known(self, kind: str) -> dict[str, str]:
        """The records that came, then those made here."""
        store = self.shelf.store
        found = {
            record["id"]: case_file
            for case_file, held in store.whole.items()
            for record in held.values()
            if record["type"] == kind
        }
        for entry in store.outbox:
            for write in entry.change["writes"]:
                if write.get("create") and write["type"] == kind and not entry.needs_somebody:
                    found[write["id"]] = entry.change["case_file"]
        return dict(sorted(found.items()))

    def _wire(self, record: str) -> Json | None:
        held = self.shelf.store.whole.values()
        return next((records[record] for records in held if record in records), None)

    # Exchanging (D3 to D7)

    def begin(self, changes_max: int, max_bytes: int) -> Flight | None:
        """What the phone would send now."""
        if not self.shelf.store.device and not self._enrol():
            return None
        store = self.shelf.store
        waiting = [entry.change for entry in store.outbox if entry.outcome == "waiting"]
        body = {
            "protocol": 1,
            "schema": SCHEMA_VERSION,
            "device": store.device,
            "sent_at": self.clock,
            "witness": list(store.witness),
            "changes": waiting[: min(changes_max, store.batch)],
            "ask": [e.change["id"] for e in store.outbox if e.outcome in ("held", "parked")],
            "cursors": store.places(),
            "max_bytes": max_bytes,
        }
        return Flight("/sync/v1/exchange", copy.deepcopy(body))

    def _enrol(self) -> bool:
        answer = self.carry(self.worker, "/sync/v1/devices", {"name": "Phone"})
        if answer["kind"] == "answer":
            store = copy.deepcopy(self.shelf.store)
            store.device = answer["body"]["device"]
            self.shelf.commit(store)
        return answer["kind"] == "answer"

    def end(self, flight: Flight, answer: Answer) -> None:
        """D3: one transaction."""
        if answer["kind"] in NOBODYS_FAULT:
            return
        store = copy.deepcopy(self.shelf.store)
        applying = Applying(store, flight.body)
        if answer["kind"] == "answer":
            applying.take(copy.deepcopy(answer["body"]))
        else:
            applying.fail()
        self.shelf.commit(store)

    def break_storage(self, nth: int, *, kill: bool) -> None:
        """The phone is full, or killed."""
        self.shelf.fails_in, self.shelf.kills = nth, kill

    def mend(self) -> None:
        """There is room again; nothing but the store has survived."""
        self.shelf.fails_in = None

    def discard(self, change: str) -> None:
        """Out of *Needs you*, into the journal."""
        store = copy.deepcopy(self.shelf.store)
        for entry in [e for e in store.outbox if e.change["id"] == change and e.needs_somebody]:
            store.outbox.remove(entry)
            store.journal.append(entry.change)
        self.shelf.commit(store)

    def set_clock(self, instant: str) -> None:
        """Believed by nobody."""
        self.clock = instant

    def tab(self) -> ReferencePhone:
        """A second tab."""
        return type(self)(self.worker, self.carry, self.shelf)

    def clone(self) -> ReferencePhone:
        """What a backup restored on a second phone is (S13)."""
        return ReferencePhone(self.worker, self.carry, Shelf(copy.deepcopy(self.shelf.store)))

    def outbox(self) -> dict[str, str]:
        """By id."""
        return {entry.change["id"]: entry.outcome for entry in self.shelf.store.outbox}

    def told(self) -> dict[str, str]:
        """By its last receipt."""
        entries = self.shelf.store.outbox
        return {e.change["id"]: (e.receipt or {}).get("outcome", "") for e in entries}

    def records(self) -> dict[str, dict[str, Json]]:
        """As they came."""
        return self.shelf.store.whole

    def whole_as_of(self) -> dict[str, list[Any]]:
        """The cursors of what is shown whole."""
        store = self.shelf.store
        return {
            case_file: cursor
            for case_file, cursor in store.cursors.items()
            if case_file in store.whole and case_file not in {*store.coming, *store.rebuilding}
        }

    def half_come(self) -> set[str]:
        """As it came."""
        return set(self.shelf.store.coming)

    def doubts(self) -> set[str]:
        """As noted."""
        return self.shelf.store.doubts
