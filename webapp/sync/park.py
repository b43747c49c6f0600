"""What is kept and not applied: parked, held, set aside (A3, A4, A8), and its heads (A10)."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from sqlalchemy import select

from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import Change, SetAside
from webapp.sync.apply import number, publish
from webapp.sync.bases import bases_in, readable_edits, replaced_by
from webapp.sync.heads import Register
from webapp.sync.registers import Field
from webapp.sync.run import Run
from webapp.sync.server_change import server_change
from webapp.sync.shape import Write, edited_fields, is_id
from webapp.sync.verdict import Held, Parked


def hold(change: Change, verdict: Held, run: Run) -> None:
    """Keep a change until the record or case file it needs has arrived."""
    change.outcome, change.waits_for = "held", verdict.waits_for
    change.reason = change.field = change.sentence = change.trace = None
    run.hold(change)
    _pass_on(change, run)


def park(change: Change, verdict: Parked, run: Run, trace: str | None = None) -> None:
    """Keep a change for a person to decide."""
    change.outcome, change.reason = "parked", verdict.reason
    change.field, change.sentence = verdict.field, verdict.sentence
    change.trace, change.waits_for = trace, None
    _pass_on(change, run)


def set_aside(
    body: Any, *, reason: str, worker: str, device: str, now: str
) -> tuple[SetAside, bool]:
    """Keep raw what may not stand under its id; the same thing is kept once. (row, kept before)"""
    text = json.dumps(body, sort_keys=True)
    fingerprint = hashlib.sha256(text.encode()).hexdigest()
    query = select(SetAside).where(
        SetAside.worker == worker, SetAside.reason == reason, SetAside.fingerprint == fingerprint
    )
    if (known := db.session.scalar(query)) is not None:
        return known, True
    aside = SetAside(id=new_id(), worker=worker, device=device, reason=reason, body=text)
    aside.change = _usable_id(body)
    aside.fingerprint, aside.received_at = fingerprint, now
    db.session.add(aside)
    db.session.flush()
    return aside, False


def _usable_id(body: Any) -> str | None:
    return body["id"] if isinstance(body, dict) and is_id(body.get("id")) else None


def _pass_on(change: Change, run: Run) -> None:
    """A10: where its own token is already superseded, its base is superseded with it.

    Of one whose shape cannot stand, whatever of it can be read, as `bases` does: the heads may not
    depend on whether it came before what names it (S2).
    """
    edits = readable_edits(change.body)
    registers = run.registers(field for write in edits for field in edited_fields(write))
    lost = {key: one for key, one in registers.items() if _lose_base(change, edits, key, one)}
    if lost and run.case_file.kind is not None:
        _republish(run, lost, change.received_at)


def _lose_base(change: Change, edits: list[Write], key: Field, register: Register) -> bool:
    """Whether the heads of a field became fewer."""
    if not register.is_superseded(change.id):
        return False
    record, field = key
    base = bases_in(edits, record, field)
    before = len(register.heads())
    register.supersede(replaced_by(base, register, record, field) - {change.id})
    return len(register.heads()) < before


def _republish(run: Run, registers: dict[Field, Register], now: str) -> None:
    """A record's wire form never changes without a new number: the server takes one for it."""
    records = run.records(record for record, _ in registers)
    if not records:
        return
    writes = [{"type": r.row.type, "id": r.id, "fields": {}} for r in records.values()]
    change, _ = server_change(run, writes, now)
    seq = number(change, run)
    for (record, field), register in registers.items():
        if record in records:
            records[record].settle(field, register, seq)
    change.outcome = "accepted"
    publish(run, records, now)
