"""Reading the audit log again from its beginning, and naming what is wrong with it.

What was done to the log is concluded from two things: whether an entry's own seal fits, and which
entry it follows. A log that is whole is read a part at a time, however long it has grown; only one
that is not is held as a whole, to name what was done to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from flask import current_app
from sqlalchemy import select

from webapp.audit.anchor import anchors_kept
from webapp.audit.restores import ACTION, Anchor, RestoreTold, not_as_anchored, restore_of
from webapp.audit.seal import BEGINNING, Told, seal_of
from webapp.extensions import db
from webapp.models import AuditEntry

ROWS_A_READ = 1000


@dataclass(frozen=True)
class Entry:
    """An entry as it lies in the table."""

    number: int
    told: Told
    previous: str
    seal: str


@dataclass
class Log:
    """What was learned by reading a log from its beginning."""

    is_chained: bool = True
    length: int = 0
    last: int = 0
    seals: dict[int, str] = field(default_factory=dict)
    restores: list[RestoreTold] = field(default_factory=list)


def verify(
    entries: Callable[[], Iterable[Entry]], anchors: Sequence[Anchor], key: str
) -> tuple[Log, list[str]]:
    """Read a log: what it tells of itself, and a sentence for everything that was done to it.

    `entries` gives the log from its beginning, each time it is called.
    """
    log = read(entries(), anchors, key)
    broken = [] if log.is_chained else broken_links(list(entries()), key)
    return log, broken + not_as_anchored(log.seals, log.last, anchors, log.restores)


def read(entries: Iterable[Entry], anchors: Iterable[Anchor], key: str) -> Log:
    """Go along the chain once. A restore counts only where the seal of its entry fits."""
    log, expected = Log(), BEGINNING
    wanted = {anchor.number for anchor in anchors}
    for entry in entries:
        is_sealed = seal_of(entry.told, entry.previous, key) == entry.seal
        follows = entry.previous == expected and entry.number == log.last + 1
        log.is_chained = log.is_chained and is_sealed and follows
        log.length, log.last, expected = log.length + 1, max(log.last, entry.number), entry.seal
        if entry.number in wanted:
            log.seals[entry.number] = entry.seal
        if entry.told.action == ACTION and is_sealed:
            told = restore_of(entry.number, entry.seal, entry.told.at, entry.told.detail)
            log.restores += [told] if told else []
    return log


def broken_links(entries: Sequence[Entry], key: str) -> list[str]:
    """A sentence for every place where the chain does not hold."""
    known = {entry.seal for entry in entries}
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
    return found + _gaps(entries)


def _forged(entry: Entry, *, is_extra: bool, is_last: bool) -> str:
    if is_last:
        return f"Entry {entry.number} is not sealed by this server: it was edited or inserted."
    what = "was inserted" if is_extra else "was edited"
    return f"Entry {entry.number} {what}: its seal does not fit."


def _misplaced(entry: Entry, known: set[str]) -> str:
    if entry.previous in known or entry.previous == BEGINNING:
        return f"Entry {entry.number} was moved: it does not follow the entry before it."
    return f"Before entry {entry.number} something was deleted: the entry it follows is gone."


def _gaps(entries: Sequence[Entry]) -> list[str]:
    numbers = [entry.number for entry in entries]
    missing = sorted(set(range(1, max(numbers, default=0) + 1)) - set(numbers))
    return [f"Entry {number} was deleted: its number is missing." for number in missing]


def all_entries() -> Iterator[Entry]:
    """The whole log in the order of its numbers, a part at a time."""
    query = select(AuditEntry).order_by(AuditEntry.number)
    for row in db.session.scalars(query.execution_options(yield_per=ROWS_A_READ)):
        yield Entry(row.number, told_by(row), row.previous, row.seal)


def told_by(row: AuditEntry) -> Told:
    """What a row says."""
    return Told(row.at, row.action, row.actor, row.subject, row.detail, row.result)


def verify_kept(path: Path | None = None) -> tuple[Log, list[str], int]:
    """Read the log of the database against the anchors of a file, by default that of the settings.

    Says with it how many anchors there were.
    """
    anchors = anchors_kept(path)
    key = current_app.config["DOORSTEP"].audit_key
    return *verify(all_entries, anchors, key), len(anchors)
