"""Adding to the audit log, in the transaction of what the entry tells.

An entry that cannot be written stops what it would have told (K04): the caller's transaction fails
with it. Entries are added one after the other, whoever adds them, so the lock is taken last and
held shortly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from flask import current_app
from sqlalchemy import Connection, insert, select, text

from webapp import clock
from webapp.audit.seal import BEGINNING, Told, seal_of
from webapp.extensions import begin_writing, db
from webapp.models import AuditEntry

#: Two servers must not follow the same entry; any number will do, this one is ours.
LOCK_NUMBER = 7_362_102
#: The same page of the same client, opened again by the same worker, is told once in this time.
TOLD_AGAIN_AFTER = timedelta(minutes=5)
#: Record types of which every accepted write is told: who may come in, who decided what counts.
TOLD_TYPES = ("worker", "membership", "settlement", "form_version")
DETAIL_LENGTH_MAX = 200


def add(action: str, **more: Any) -> None:
    """Add an entry to the transaction that is open, which must be one that writes."""
    detail = str(more.pop("detail", ""))[:DETAIL_LENGTH_MAX]
    told = Told(at=clock.stamp(clock.now()), action=action, detail=detail, **more)
    append(db.session.connection(), told, _key())


def append(connection: Connection, told: Told, key: str) -> None:
    """Add an entry after the last one, in the transaction of a connection that writes."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": LOCK_NUMBER})
    query = select(AuditEntry.number, AuditEntry.seal).order_by(AuditEntry.number.desc()).limit(1)
    number, previous = connection.execute(query).first() or (0, BEGINNING)
    seal = seal_of(told, previous, key)
    values = asdict(told) | {"number": number + 1, "previous": previous, "seal": seal}
    connection.execute(insert(AuditEntry).values(values))


def tell(action: str, **more: Any) -> None:
    """Add an entry in a transaction of its own; what was read before is over."""
    begin_writing()
    add(action, **more)
    db.session.commit()


def tell_once(action: str, *, actor: str, subject: str | None, detail: str, result: str) -> None:
    """The same, unless the same was told a moment ago."""
    since = clock.stamp(clock.now() - TOLD_AGAIN_AFTER)
    query = select(AuditEntry.number).where(
        AuditEntry.actor == actor,
        AuditEntry.at > since,
        AuditEntry.action == action,
        AuditEntry.subject == subject,
        AuditEntry.detail == detail[:DETAIL_LENGTH_MAX],
        AuditEntry.result == result,
    )
    if db.session.scalar(query.limit(1)) is None:
        tell(action, actor=actor, subject=subject, detail=detail, result=result)


def add_writes(author: str, writes: Iterable[Mapping[str, Any]]) -> None:
    """Tell of the writes of an accepted change that decide who may do what, or what counts."""
    for write in writes:
        if write["type"] in TOLD_TYPES:
            fields = ", ".join(sorted(write["fields"]))
            add("wrote", actor=author, subject=write["id"], detail=f"{write['type']}: {fields}")


def _key() -> str:
    return current_app.config["DOORSTEP"].audit_key
