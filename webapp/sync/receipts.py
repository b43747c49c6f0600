"""What the server says about a change: the receipt (section 3, R)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import Change, SetAside

Receipt = dict[str, Any]
RETRY_AFTER_SECONDS = 5
OPTIONAL = ("reason", "field", "sentence", "seq", "trace")
#: The first schema whose phones have a word for what a person put away (A14).
DISCARDED_SINCE = 2


def receipt_of(change: Change, *, repeat: bool = False) -> Receipt:
    """What stood when the change was decided; what stands now is in the heads alone.

    What a person put away says who did, when and why: `decision: {by, at, reason}` (A14). In the
    table it stays parked, as it does for the heads (A10).
    """
    receipt: Receipt = {"id": change.id, "outcome": change.outcome}
    receipt |= {name: value for name in OPTIONAL if (value := getattr(change, name)) is not None}
    if is_discarded(change):
        at, why = change.decided_at, change.decision_reason
        decision = {"by": change.decided_by, "at": at, "reason": why}
        receipt |= {"outcome": "discarded", "decision": decision}
    return receipt | {"fields": change.fields or [], "repeat": repeat}


def is_discarded(change: Change) -> bool:
    """Whether a person decided that it will not be applied (A14)."""
    return change.outcome == "parked" and change.decision == "discard"


def as_known_to(schema: Any, receipts: list[Receipt]) -> list[Receipt]:
    """Receipts in the words of a phone's schema: one that knows no `discarded` goes on hearing
    `parked`, because it would put away unseen what it has no word for (A14)."""
    if type(schema) is not int or schema >= DISCARDED_SINCE:
        return receipts
    return [_in_old_words(receipt) for receipt in receipts]


def _in_old_words(receipt: Receipt) -> Receipt:
    if receipt["outcome"] != "discarded":
        return receipt
    kept = {name: value for name, value in receipt.items() if name != "decision"}
    return kept | {"outcome": "parked"}


def aside_receipt(aside: SetAside, *, repeat: bool = False) -> Receipt:
    """`quarantined` or `id_reused`, with nothing revealed."""
    if aside.reason == "id_reused":
        return {"id": aside.change, "outcome": "id_reused", "repeat": repeat}
    receipt = {"id": aside.change, "outcome": "quarantined", "reason": aside.reason}
    return receipt | {"repeat": repeat}


def retry_receipt(change_id: str) -> Receipt:
    """Nothing was stored; the device keeps it and comes again."""
    return {"id": change_id, "outcome": "retry", "after": RETRY_AFTER_SECONDS, "repeat": False}


def asked(ids: Iterable[str], worker_id: str) -> list[Receipt]:
    """The present receipts of a worker's own changes."""
    wanted = set(ids)
    if not wanted:
        return []
    query = select(Change).where(Change.id.in_(wanted), Change.author == worker_id)
    return [receipt_of(change, repeat=True) for change in db.session.scalars(query)]


def unknown_among(ids: Iterable[str]) -> set[str]:
    """The witnesses this server has never answered: it has lost something (D5)."""
    wanted = set(ids)
    if not wanted:
        return set()
    known = set(db.session.scalars(select(Change.id).where(Change.id.in_(wanted))))
    missing = wanted - known
    if missing:
        aside = select(SetAside.change).where(SetAside.change.in_(missing))
        missing -= set(db.session.scalars(aside))
    return missing
