"""A reference device: rules D1 to D8 in Python, speaking HTTP to the server under test.

Small on purpose, so that it can be read beside the protocol. It keeps everything in memory; a copy
of it is a cloned phone.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any

from flask.testing import FlaskClient

from tests.cast import Write
from webapp.clock import new_id
from webapp.sync.chain import digest_of

MARKED = {"Doorstep-Sync": "1"}
WITNESSES_MAX = 8
#: This phone's clock stopped long ago, and nothing comes of it (S14).
SAID = "2016-02-29T12:00:00Z"
Json = dict[str, Any]


@dataclass
class Entry:
    """A change in the outbox, and the last receipt for it."""

    change: Json
    receipt: Json | None = None

    @property
    def outcome(self) -> str:
        """waiting, or what the server said."""
        return self.receipt["outcome"] if self.receipt else "waiting"

    @property
    def needs_somebody(self) -> bool:
        """Out of the queue, into *Needs you*."""
        return self.outcome in ("parked", "quarantined", "id_reused")


@dataclass
class Phone:
    """One device of one worker."""

    client: FlaskClient
    worker: str
    device: str = ""
    outbox: list[Entry] = field(default_factory=list)
    journal: list[Json] = field(default_factory=list)
    cursors: dict[str, list[Any]] = field(default_factory=dict)
    records: dict[str, dict[str, Json]] = field(default_factory=dict)
    rebuilding: dict[str, set[str]] = field(default_factory=dict)
    witness: list[str] = field(default_factory=list)
    resets: int = 0

    def enrol(self) -> Phone:
        """Become this worker's."""
        answer = self.client.post("/sync/v1/devices", json={"name": "Phone"}, headers=MARKED)
        self.device = answer.json["device"]
        return self

    def clone(self) -> Phone:
        """What a backup restored on a second phone is (S13)."""
        twin = copy.copy(self)
        for name in ("outbox", "journal", "cursors", "records", "rebuilding"):
            setattr(twin, name, copy.deepcopy(getattr(self, name)))
        twin.witness = list(self.witness)
        return twin

    # Saving (D1, D2)

    def save(self, case_file: str, *writes: Write) -> Json:
        """D1: into the outbox, and only then is it said to be saved."""
        change = {"id": new_id(), "author": self.worker, "case_file": case_file}
        change |= {"n": len(self.outbox), "schema": 1, "occurred_at": SAID, "writes": list(writes)}
        self.outbox.append(Entry(change))
        return change

    def shown(self, record: str, name: str, absent: Any = None) -> tuple[Any, list[str]]:
        """The value on the page and the base to send with an edit of it (D2)."""
        for entry in reversed(self.outbox):
            for write in entry.change["writes"]:
                if write["id"] == record and name in write["fields"] and not entry.needs_somebody:
                    token = record if write.get("create") else entry.change["id"]
                    return write["fields"][name]["value"], [token]
        wire = self.wire(record)
        if wire is None:
            return absent, [record]
        heads = [head["token"] for head in wire["heads"].get(name, [])]
        tokens = heads or [wire["tokens"].get(name, record)]
        inside = [part for token in tokens for part in wire["contains"].get(token, [])]
        return wire["fields"].get(name, absent), sorted({*tokens, *inside})

    def wire(self, record: str) -> Json | None:
        """A record as the server sent it."""
        for held in self.records.values():
            if record in held:
                return held[record]
        return None

    def known(self, kind: str) -> dict[str, str]:
        """The case file of every record of a type that is on this phone."""
        found = {
            record["id"]: case_file
            for case_file, held in self.records.items()
            for record in held.values()
            if record["type"] == kind
        }
        for entry in self.outbox:
            for write in entry.change["writes"]:
                if write.get("create") and write["type"] == kind and not entry.needs_somebody:
                    found[write["id"]] = entry.change["case_file"]
        return found

    # Exchanging (D3 to D7)

    def request(self, changes_max: int = 50, max_bytes: int = 400_000) -> Json:
        """What the phone would send now."""
        waiting = [entry.change for entry in self.outbox if entry.outcome == "waiting"]
        asks = [e.change["id"] for e in self.outbox if e.outcome in ("held", "parked")]
        request = {
            "protocol": 1,
            "schema": 1,
            "device": self.device,
            "witness": list(self.witness),
            "changes": waiting[:changes_max],
            "ask": asks,
            "cursors": copy.deepcopy(self.cursors),
            "max_bytes": max_bytes,
        }
        return copy.deepcopy(request)

    def post(self, request: Json) -> Json:
        """The server's answer."""
        answer = self.client.post("/sync/v1/exchange", json=request, headers=MARKED)
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return answer.json

    def receive(self, request: Json, answer: Json) -> None:
        """D3: receipts always; the pull only if nothing else has moved the cursors meanwhile."""
        if answer["replay"]:
            if set(request["witness"]) & set(self.witness):
                self._replay()
            return
        for receipt in answer["receipts"]:
            self._note(receipt, waiting=True)
        for receipt in answer["asked"]:
            self._note(receipt, waiting=False)
        if request["cursors"] == self.cursors:
            self._pull(answer)

    def exchange(self, **limits: int) -> Json:
        """One round trip on a good road."""
        request = self.request(**limits)
        answer = self.post(request)
        self.receive(request, answer)
        return answer

    def _note(self, receipt: Json, *, waiting: bool) -> None:
        for entry in self.outbox:
            mine = entry.change["id"] == receipt["id"]
            open_now = (
                entry.outcome == "waiting" if waiting else entry.outcome in ("held", "parked")
            )
            if mine and open_now and receipt["outcome"] != "retry":
                entry.receipt = receipt
                if waiting:
                    self.witness = [*self.witness, receipt["id"]][-WITNESSES_MAX:]

    def _replay(self) -> None:
        """D5: the server has lost something; all that it once had goes in front again."""
        self.witness = []
        told = [entry.change for entry in self.outbox if entry.receipt]
        rest = [entry for entry in self.outbox if not entry.receipt]
        again = [change for change in self.journal if change not in told]
        self.outbox = [Entry(change) for change in (*again, *told)] + rest
        self.journal = []

    def _pull(self, answer: Json) -> None:
        for case_file in answer["left"]:
            self._drop(case_file)
        for case_file, part in answer["case_files"].items():
            if part["state"] == "ok":
                self._take(case_file, part)
            else:
                self._start_again(case_file)

    def _drop(self, case_file: str) -> None:
        """D6: its pages go at once; what has a receipt goes to the journal, the rest stays."""
        for place in (self.cursors, self.records, self.rebuilding):
            place.pop(case_file, None)
        for entry in [e for e in self.outbox if e.change["case_file"] == case_file]:
            if entry.receipt and not entry.needs_somebody:
                self._release(entry)

    def _start_again(self, case_file: str) -> None:
        """D5: diverged or reset."""
        self.cursors.pop(case_file, None)
        self.rebuilding.pop(case_file, None)
        back = [change for change in self.journal if change["case_file"] == case_file]
        self.journal = [change for change in self.journal if change["case_file"] != case_file]
        for entry in self.outbox:
            if entry.change["case_file"] == case_file and not entry.needs_somebody:
                entry.receipt = None
        self.outbox = [Entry(change) for change in back] + self.outbox

    def _take(self, case_file: str, part: Json) -> None:
        held = self.records.setdefault(case_file, {})
        if case_file not in self.cursors:
            self.rebuilding[case_file] = set()
        for record in part["records"]:
            held[record["id"]] = record
            self.rebuilding.get(case_file, set()).add(record["id"])
        self.cursors[case_file] = part["cursor"]
        if part["more"]:
            return
        if case_file in self.rebuilding:
            kept = self.rebuilding.pop(case_file)
            self.records[case_file] = held = {id_: held[id_] for id_ in held if id_ in kept}
        if digest_of((id_, record["seq"]) for id_, record in held.items()) != part["digest"]:
            self.resets += 1
            self._start_again(case_file)
            return
        self._release_reached(case_file, part["cursor"][0])

    def _release_reached(self, case_file: str, seq: int) -> None:
        """D4: out of the outbox once the pull has come past it."""
        for entry in [e for e in self.outbox if e.change["case_file"] == case_file]:
            if entry.receipt and entry.receipt.get("seq", seq + 1) <= seq:
                self._release(entry)

    def _release(self, entry: Entry) -> None:
        self.outbox.remove(entry)
        self.journal.append(entry.change)
