"""The reference device with keys of its own: doors, and what it does while shut (W1 to W6).

Read it beside section 6 of the protocol. Its keys are in phone_keys.py, what is sent while it is
shut in rescuing.py.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, field, replace
from typing import Any

from tests.sync import rescuing
from tests.sync.applying import Store
from tests.sync.device import (
    TAKEN_AWAY,
    WIPED,
    Answer,
    Body,
    Flight,
    Json,
    KilledError,
    SealedLine,
    StorageFailedError,
)
from tests.sync.phone_keys import Keys, is_obeyed, sealed_copy, signed_text
from tests.sync.reference import Carry, ReferencePhone, Shelf
from webapp.clock import new_id
from webapp.schemas import PROTOCOL_VERSION, SCHEMA_VERSION

#: A phone asks for the office's key again once a day; this one counts exchanges in place of days.
DAY_OF_EXCHANGES = 5
BROKEN = (KilledError, StorageFailedError)


@dataclass(eq=False)
class ReferenceBody(Body):
    """A phone with a shelf for each of its people."""

    shelves: dict[str, Shelf] = field(default_factory=dict)
    #: W6: stores in which nothing is left but sealed work, and proofs that nobody has heard yet.
    remains: list[Store] = field(default_factory=list)
    proofs: list[tuple[str, str]] = field(default_factory=list)


class CalledBackPhone(ReferencePhone):
    """One worker's vault on one phone."""

    def __init__(
        self, worker: str, carry: Carry, shelf: Shelf | None = None, body: Any = None
    ) -> None:
        super().__init__(worker, carry, shelf)
        self.body: ReferenceBody = body or ReferenceBody(worker)
        self.body.shelves[worker] = self.shelf

    @property
    def is_open(self) -> bool:
        """One of several vaults, perhaps."""
        return self.body.open == self.worker

    def lock(self) -> None:
        """Whoever has it open."""
        self.body.shut()

    def unlock(self) -> bool:
        """Not what was taken away."""
        if self.shelf.store.is_out:
            return False
        self.body.shut()
        self.body.open = self.worker
        return True

    def sign_in(self) -> None:
        """The office lets them in again."""
        store = copy.deepcopy(self.shelf.store)
        store.is_out = False
        self.shelf.commit(store)
        self.unlock()

    def other(self, worker: str) -> CalledBackPhone:
        """A vault of their own."""
        self.body.shut()
        self.body.open = worker
        return type(self)(worker, self.carry.of(worker), None, self.body)  # type: ignore[attr-defined]

    def tab(self) -> CalledBackPhone:
        """Of the same vault."""
        return type(self)(self.worker, self.carry, self.shelf, self.body)

    def clone(self) -> CalledBackPhone:
        """With its keys (S13)."""
        shelf = Shelf(copy.deepcopy(self.shelf.store))
        return type(self)(self.worker, self.carry, shelf, ReferenceBody(self.body.open))

    def invents(self, change: Json) -> tuple[str, str] | None:
        """By the phone's own key, which lies open; the writing key does not."""
        keys = self.shelf.store.keys
        if keys is None or keys.office is None:
            return None
        said = {"id": new_id(), "author": self.worker, "schema": SCHEMA_VERSION, "n": 1}
        item = sealed_copy(said | change, replace(keys, writing=keys.own))["item"]
        body = {"protocol": PROTOCOL_VERSION, "device": keys.device, "challenge": new_id()}
        text = json.dumps(body | {"items": [item]})
        return text, signed_text(keys, "sealed", text)

    def remains(self) -> int:
        """On this phone."""
        return len(self.body.remains)

    def known(self, kind: str) -> dict[str, str]:
        """Nothing, while it is shut."""
        return super().known(kind) if self.is_open else {}

    # What is sealed (W1, W4)

    def save(self, case_file: str, writes: list[Json], *, schema: int = SCHEMA_VERSION) -> Json:
        """D1, with the copy for the office in the same transaction."""
        store = copy.deepcopy(self.shelf.store)
        change = self.drafted(store, case_file, writes, schema)
        rescuing.seal_rest(store)
        self.shelf.commit(store)
        return change

    def begin(self, changes_max: int, max_bytes: int) -> Flight | None:
        """Nobody exchanges for a vault that is shut."""
        if not self.is_open:
            return None
        flight = super().begin(changes_max, max_bytes)
        if flight is not None:
            flight.ticket = self.body.times_shut
        return flight

    def end(self, flight: Flight, answer: Answer) -> None:
        """D3, and once all has come the phone and the office tell each other their keys."""
        if flight.ticket != self.body.times_shut:
            return
        super().end(flight, answer)
        if answer["kind"] == "answer" and not answer["body"]["more"]:
            self.meet()

    def meet(self) -> None:
        """W1, W4. Drawn and kept before they are told: the office remembers the first it hears."""
        store = copy.deepcopy(self.shelf.store)
        if not store.device:
            return
        if store.keys is None or store.keys.device != store.device:
            store.keys = Keys.drawn(store.device)
            self.shelf.commit(copy.deepcopy(store))
        store.keys.exchanges += 1
        if store.keys.office is None or store.keys.exchanges % DAY_OF_EXCHANGES == 0:
            answer = self.carry(self.worker, "/sync/v1/devices/keys", store.keys.told())
            if answer["kind"] == "answer":
                store.keys.office = answer["body"]["office"]
        rescuing.seal_rest(store)
        self.shelf.commit(store)

    # While it is shut (W2, W3, W5, W6)

    def comes_by(self, line: SealedLine, *, signed_out: bool) -> list[tuple[str, str]]:
        """Each vault by itself; a phone that breaks down meanwhile goes on another time."""
        ends: list[tuple[str, str]] = []
        try:
            self._says_proofs(line)
            rests = [self._rest_of(left, line) for left in self.body.remains]
            self.body.remains = [rest for rest in rests if rescuing.still_only_here(rest)]
            for worker, shelf in self.body.shelves.items():
                if worker != self.body.open or signed_out:
                    end = self._see(worker, shelf, line)
                    ends += [(worker, end)] if end else []
        except BROKEN:
            return ends
        return ends

    def _rest_of(self, left: Store, line: SealedLine) -> Store:
        shelf = Shelf(left)
        rescuing.rescue(shelf, line)
        return shelf.store

    def _see(self, worker: str, shelf: Shelf, line: SealedLine) -> str | None:
        told, challenge = rescuing.rescue(shelf, line)
        if told is None:
            return None
        if is_obeyed(told["order"], shelf.store.keys, challenge):
            return self._wipe(worker, shelf, json.loads(told["order"]["text"])["order"], line)
        store = shelf.store
        # A restore has it enrolled anew, and what is signed out then may be what it was before.
        is_its_device = store.device in ("", store.keys.device)
        if told["revoked"] and is_its_device and not store.is_out:
            return self._take_away(worker, shelf)
        return None

    def _take_away(self, worker: str, shelf: Shelf) -> str:
        store = copy.deepcopy(shelf.store)
        for place in (store.cursors, store.whole, store.coming, store.rebuilding):
            place.clear()
        store.is_out = True
        if not rescuing.going_sealed(store):
            store.device, store.keys = "", None
        shelf.commit(store)
        self._shuts(worker)
        return TAKEN_AWAY

    def _wipe(self, worker: str, shelf: Shelf, order: str, line: SealedLine) -> str:
        """What was not sent stays, for the office alone, and the phone says how much that is."""
        before = shelf.store
        left = rescuing.still_only_here(before)
        if len(rescuing.going_sealed(before)) == len(left):
            shelf.commit(Store(is_out=True))
            if left:
                self.body.remains.append(Store(outbox=left, keys=before.keys, device=before.device))
        else:
            # Its author's alone, and sent when they have signed in again.
            kept = Store(is_out=True, outbox=left, saved=before.saved)
            kept.keys, kept.device = before.keys, before.device
            shelf.commit(kept)
        words = {"protocol": 1, "device": before.keys.device, "order": order}
        proof = json.dumps(words | {"at": self.clock, "kept": len(left)})
        self.body.proofs.append((proof, signed_text(before.keys, "wiped", proof)))
        self._shuts(worker)
        self._says_proofs(line)
        return WIPED

    def _says_proofs(self, line: SealedLine) -> None:
        unheard = []
        for proof, signature in self.body.proofs:
            if line("/sync/v1/wiped", proof, signature)["kind"] not in ("answer", "refused"):
                unheard.append((proof, signature))
        self.body.proofs = unheard

    def _shuts(self, worker: str) -> None:
        if self.body.open == worker:
            self.body.shut()
