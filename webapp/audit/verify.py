"""Reading the audit log again from its beginning, and naming what is wrong with it.

Pure but for the query at the foot: a list of entries goes in, sentences come out. What was done to
the log is concluded from two things: whether an entry's own seal fits, and which entry it follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from webapp.audit.seal import BEGINNING, Told, seal_of
from webapp.extensions import db
from webapp.models import AuditEntry


@dataclass(frozen=True)
class Entry:
    """An entry as it lies in the table."""

    number: int
    told: Told
    previous: str
    seal: str


@dataclass(frozen=True)
class Anchor:
    """What was kept outside: at some moment the last entry had this number and this seal."""

    number: int
    seal: str


def findings(entries: Sequence[Entry], anchors: Iterable[Anchor], key: str) -> list[str]:
    """A sentence for everything that was edited, deleted, inserted, reordered or cut."""
    known = {entry.seal: entry for entry in entries}
    found: list[str] = []
    expected = BEGINNING
    for place, entry in enumerate(entries):
        after = entries[place + 1].previous if place + 1 < len(entries) else None
        is_sealed = seal_of(entry.told, entry.previous, key) == entry.seal
        if not is_sealed:
            is_extra = after == expected or (after is None and entry.previous == expected)
            found.append(_forged(entry, is_extra=is_extra, is_last=after is None))
            expected = expected if after == expected else after or entry.seal
            continue
        if entry.previous != expected:
            found.append(_misplaced(entry, known))
        expected = entry.seal
    return found + _gaps(entries) + _cut(entries, anchors)


def _forged(entry: Entry, *, is_extra: bool, is_last: bool) -> str:
    if is_last:
        return f"Entry {entry.number} is not sealed by this server: it was edited or inserted."
    what = "was inserted" if is_extra else "was edited"
    return f"Entry {entry.number} {what}: its seal does not fit."


def _misplaced(entry: Entry, known: dict[str, Entry]) -> str:
    if entry.previous in known or entry.previous == BEGINNING:
        return f"Entry {entry.number} was moved: it does not follow the entry before it."
    return f"Before entry {entry.number} something was deleted: the entry it follows is gone."


def _gaps(entries: Sequence[Entry]) -> list[str]:
    numbers = [entry.number for entry in entries]
    missing = sorted(set(range(1, max(numbers, default=0) + 1)) - set(numbers))
    return [f"Entry {number} was deleted: its number is missing." for number in missing]


def _cut(entries: Sequence[Entry], anchors: Iterable[Anchor]) -> list[str]:
    """What an anchor has seen must still be there."""
    by_number = {entry.number: entry for entry in entries}
    last = max(by_number, default=0)
    found = []
    for anchor in anchors:
        entry = by_number.get(anchor.number)
        if entry is None and anchor.number > last:
            found.append(f"The log was cut: it ends at {last}, an anchor has seen {anchor.number}.")
        elif entry is not None and entry.seal != anchor.seal:
            found.append(f"Entry {anchor.number} is not the one that an anchor has seen.")
    return found


def all_entries() -> list[Entry]:
    """The whole log in the order of its numbers."""
    rows = db.session.scalars(select(AuditEntry).order_by(AuditEntry.number))
    return [Entry(row.number, told_by(row), row.previous, row.seal) for row in rows]


def told_by(row: AuditEntry) -> Told:
    """What a row says."""
    return Told(row.at, row.action, row.actor, row.subject, row.detail, row.result)
