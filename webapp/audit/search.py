"""Finding entries of the audit log: by whom, about what, of which kind, on which day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select

from webapp.domain.days import add_days
from webapp.domain.local_time import instant_of
from webapp.extensions import db
from webapp.models import AuditEntry

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CODE = re.compile(r"[0-9a-z_-]{0,40}")
#: Chosen in place of a person: entries of which nobody knows whose they are.
NOBODY = "nobody"
NUMBER_MAX = 2**31 - 1
ROWS_A_READ = 1000


@dataclass(frozen=True)
class Wanted:
    """Which entries; what is empty asks nothing."""

    person: str = ""
    #: The id of a client or a record; "" asks nothing, None is what names nothing at all.
    subject: str | None = ""
    kind: str = ""
    #: The first instant of the day, and the first after it.
    day: tuple[str, str] | None = None
    before: int | None = None


def wanted(query: Mapping[str, str], zone: str) -> Wanted:
    """What an address asks for. A client may be given by her number or by the address of her page;
    what cannot be meant asks nothing, and words without a number find nothing.
    """
    typed, before = query.get("client", "").strip().lower(), query.get("before", "")
    found = _ID.search(typed)
    return Wanted(
        person=_plain(query.get("person", "")),
        subject=found[0] if found else ("" if not typed else None),
        kind=_plain(query.get("kind", "")),
        day=_day(query.get("day", ""), zone),
        before=_number(before),
    )


def entries(asked: Wanted, limit: int) -> list[AuditEntry]:
    """The entries, the latest first."""
    latest = _select(asked).order_by(AuditEntry.number.desc())
    return list(db.session.scalars(latest.limit(limit)))


def every_entry(asked: Wanted) -> Iterator[AuditEntry]:
    """All of them in their order, a part at a time."""
    last = 0
    query = _select(asked).order_by(AuditEntry.number).limit(ROWS_A_READ)
    while rows := list(db.session.scalars(query.where(AuditEntry.number > last))):
        yield from rows
        last = rows[-1].number


def _select(asked: Wanted) -> Select[tuple[AuditEntry]]:
    query = select(AuditEntry)
    if asked.person:
        person = None if asked.person == NOBODY else asked.person
        query = query.where(AuditEntry.actor == person)
    if asked.subject != "":
        query = query.where(AuditEntry.subject == (asked.subject or "none"))
    if asked.kind:
        query = query.where(AuditEntry.action == asked.kind)
    if asked.day:
        query = query.where(AuditEntry.at >= asked.day[0], AuditEntry.at < asked.day[1])
    return query.where(AuditEntry.number < asked.before) if asked.before else query


def _number(text: str) -> int | None:
    """A number that an entry may have; longer ones are not even read, Python refuses to."""
    if not (text.isascii() and text.isdigit()):
        return None
    return int(text) if len(text) < len(str(NUMBER_MAX)) else NUMBER_MAX


def _plain(text: str) -> str:
    """An id or a code; anything else becomes one that nobody has."""
    return text if _CODE.fullmatch(text) else "no such one"


def _day(text: str, zone: str) -> tuple[str, str] | None:
    try:
        day = date.fromisoformat(text).isoformat()
        return instant_of(day, "00:00", zone), instant_of(add_days(day, 1), "00:00", zone)
    except (ValueError, OverflowError):
        return None
