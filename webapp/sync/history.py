"""What is known of one change, and of everything that ever touched one record (section 1)."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select

from webapp import access
from webapp.errors import Refusal
from webapp.extensions import db
from webapp.models import Change, ChangeRecord
from webapp.sync.receipts import aside_receipt, receipt_of


def change_with_receipt(worker_id: str, change_id: str) -> dict[str, Any]:
    """A change with its exact values (S1); what was set aside, for administrators."""
    try:
        change = access.change_for(worker_id, change_id)
    except Refusal:
        aside = access.set_aside_for(worker_id, change_id)
        return {"receipt": aside_receipt(aside, repeat=True), "change": json.loads(aside.body)}
    return _told(change)


def history_of(worker_id: str, record_id: str) -> list[dict[str, Any]]:
    """Every change of a record in the order of arrival, each with who sent it; for members."""
    case_file = access.case_file_of_record(worker_id, record_id)
    query = select(Change).join(ChangeRecord, ChangeRecord.change == Change.id)
    query = query.where(ChangeRecord.record == record_id, Change.case_file == case_file)
    changes = db.session.scalars(query.order_by(Change.arrival))
    return [_told(change) | {"by": change.author} for change in changes]


def _told(change: Change) -> dict[str, Any]:
    return {"receipt": receipt_of(change, repeat=True), "change": json.loads(change.body)}
