"""What is kept and not applied: parked, held, set aside (A3, A4, A8), and its heads (A10)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import CaseFile, Change, SetAside
from webapp.sync.apply import number, publish
from webapp.sync.bases import replaced_by
from webapp.sync.heads import Register
from webapp.sync.record import records_of
from webapp.sync.registers import registers_of
from webapp.sync.server_change import server_change
from webapp.sync.shape import Write, base_of, check_shape, is_create, is_id, writes_of
from webapp.sync.verdict import Held, Parked


def hold(change: Change, verdict: Held, case_file: CaseFile) -> None:
    """Keep a change until the record or case file it needs has arrived."""
    change.outcome, change.waits_for = "held", verdict.waits_for
    _pass_on(change, case_file)


def park(change: Change, verdict: Parked, case_file: CaseFile, trace: str | None = None) -> None:
    """Keep a change for a person to decide."""
    change.outcome, change.reason = "parked", verdict.reason
    change.field, change.sentence = verdict.field, verdict.sentence
    change.trace, change.waits_for = trace, None
    _pass_on(change, case_file)


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
    return aside, False


def _usable_id(body: Any) -> str | None:
    return body["id"] if isinstance(body, dict) and is_id(body.get("id")) else None


def _pass_on(change: Change, case_file: CaseFile) -> None:
    """A10: where its own token is already superseded, its base is superseded with it."""
    body = json.loads(change.body)
    try:
        check_shape(body)
    except Parked:
        return
    edits = [write for write in writes_of(body) if not is_create(write)]
    registers = registers_of(edits)
    lost = [key for key in _fields(edits) if _lose_base(change, edits, key, registers[key])]
    if lost and case_file.kind is not None:
        _republish(case_file, {key: registers[key] for key in lost}, change.received_at)


def _fields(edits: list[Write]) -> Iterator[tuple[str, str]]:
    return ((write["id"], field) for write in edits for field in write["fields"])


def _lose_base(
    change: Change, edits: list[Write], key: tuple[str, str], register: Register
) -> bool:
    """Whether the heads of a field became fewer."""
    if not register.is_superseded(change.id):
        return False
    record, field = key
    write = next(write for write in edits if write["id"] == record)
    before = len(register.heads())
    register.supersede(replaced_by(base_of(write, field), register, record, field) - {change.id})
    return len(register.heads()) < before


def _republish(case_file: CaseFile, registers: dict[tuple[str, str], Register], now: str) -> None:
    """A record's wire form never changes without a new number: the server takes one for it."""
    records = records_of(case_file.id, (record for record, _ in registers))
    if not records:
        return
    writes = [{"type": r.row.type, "id": r.id, "fields": {}} for r in records.values()]
    change, _ = server_change(case_file, writes, now)
    seq = number(change, case_file)
    for (record, field), register in registers.items():
        if record in records:
            records[record].settle(field, register, seq)
    change.outcome = "accepted"
    publish(case_file, records, now)
