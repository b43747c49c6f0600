"""One change against the rules, in their order: applied, or a Verdict says why not (A4 to A8)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from webapp.models import CaseFile, Change
from webapp.schemas import RECORD_TYPES
from webapp.sync import administrators, membership, signed
from webapp.sync.apply import apply
from webapp.sync.authorship import check_authorship, check_places
from webapp.sync.names import AGENCY, LATE_FLAG, SERVER
from webapp.sync.permission import Standing, role_of
from webapp.sync.record import LiveRecord
from webapp.sync.run import Run
from webapp.sync.shape import (
    check_schema,
    check_shape,
    check_values,
    is_create,
    writes_of,
)
from webapp.sync.verdict import Forbidden, Held, Parked, invalid


def decide(change: Change, run: Run, now: str, *, approved: bool = False) -> list[str]:
    """Apply a change under its case file's lock, as of now, or raise a Verdict.

    `approved`: a person has accepted it from where it was parked, so membership and closure count
    no more. Returns what held changes may now be waiting for: created records, a new case file.
    """
    body = json.loads(change.body)
    case_file, founds = run.case_file, run.case_file.kind is None
    standing = _founding(change, case_file, body) if founds else _standing(change, run, body, now)
    check_shape(body, change.body)
    flags = () if approved else _check_membership(change, case_file, body, standing)
    check_schema(body)
    check_values(body)
    kind = _kind(change, case_file, body)
    check_places(body, case_file.id, kind)
    records = _look_up(run, body)
    check_authorship(change, body, run, standing)
    case_file.kind = kind
    touched = apply(change, body, run, records, flags)
    administrators.check_left(touched)
    signed.bind(touched, run, now)
    membership.follow(change, run, touched, now, founded=founds)
    created = [write["id"] for write in writes_of(body) if is_create(write)]
    return [*created, case_file.id] if founds else created


def _founding(change: Change, case_file: CaseFile, body: Mapping[str, Any]) -> Standing:
    """The first change of a case file makes it (F6); any other waits for that one (A8)."""
    if _kind(change, case_file, body) is None:
        raise Held(case_file.id)
    return Standing(frozenset({"founder", role_of(change.author)}), known=True)


def _kind(change: Change, case_file: CaseFile, body: Mapping[str, Any]) -> str | None:
    """What kind of case file this is, or what this change may make it."""
    if case_file.kind is not None:
        return case_file.kind
    first = _first_write(body)
    if first.get("type") == "client":
        opens = first.get("create") is True and first.get("id") == case_file.id
        return "client" if opens else None
    if change.author == SERVER:
        schema = RECORD_TYPES.get(str(first.get("type")))
        return schema.case_file if schema and schema.case_file != "client" else None
    return "desk" if case_file.id == change.author != AGENCY else None


def _first_write(body: Mapping[str, Any]) -> Mapping[str, Any]:
    writes = body.get("writes")
    first = writes[0] if isinstance(writes, list) and writes else None
    return first if isinstance(first, dict) else {}


def _standing(change: Change, run: Run, body: Mapping[str, Any], now: str) -> Standing:
    """A4: who never belonged to a case file is told nothing about it."""
    writes = body.get("writes")
    listed = writes if isinstance(writes, list) else []
    types = [str(write.get("type")) for write in listed if isinstance(write, dict)]
    standing = run.standing(change.author, types, now)
    if not standing.known:
        raise Forbidden
    return standing


def _check_membership(
    change: Change, case_file: CaseFile, body: Mapping[str, Any], standing: Standing
) -> tuple[str, ...]:
    """A6, and the closed case file of A7. Returns the flags of a late visit that still counts."""
    if case_file.closed and not standing.oversees:
        raise Parked("closed")
    if standing.is_member:
        return ()
    late = all(is_create(write) and write["type"] != "membership" for write in writes_of(body))
    if late and standing.left_lately(change.received_at):
        return (LATE_FLAG,)
    raise Parked("not_assigned")


def _look_up(run: Run, body: Mapping[str, Any]) -> dict[str, LiveRecord]:
    """A8: a new id must be new on the whole server, an edited record must be in this case file."""
    writes = writes_of(body)
    created = [write["id"] for write in writes if is_create(write)]
    if (taken := run.taken(created)) is not None:
        raise Parked("id_taken", field=taken)
    edited = {write["id"]: write["type"] for write in writes if not is_create(write)}
    records = run.records(edited)
    for record_id, type_name in edited.items():
        if record_id not in records:
            raise Held(record_id)
        if records[record_id].row.type != type_name:
            raise invalid("wrong_place", record_id)
    return records
