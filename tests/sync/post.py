"""Changes as devices send them, and what came of them; the words the rule tests are written in."""

from __future__ import annotations

import json
from typing import Any

from tests.cast import Agency, create
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import FeedRecord
from webapp.sync.accept import accept
from webapp.sync.devices import enrol

Change = dict[str, Any]
Receipt = dict[str, Any]


def visit(worker: str, record_id: str | None = None, **more: Any) -> dict[str, Any]:
    """The write of a visit that a worker has planned."""
    fields = {"worker": worker, "contact_type": "home_visit", "starts_at": "2026-11-24T15:00:00Z"}
    return create("visit", record_id, **fields | more)


def note(author: str, record_id: str | None = None, **more: Any) -> dict[str, Any]:
    """The write of a progress note."""
    times = {"happened_at": "2026-11-22T15:00:00Z", "written_at": "2026-11-22T16:00:00Z"}
    return create("progress_note", record_id, **times | {"recorded_by": author} | more)


def change_of(author: str, case_file: str, *writes: dict[str, Any], **said: Any) -> Change:
    """A change as a device sends it."""
    address = {"id": new_id(), "author": author, "case_file": case_file}
    return address | {"writes": list(writes)} | said


def send(agency: Agency, worker: str, *changes: Any) -> list[Receipt]:
    """Bring changes from a phone that this worker has enrolled."""
    return accept(changes, worker_id=worker, device_id=enrol(worker, "Phone"))


def outcomes(receipts: list[Receipt]) -> list[str]:
    """What became of each, in short: the reason where there is one."""
    return [receipt.get("reason") or receipt["outcome"] for receipt in receipts]


def record(record_id: str) -> dict[str, Any]:
    """A record as it travels now."""
    return json.loads(db.session.get_one(FeedRecord, record_id, populate_existing=True).wire)


def heads(record_id: str, field: str) -> list[Any]:
    """The values of all heads of a field, in their order."""
    wire = record(record_id)
    several = wire["heads"].get(field)
    return [head["value"] for head in several] if several else [wire["fields"].get(field)]
