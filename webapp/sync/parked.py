"""What a person decides about a parked change: accept, discard, reassign (section 1)."""

from __future__ import annotations

from typing import Any

from webapp import access, clock, errors
from webapp.audit import log as audit
from webapp.errors import Refusal
from webapp.extensions import begin_writing, db
from webapp.models import Change
from webapp.sync.apply import apply
from webapp.sync.locks import lock_case_file
from webapp.sync.membership import follow
from webapp.sync.names import APPLIED
from webapp.sync.receipts import Receipt, receipt_of
from webapp.sync.run import Run
from webapp.sync.server_change import server_change
from webapp.sync.settle import settle

ACTIONS = ("accept", "discard", "reassign")
NEVER_ACCEPTED = ("invalid", "schema")
REASON_LENGTH_MAX = 500


def decide_parked(worker_id: str, change_id: str, action: Any, reason: Any) -> Receipt:
    """Carry out what the current team or its supervisor decided; returns the receipt."""
    if action not in ACTIONS:
        raise Refusal(errors.MALFORMED_EXCHANGE, why="no such action")
    if not isinstance(reason, str) or not reason.strip() or not _is_storable(reason):
        raise Refusal(errors.REASON_MISSING)
    case_file_id = _case_file_of(worker_id, change_id)
    begin_writing()
    run = Run(lock_case_file(case_file_id), careful=True)
    change = db.session.get_one(Change, change_id, populate_existing=True)
    if change.outcome != "parked" or change.decision is not None:
        db.session.rollback()
        raise Refusal(errors.CANNOT_ACCEPT)
    with db.session.no_autoflush:
        _DECISIONS[action](change, run, worker_id)
        run.write_out()
    change.decision, change.decided_by = action, worker_id
    change.decided_at, change.decision_reason = clock.stamp(clock.now()), reason.strip()
    told = {"actor": worker_id, "subject": change_id, "detail": f"parked change: {action}"}
    audit.add("decided", **told)
    receipt = receipt_of(change, repeat=True)
    db.session.commit()
    return receipt


def _case_file_of(worker_id: str, change_id: str) -> str:
    """Only members decide: an author who has left may look at the change, not accept it."""
    change = access.change_for(worker_id, change_id)
    return access.case_file_for(worker_id, change.case_file).id


def _is_storable(reason: str) -> bool:
    return len(reason) <= REASON_LENGTH_MAX and "\x00" not in reason and reason.isprintable()


def _accept(change: Change, run: Run, worker_id: str) -> None:
    """It keeps id, token and author, and merges like any other."""
    if change.reason in NEVER_ACCEPTED:
        _refuse()
    settle(change, run, clock.stamp(clock.now()), approved=True)
    if change.outcome not in (*APPLIED, "held"):
        _refuse()


def _discard(change: Change, run: Run, worker_id: str) -> None:
    """It stays where it is, with its content, and waits for nobody; its author is told (A14)."""


def _reassign(change: Change, run: Run, worker_id: str) -> None:
    """Its author works with the client again, and the change is accepted."""
    now = clock.stamp(clock.now())
    decider = run.standing(worker_id, (), now)
    if change.reason != "not_assigned" or not decider.oversees:
        _refuse()
    if not run.standing(change.author, (), now).is_member:
        _cover(change.author, run, now)
    _accept(change, run, worker_id)


def _cover(worker_id: str, run: Run, now: str) -> None:
    fields = {"worker": worker_id, "role": "covering", "reason": "transfer"}
    cells = {name: {"value": value} for name, value in fields.items()}
    write = {"type": "membership", "id": clock.new_id(), "create": True, "fields": cells}
    change, body = server_change(run, [write], now)
    follow(change, run, apply(change, body, run, {}), now)


def _refuse() -> None:
    db.session.rollback()
    raise Refusal(errors.CANNOT_ACCEPT)


_DECISIONS = {"accept": _accept, "discard": _discard, "reassign": _reassign}
