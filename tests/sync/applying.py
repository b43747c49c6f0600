"""How the reference device takes in one answer: rules D3 to D6.

It works on a store of its own, which is thrown away whole when anything breaks.

Read it beside section 5 of the protocol. It never decides a merge: what came is what is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.sync.device import SETTLED, Json
from webapp.sync.chain import digest_of

WITNESSES_MAX = 8
CHANGES_MAX = 200
BLAMED_AFTER = 2


@dataclass
class Entry:
    """A change in the outbox, and the last receipt for it."""

    change: Json
    receipt: Json | None = None
    #: Set aside because the server fails over it.
    stuck: bool = False
    #: W1: the copy that only the office can open, and whether it has arrived so.
    sealed: Json | None = None
    is_rescued: bool = False

    @property
    def outcome(self) -> str:
        """waiting, stuck, acknowledged, or what the server said."""
        if self.stuck:
            return "stuck"
        if self.receipt is None:
            return "waiting"
        applied = "seq" in self.receipt
        return "acknowledged" if applied else str(self.receipt["outcome"])

    @property
    def needs_somebody(self) -> bool:
        """Out of the queue, into *Needs you*."""
        return self.outcome in SETTLED


@dataclass
class Store:
    """What survives the phone being killed."""

    device: str = ""
    outbox: list[Entry] = field(default_factory=list)
    journal: list[Json] = field(default_factory=list)
    cursors: dict[str, list[Any]] = field(default_factory=dict)
    #: Each case file as of its last `more: false`, and what has come since (D3, S11).
    whole: dict[str, dict[str, Json]] = field(default_factory=dict)
    coming: dict[str, dict[str, Json]] = field(default_factory=dict)
    rebuilding: set[str] = field(default_factory=set)
    witness: list[str] = field(default_factory=list)
    batch: int = CHANGES_MAX
    failures: int = 0
    saved: int = 0
    #: For which case files the last defence fired (F4).
    doubts: set[str] = field(default_factory=set)
    #: The phone's keys (called_back.py), and whether only a sign-in at the office opens it.
    keys: Any = None
    is_out: bool = False

    def places(self) -> dict[str, list[Any]]:
        """The cursors that are sent. What is rebuilt is named too, or nobody could say `left`."""
        return {case_file: [0, ""] for case_file in self.whole} | self.cursors


class Applying:
    """One answer, applied to one store."""

    def __init__(self, store: Store, request: Json):
        self.store, self.request = store, request

    def fail(self) -> None:
        """R: a batch that keeps failing is halved down to the change at fault, which is stuck."""
        sent = [change["id"] for change in self.request["changes"]]
        if len(sent) > 1:
            self.store.batch = len(sent) // 2
            return
        self.store.failures += 1
        for entry in self.store.outbox:
            if [entry.change["id"]] == sent and self.store.failures >= BLAMED_AFTER:
                entry.stuck, self.store.batch, self.store.failures = True, CHANGES_MAX, 0

    def take(self, answer: Json) -> None:
        """Receipts always; the pull only if nothing else has moved the cursors meanwhile (D3)."""
        self.store.batch, self.store.failures = CHANGES_MAX, 0
        if answer["replay"]:
            if self.request["witness"] == self.store.witness:
                self.replay()
            return
        for receipt in answer["receipts"]:
            self.note(receipt, ("waiting", "stuck"))
        for receipt in answer["asked"]:
            self.note(receipt, ("held", "parked"))
        if self.is_fresh():
            self.pull(answer)

    def is_fresh(self) -> bool:
        """Compare and swap: the cursors are still those that this request carried."""
        return bool(self.request["cursors"] == self.store.places())

    def note(self, receipt: Json, awaited: tuple[str, ...]) -> None:
        """What the server said about one change, where that was asked for."""
        for entry in self.store.outbox:
            mine = entry.change["id"] == receipt["id"] and entry.outcome in awaited
            if mine and receipt["outcome"] != "retry":
                entry.receipt, entry.stuck = receipt, False
                if "waiting" in awaited:
                    self.store.witness = [*self.store.witness, receipt["id"]][-WITNESSES_MAX:]

    def replay(self) -> None:
        """D5: the server has lost something; all that it once had goes in front again."""
        store = self.store
        for entry in store.outbox:
            entry.receipt = None
        self.wait_again(store.journal)
        store.witness, store.journal, store.device = [], [], ""

    def pull(self, answer: Json) -> None:
        """What is new, case file by case file."""
        for case_file in answer["left"]:
            self.drop(case_file)
        for case_file, part in answer["case_files"].items():
            if part["state"] == "ok":
                self.grow(case_file, part)
            else:
                self.start_again(case_file)
        if not answer["more"]:
            self.release(lambda entry: entry.change["case_file"] not in self.store.places())

    def drop(self, case_file: str) -> None:
        """D6: its pages go at once, and what has a receipt; the rest stays until it has one."""
        store = self.store
        for place in (store.cursors, store.whole, store.coming):
            place.pop(case_file, None)
        store.rebuilding.discard(case_file)
        for entry in [e for e in store.outbox if e.change["case_file"] == case_file]:
            if entry.receipt and not entry.needs_somebody:
                self.into_journal(entry)

    def start_again(self, case_file: str) -> None:
        """D5: diverged or reset, or a digest that differs (F4)."""
        store = self.store
        store.cursors.pop(case_file, None)
        store.coming.pop(case_file, None)
        store.rebuilding.add(case_file)
        back = [change for change in store.journal if change["case_file"] == case_file]
        store.journal = [change for change in store.journal if change["case_file"] != case_file]
        for entry in store.outbox:
            if entry.change["case_file"] == case_file and not entry.needs_somebody:
                entry.receipt = None
        self.wait_again(back)

    def wait_again(self, changes: list[Json]) -> None:
        """In their old order, or an older value would lie over a newer one of the same author."""
        entries = [*(Entry(change) for change in changes), *self.store.outbox]
        self.store.outbox = sorted(entries, key=lambda entry: int(entry.change["n"]))

    def grow(self, case_file: str, part: Json) -> None:
        """F2, F4: what came is shown when the case file is whole again (S11)."""
        store = self.store
        if case_file not in store.cursors:
            store.rebuilding.add(case_file)
        coming = store.coming.setdefault(case_file, {})
        coming |= {record["id"]: record for record in part["records"]}
        store.cursors[case_file] = part["cursor"]
        if part["more"]:
            return
        before = {} if case_file in store.rebuilding else store.whole.get(case_file, {})
        after = before | store.coming.pop(case_file)
        if digest_of((id_, record["seq"]) for id_, record in after.items()) != part["digest"]:
            store.doubts.add(case_file)
            self.start_again(case_file)
            return
        store.whole[case_file] = after
        store.rebuilding.discard(case_file)
        self.release(lambda entry: self.is_reached(entry, case_file))

    def is_reached(self, entry: Entry, case_file: str) -> bool:
        """D4: the case file has come, whole, at or past the change."""
        at = self.store.cursors[case_file][0]
        return bool(entry.change["case_file"] == case_file and (entry.receipt or {})["seq"] <= at)

    def release(self, concerns: Callable[[Entry], bool]) -> None:
        """From the outbox to the journal: what was applied, of these."""
        for entry in [e for e in self.store.outbox if e.outcome == "acknowledged"]:
            if concerns(entry):
                self.into_journal(entry)

    def into_journal(self, entry: Entry) -> None:
        """Kept for the day the server forgets."""
        self.store.outbox.remove(entry)
        self.store.journal.append(entry.change)
