"""What must hold of a world after each deed: S1 to S3, S6, S8 to S11, while all goes wrong.

It looks from outside, at answers and at what is stored. The rest can only be asked of a world that
has fallen silent: oracle.py.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from tests.sync.device import SETTLED, WIPED, Answer, Device, Flight, Json
from tests.worlds.heads import heads_left, tokens_of, wires, written_fields
from tests.worlds.kept import is_kept
from tests.worlds.people import ANSWERS, APPLIED, ASK_FIELDS
from webapp import access
from webapp.extensions import db
from webapp.models import CaseFile, Change, FeedRecord, WipeOrder
from webapp.models import Device as PhoneRow

if TYPE_CHECKING:
    from tests.worlds.world import World

#: Fields whose heads are exactly what nobody names.
ASKED = (*ASK_FIELDS, *ANSWERS, "from_tomorrow")
TOLD_TO_THE_SHUT = {"protocol", "now", "received", "unopened", "revoked", "order"}
OWN_WRITES = {"reference": 4}


class Watch:
    """Looks at one world."""

    def __init__(self, world: World):
        self.world = world
        self.is_fresh = False
        self.cursors: dict[tuple[int, str], int] = {}
        #: Where each change stood on each phone when it was last seen in its outbox.
        self.stages: dict[tuple[int, str], str] = {}

    def forget(self) -> None:
        """The server was restored: another time line."""
        self.cursors.clear()
        self.is_fresh = True

    def forgets_phones(self, places: list[int]) -> None:
        """They gave up what they had read."""
        for key in [key for key in self.cursors if key[0] in places]:
            del self.cursors[key]

    def read_sealed(self, path: str, answer: Answer) -> None:
        """S1, W3: what arrived so is kept, and nothing but that is told to whoever holds it."""
        if answer["kind"] != "answer" or path.endswith("/wiped"):
            return
        assert set(answer["body"]) <= TOLD_TO_THE_SHUT, f"W3: {answer['body']}"
        db.session.rollback()
        for change in answer["body"]["received"]:
            saved = self.world.saved.get(change)
            assert saved, f"W1: {change} was never saved by anybody"
            assert is_kept(saved.change), f"S1: {change} was sealed, answered and is not kept"
        closed = [id_ for id_ in answer["body"]["unopened"] if id_ in self.world.saved]
        assert not closed, f"W4: {closed} was sealed to a key of the office's and does not open"
        self.is_fresh = self.is_fresh or bool(answer["body"]["received"])

    def is_called_back(self, named: str, end: str) -> None:
        """W3, W5: the office has signed out what gives up, and ordered what deletes itself."""
        db.session.rollback()
        device = db.session.get(PhoneRow, named)
        assert device is not None and device.revoked_at, f"W3: {named} gave up, and nobody said so"
        if end == WIPED:
            asked = select(WipeOrder.id).where(WipeOrder.device == named)
            assert db.session.scalar(asked), f"W5: {named} deleted itself, and nobody said so"

    def read(self, device: Device, flight: Flight, answer: Answer) -> None:
        """One answer."""
        if answer["kind"] != "answer":
            return
        body = answer["body"]
        db.session.rollback()
        known = db.session.get(PhoneRow, flight.body["device"])
        in_use = known is None or not known.revoked_at
        assert in_use or body["replay"], "W3: a phone that was signed out is answered"
        allowed = {file.id for file in access.visible_case_files(device.worker)}
        assert set(body["case_files"]) <= allowed, "S6: a case file that is not this worker's"
        told = {r["id"] for r in body["receipts"] if r["outcome"] != "retry"}
        for change in flight.body["changes"]:
            if change["id"] in told:
                assert is_kept(change), f"S1: {change['id']} was answered and is not kept"
        self.is_fresh = self.is_fresh or bool(body["receipts"])

    def look(self) -> None:
        """S2, S3, S8 of everything, when something has come."""
        if not self.is_fresh:
            return
        self.is_fresh = False
        heads_are_what_nobody_names()

    def applied(self, device: Device) -> None:
        """One phone, which has just taken something in."""
        self._reads_its_own_writes(device)
        db.session.rollback()
        for case_file, (seq, tag) in device.whole_as_of().items():
            place = self.world.phones.index(device), case_file
            before = self.cursors.get(place, 0)
            if is_on_this_line(case_file, seq, tag):
                assert seq >= before, f"S9: the cursor of {case_file} went back"
                self.cursors[place] = seq
                shown = device.records()[case_file]
                assert all_up_to(case_file, seq, shown), f"S10, S11: {case_file} up to {seq}"

    def _reads_its_own_writes(self, device: Device) -> None:
        """S9: what was written here is shown here, until somebody has named it."""
        stages, here = device.outbox(), device.records()
        own = self.world.own[self.world.phones.index(device)]
        for change_id in own[-OWN_WRITES.get(device.kind, 1) :]:
            change = self.world.saved[change_id].change
            if change_id in stages:
                self.stages[id(own), change_id] = stages[change_id]
            stage = self.stages.get((id(own), change_id), "waiting")
            is_released = change_id not in stages and is_applied(change_id)
            stands = stage not in SETTLED and (change_id in stages or is_released)
            if stands and change["case_file"] in here:
                for write in change["writes"]:
                    self._is_shown(device, change_id, write)

    def _is_shown(self, device: Device, change_id: str, write: Json) -> None:
        records = {record for held in device.records().values() for record in held}
        created = write.get("create", False)
        waiting = change_id in device.outbox()
        if created or write["id"] not in records:
            shown = write["id"] in records or waiting or not created
            assert shown, f"S9: the own record {write['id']} has vanished"
            return
        for name in write["fields"]:
            if self._is_written_again(device, change_id, write["id"], name):
                continue
            _, base = device.shown(write["id"], name, None)
            named = self.world.named[write["id"], name]
            where = f"{change_id} of {write['id']}.{name} on a {device.kind}"
            assert {change_id} & {*base, *named}, f"S9: {where} has vanished, {base} is shown"

    def _is_written_again(self, device: Device, change_id: str, record: str, name: str) -> bool:
        """Whether its author wrote the field once more, perhaps while this was parked."""
        own = self.world.own[self.world.phones.index(device)]
        return any(
            write["id"] == record and name in write["fields"]
            for later in own[own.index(change_id) + 1 :]
            for write in self.world.saved[later].change["writes"]
        )


def is_applied(change_id: str) -> bool:
    """Whether the server has applied a change: it may have lost it with a restore."""
    outcome = db.session.scalar(select(Change.outcome).where(Change.id == change_id))
    return outcome in APPLIED


def heads_are_what_nobody_names() -> None:
    """S2, S3 for every field that asks; S8 and sets: there where any head says so."""
    sent = wires()
    for (record, name), cells in written_fields().items():
        wire = sent.get(record)
        if wire is None or wire["type"] not in ("goal", "visit", "form_answers"):
            continue
        left = heads_left(cells)
        if name in ASKED:
            assert tokens_of(wire, name) == left, f"S2: {record}.{name}: {left}"
        if "/" in name or name == "voided":
            expected = any(cells[token].value for token in left)
            shown = wire["fields"].get(name, False)
            assert shown == expected, f"S8: {record}.{name} is {shown}"


def is_on_this_line(case_file: str, seq: int, tag: str) -> bool:
    """Whether a cursor belongs to the server's present line of time."""
    line = select(Change.tag).where(Change.case_file == case_file, Change.seq == seq)
    return seq > 0 and db.session.scalar(line) == tag


def all_up_to(case_file: str, seq: int, shown: dict[str, Json]) -> bool:
    """S10, S11: every record the server last changed by then is shown as it stands there."""
    assert db.session.get(CaseFile, case_file) is not None
    rows = select(FeedRecord.id, FeedRecord.wire)
    rows = rows.where(FeedRecord.case_file == case_file, FeedRecord.seq <= seq)
    wanted = {id_: alone(json.loads(wire)) for id_, wire in db.session.execute(rows)}
    return {id_: alone(shown[id_]) for id_ in wanted if id_ in shown} == wanted


def alone(record: Json) -> dict[str, Any]:
    """A record without what one side adds. A restored server receives again, at its own time, from
    phones that it knows under another number by then; what they are called stays.
    """
    beside = ("received_at", "case_file", "state")
    kept = {name: value for name, value in record.items() if name not in beside}
    versions = record.get("heads", {}).items()
    return kept | {"heads": {name: [_unnumbered(one) for one in said] for name, said in versions}}


def _unnumbered(version: Json) -> dict[str, Any]:
    return {name: value for name, value in version.items() if name != "device"}
