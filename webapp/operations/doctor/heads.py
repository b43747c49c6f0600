"""What a record should be: computed from its changes alone, in no order (S2). Pure.

Not by the code that accepts changes: heads are what was applied and is named by no applied change,
directly or through a parked or held one. Only that two heads were merged is taken from the
database, because merging depends on what had arrived by then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from webapp.schemas import RECORD_TYPES
from webapp.sync.canonical import same_value
from webapp.sync.fields import absent_value, policy_of
from webapp.sync.heads import shown_value
from webapp.sync.names import APPLIED
from webapp.sync.shape import Write, base_of, is_create


@dataclass(frozen=True)
class Told:
    """One change, as far as it says something of a record."""

    id: str
    outcome: str
    seq: int | None
    #: Its writes of this one record.
    writes: Sequence[Write]


@dataclass(frozen=True)
class Written:
    """One value of a field under its token."""

    token: str
    value: Any
    place: int


@dataclass
class Story:
    """Everything that was ever said of one record."""

    id: str
    type: str = ""
    created: dict[str, Any] = field(default_factory=dict)
    seq: int = 0
    writes: defaultdict[str, dict[str, Written]] = field(default_factory=lambda: defaultdict(dict))
    named: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    passed_on: defaultdict[str, dict[str, list[str]]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    def hear(self, told: Told) -> None:
        """Take in one change."""
        applied = told.outcome in APPLIED
        for write in told.writes:
            if applied:
                self.seq = max(self.seq, told.seq or 0)
            if is_create(write):
                if applied:
                    self.type = write["type"]
                    self.created = {n: cell["value"] for n, cell in write["fields"].items()}
                continue
            for name, cell in write["fields"].items():
                base = set(base_of(write, name)) - {told.id}
                if applied:
                    self.add(name, Written(told.id, cell["value"], told.seq or 0), base)
                else:
                    self.passed_on[name][told.id] = sorted(base)

    def add(self, name: str, written: Written, base: Iterable[str]) -> None:
        """One more value and the tokens it replaces: an edit's, or a merge's."""
        self.writes[name][written.token] = written
        self.named[name] |= set(base)

    def heads(self, name: str) -> list[Written]:
        """What of one field nobody has replaced, in order of arrival."""
        gone: set[str] = set()
        unread = set(self.named[name])
        while unread:
            gone |= unread
            waiting = self.passed_on[name]
            unread = {base for token in unread for base in waiting.get(token, ())} - gone
        root = Written(self.id, self.created.get(name, absent_value(name)), 0)
        values = {self.id: root} | self.writes[name]
        left = [written for token, written in values.items() if token not in gone]
        return sorted(left, key=lambda written: (written.place, written.token))

    def shown(self, name: str) -> Any:
        """The value that should be shown."""
        heads: list[Any] = self.heads(name)
        return shown_value(heads, policy_of(self.type, name), absent_value(name))

    def may_show(self, name: str, value: Any) -> bool:
        """Whether a value is that of some head, where a signature says which one stays (A15)."""
        frozen = self.type in RECORD_TYPES and RECORD_TYPES[self.type].frozen_when is not None
        return frozen and any(same_value(head.value, value) for head in self.heads(name))

    def edited(self) -> list[str]:
        """The fields that anybody has edited."""
        return sorted(self.writes)
