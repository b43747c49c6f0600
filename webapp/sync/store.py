"""A change as a row, before anybody has decided it (A12)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from webapp.extensions import db
from webapp.models import CaseFile, Change, ChangeRecord
from webapp.sync.canonical import canonical
from webapp.sync.shape import readable_writes, said


def stored_change(body: Mapping[str, Any], device: str, case_file: CaseFile, now: str) -> Change:
    """Its row, and a line for each record it writes, so that a record's history can be read."""
    case_file.arrivals += 1
    change = Change(
        id=body["id"],
        author=body["author"],
        device=device,
        case_file=case_file.id,
        body=canonical(body),
        occurred_at=said(body, "occurred_at"),
        replaces=said(body, "replaces"),
        received_at=now,
        arrival=case_file.arrivals,
        outcome="held",
    )
    db.session.add(change)
    for record in {write["id"] for write in readable_writes(body)}:
        db.session.add(ChangeRecord(change=change.id, record=record))
    return change
