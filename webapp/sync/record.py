"""One record while a change is applied to it: its wire form is kept true field by field."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import Change, Device, FeedRecord
from webapp.sync.canonical import canonical
from webapp.sync.chain import record_mark
from webapp.sync.fields import VOIDED, absent_value, length_max, policy_of
from webapp.sync.flags import REMARKS, remarks_on
from webapp.sync.heads import Register, Version, in_conflict, shown_value
from webapp.sync.names import UNSEEN_FLAG, WEB_DEVICE
from webapp.sync.registers import Field
from webapp.sync.voiding import hides_unseen

Values = Mapping[str, Any]
#: The name of whatever a web form was filled in on.
DESK = "desk"


def opened(row: FeedRecord) -> LiveRecord:
    """A record as the feed has it."""
    return LiveRecord(row, json.loads(row.wire))


def created(change: Change, type_name: str, record_id: str, values: Values) -> LiveRecord:
    """A record as its create makes it: every token is the record's own id."""
    row = FeedRecord(id=record_id, case_file=change.case_file, type=type_name, seq=0)
    row.created_by, row.created_at, row.created_on = change.author, said_at(change), change.device
    wire = {"id": record_id, "type": type_name, "fields": dict(values)}
    wire |= {"tokens": {}, "contains": {}, "heads": {}, "flags": []}
    return LiveRecord(row, wire, is_new=True)


def said_at(change: Change) -> str:
    """When the author says it happened; where nothing was said, when it came."""
    return change.occurred_at or change.received_at


class LiveRecord:
    """A feed row and its wire form, open for the changes of one run."""

    def __init__(self, row: FeedRecord, wire: dict[str, Any], *, is_new: bool = False):
        self.row, self.wire, self.is_new = row, wire, is_new

    @property
    def id(self) -> str:
        """The record's id."""
        return self.row.id

    @property
    def voided(self) -> Field:
        """The field that says whether it is hidden."""
        return self.id, VOIDED

    @property
    def is_voided(self) -> bool:
        """Whether it is hidden now."""
        return self.wire["fields"].get(VOIDED) is True

    def ensure_root(self, field: str, register: Register) -> None:
        """Before a field's first edit its created value becomes a version, named by the record."""
        if register.is_written(self.id):
            return
        value = self.wire["fields"].get(field, absent_value(field))
        root: Any = register.write(self.id, value, (), place=0)
        row = self.row
        root.by, root.at, root.device = row.created_by, row.created_at, row.created_on

    def settle(self, field: str, register: Register, place: int, *, frozen: bool = False) -> str:
        """Merge what can be merged, show the field as it stands; accepted, merged or conflict.

        `frozen`: nothing is merged, and what is shown stays (A15).
        """
        policy = policy_of(self.row.type, field)
        merged = None
        if policy == "text" and not frozen:
            merged = register.merge(place, length_max(self.row.type, field))
        heads = register.heads()
        if not frozen:
            self.wire["fields"][field] = shown_value(heads, policy, absent_value(field))
        self._name(field, heads)
        for head in heads:
            if head.token.startswith("m:"):
                self.wire["contains"][head.token] = register.contained(head.token)
        if in_conflict(heads, policy):
            return "conflict"
        return "merged" if merged else "accepted"

    def flag(self, name: str) -> None:
        """Set a flag that stays."""
        self.wire["flags"] = sorted({*self.wire["flags"], name})

    def publish(self, seq: int, received_at: str, voidings: Register | None) -> int:
        """Make it what it is under the new number; returns what moves in the digest (F4).

        `voidings`: the register of `voided`, of a record that is hidden now.
        """
        before = record_mark(self.id, self.row.seq) if self.row.seq else 0
        self._drop_unused_merges()
        self._remark(voidings)
        self.wire |= {"seq": seq, "received_at": received_at}
        self.row.seq = seq
        return before ^ record_mark(self.id, seq)

    def write_row(self) -> None:
        """Put it into the feed as it is now."""
        self.row.wire = canonical(self.wire)
        if self.is_new:
            db.session.add(self.row)
        self.is_new = False

    def _name(self, field: str, heads: list[Version]) -> None:
        """A token where it is not the record's id, heads where there are two or more."""
        self.wire["tokens"].pop(field, None)
        self.wire["heads"].pop(field, None)
        if len(heads) > 1:
            self.wire["heads"][field] = [_head(head) for head in heads]
        elif heads and heads[0].token != self.id:
            self.wire["tokens"][field] = heads[0].token

    def _drop_unused_merges(self) -> None:
        used = set(self.wire["tokens"].values())
        used |= {head["token"] for heads in self.wire["heads"].values() for head in heads}
        contains = self.wire["contains"]
        self.wire["contains"] = {token: parts for token, parts in contains.items() if token in used}

    def _remark(self, voidings: Register | None) -> None:
        flags = {flag for flag in self.wire["flags"] if flag not in (*REMARKS, UNSEEN_FLAG)}
        flags |= set(remarks_on(self.wire))
        if voidings is not None and hides_unseen(self.wire, _seen_by(voidings)):
            flags.add(UNSEEN_FLAG)
        self.wire["flags"] = sorted(flags)


def _seen_by(voidings: Register) -> list[list[str]]:
    heads: list[Any] = voidings.heads()
    return [head.seen for head in heads if head.value is True]


def _head(version: Any) -> dict[str, Any]:
    named = select(Device.name).where(Device.id == version.device)
    name = DESK if version.device == WEB_DEVICE else db.session.scalar(named)
    return {
        "token": version.token,
        "value": version.value,
        "by": version.by,
        "at": version.at,
        "device": version.device,
        "device_name": name,
    }
