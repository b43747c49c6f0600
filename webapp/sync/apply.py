"""What an accepted change does: its number, its tokens, the records it touches (A9 to A13)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import update

from webapp.audit import log as audit
from webapp.extensions import db
from webapp.models import Change
from webapp.sync import chain
from webapp.sync.bases import replaced_by
from webapp.sync.frozen import is_frozen
from webapp.sync.heads import Register
from webapp.sync.record import LiveRecord, created, said_at
from webapp.sync.registers import Field
from webapp.sync.run import Run
from webapp.sync.shape import Write, base_of, edited_fields, is_create, writes_of

#: The outcome of a change is the gravest of its fields.
GRAVITY = ("accepted", "merged", "conflict")
Registers = Mapping[Field, Register]


def apply(
    change: Change,
    body: Mapping[str, Any],
    run: Run,
    records: Mapping[str, LiveRecord],
    flags: tuple[str, ...] = (),
) -> dict[str, LiveRecord]:
    """Apply a change to the records it edits; returns every record it touched."""
    seq = number(change, run)
    registers = run.registers(field for write in writes_of(body) for field in edited_fields(write))
    outcomes: dict[str, str] = {}
    touched: dict[str, LiveRecord] = {}
    for write in writes_of(body):
        if is_create(write):
            touched[write["id"]] = record = _create(change, write)
        else:
            touched[write["id"]] = record = records[write["id"]]
            frozen = is_frozen(record.row.type, record.id, run)
            outcomes |= _edit(change, seq, write, record, registers, frozen=frozen)
        for flag in flags:
            record.flag(flag)
    publish(run, touched, change.received_at)
    change.outcome = max(outcomes.values(), key=GRAVITY.index, default="accepted")
    change.fields = sorted(
        name for name, outcome in outcomes.items() if outcome == change.outcome != "accepted"
    )
    _retire_replaced(change)
    audit.add_writes(change.author, writes_of(body))
    return touched


def publish(run: Run, touched: Mapping[str, LiveRecord], received_at: str) -> None:
    """Put the touched records into feed, tables and digest under the case file's number."""
    case_file = run.case_file
    for record in touched.values():
        voidings = run.registers([record.voided])[record.voided] if record.is_voided else None
        mark = record.publish(case_file.seq, received_at, voidings)
        run.keep(record)
        case_file.digest = chain.moved_digest(case_file.digest, mark)
        if record.row.type == "client":
            fields = record.wire["fields"]
            case_file.closed = fields.get("status") == "closed" and not fields.get("voided")


def number(change: Change, run: Run) -> int:
    """A9: the next number, and the chain one link longer."""
    case_file = run.case_file
    case_file.seq += 1
    case_file.tag = chain.next_tag(case_file.tag, change.id)
    change.seq, change.tag = case_file.seq, case_file.tag
    change.reason = change.field = change.sentence = change.waits_for = change.trace = None
    return case_file.seq


def _create(change: Change, write: Write) -> LiveRecord:
    values = {field: cell["value"] for field, cell in write["fields"].items()}
    return created(change, write["type"], write["id"], values)


def _edit(
    change: Change,
    seq: int,
    write: Write,
    record: LiveRecord,
    registers: Registers,
    *,
    frozen: bool,
) -> dict[str, str]:
    """A10 for every field of one write; the outcome of each by `<record id>.<field>`.

    `frozen`: it says what was signed, and that is shown (A15).
    """
    outcomes = {}
    for field, cell in write["fields"].items():
        register = registers[record.id, field]
        record.ensure_root(field, register)
        base = replaced_by(base_of(write, field), register, record.id, field)
        version: Any = register.write(change.id, cell["value"], base, seq)
        version.by, version.at, version.device = change.author, said_at(change), change.device
        version.seen = cell.get("seen", [])
        if frozen:
            record.wire["fields"][field] = cell["value"]
        outcomes[f"{record.id}.{field}"] = record.settle(field, register, seq, frozen=frozen)
    return outcomes


def _retire_replaced(change: Change) -> None:
    """A parked change that its author mended and sent anew waits for nobody any more (R)."""
    if change.replaces is None:
        return
    db.session.flush()
    parked = update(Change).where(
        Change.id == change.replaces,
        Change.author == change.author,
        Change.outcome == "parked",
        Change.decision.is_(None),
    )
    db.session.execute(parked.values(decision="replaced", decided_at=change.received_at))
