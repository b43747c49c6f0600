"""Somebody always administers: the last one who does neither steps down nor leaves (A7).

Without one nobody could be let in again from the pages. Looks at accounts, not at records: what
counts is who can sign in, and whoever was invited can only when she has chosen a pass phrase.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import Account
from webapp.pass_phrases import NOT_CHOSEN
from webapp.sync.record import LiveRecord
from webapp.sync.verdict import in_one_sentence


def check_left(touched: Mapping[str, LiveRecord]) -> None:
    """Raise Parked where a change takes the last administrator away."""
    staff = [record for record in touched.values() if record.row.type == "worker"]
    leaving = {record.id for record in staff if not _administers(record.wire["fields"])}
    if not leaving:
        return
    query = select(Account.worker_id).where(Account.role == "admin", Account.active.is_(True))
    before = set(db.session.scalars(query.where(Account.password_hash != NOT_CHOSEN)))
    if before and before <= leaving:
        raise in_one_sentence("last_administrator")


def _administers(fields: Mapping[str, Any]) -> bool:
    return fields.get("role") == "admin" and fields.get("active") is not False
