"""What a change replaces beyond what it names: bases pass through parked and held changes (A10)."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import Change
from webapp.sync.heads import Register
from webapp.sync.names import WAITING
from webapp.sync.shape import Write, base_of, is_create, readable_writes


def replaced_by(base: Iterable[str], register: Register, record: str, field: str) -> set[str]:
    """The tokens of a base, and those that parked and held changes among them would have replaced.

    Only tokens whose value never arrived in this field can belong to such a change, so an ordinary
    edit asks the database nothing.
    """
    replaced: set[str] = set()
    unread = set(base)
    while unread:
        replaced |= unread
        unknown = {token for token in unread if not register.is_written(token) and token != record}
        unread = _passed_on(unknown, record, field) - replaced if unknown else set()
    return replaced


def _passed_on(tokens: set[str], record: str, field: str) -> set[str]:
    db.session.flush()
    query = select(Change.body).where(Change.id.in_(tokens), Change.outcome.in_(WAITING))
    bodies = db.session.scalars(query)
    return {token for body in bodies for token in bases_in(readable_edits(body), record, field)}


def bases_in(edits: Iterable[Write], record: str, field: str) -> set[str]:
    """The tokens that the edits of one change name for one field."""
    named = [write for write in edits if write["id"] == record and field in write["fields"]]
    return {token for write in named for token in base_of(write, field)}


def readable_edits(body: str) -> list[Write]:
    """The edits of a stored change that can be read, whatever else is wrong with it."""
    return [write for write in readable_writes(json.loads(body)) if not is_create(write)]
