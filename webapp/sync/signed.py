"""A signature binds what its author read: that text stays, and the rest stands beside it (A15).

A signature carries the fingerprint of the page it was made on. What had arrived by then from
another phone was not on that page, though it may be what the record shows. Then the values that
were signed are written again, each beside what it was not: a conflict, which people settle.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import Any

from sqlalchemy import select

from webapp.domain.records import content_of
from webapp.extensions import db
from webapp.models import Signature
from webapp.schemas import RECORD_TYPES
from webapp.sync.apply import apply
from webapp.sync.canonical import same_value
from webapp.sync.record import LiveRecord
from webapp.sync.run import Run
from webapp.sync.server_change import server_change

#: Set on a signature whose text is not what stands: another signature was there first, or the text
#: never arrived.
OTHER_TEXT = "signed_other_text"
#: How many ways of putting a text together are tried. Two phones that wrote apart make a handful.
TRIES_MAX = 2000

Values = Mapping[str, Any]


def bind(touched: Mapping[str, LiveRecord], run: Run, now: str) -> None:
    """After a change that signs: what was signed is what its note shows."""
    for signature in [one for one in touched.values() if one.row.type == "signature"]:
        said = signature.wire["fields"]
        note = run.records([said["progress_note"]]).get(said["progress_note"])
        if note is None or note.row.type != "progress_note" or said.get("content_hash") is None:
            continue
        if not _was_signed_before(note.id, signature.id):
            _put_back(note, said["content_hash"], run, now)
        if _fingerprint(note.wire) != said["content_hash"]:
            signature.flag(OTHER_TEXT)
            run.keep(signature)


def _was_signed_before(note_id: str, signature_id: str) -> bool:
    others = select(Signature.id).where(
        Signature.progress_note == note_id, Signature.id != signature_id
    )
    return db.session.scalar(others.limit(1)) is not None


def _fingerprint(wire: Values) -> str:
    return hashlib.sha256(content_of(dict(wire)).encode()).hexdigest()


def _put_back(note: LiveRecord, signed: str, run: Run, now: str) -> None:
    """The server writes what was signed, naming the head that says so already, where one does."""
    found = _signed_versions(note, signed, run)
    if not found:
        return
    fields = {
        name: {"value": one.value, "base": [] if one.superseded else [one.token]}
        for name, one in found.items()
    }
    write = {"type": note.row.type, "id": note.id, "fields": fields}
    change, body = server_change(run, [write], now)
    apply(change, body, run, {note.id: note})
    registers = run.registers((note.id, name) for name in found)
    for name, one in found.items():
        register = registers[note.id, name]
        version: Any = register[change.id]
        version.by, version.at, version.device = one.by, one.at, one.device
        note.settle(name, register, run.case_file.seq, frozen=True)


def _signed_versions(note: LiveRecord, signed: str, run: Run) -> dict[str, Any]:
    """The versions that together make the text of this fingerprint, where they are not shown."""
    shown = note.wire["fields"]
    for versions in islice(_ways(note, run), TRIES_MAX):
        fields = shown | {name: one.value for name, one in versions.items()}
        if _fingerprint({"fields": fields}) == signed:
            return {
                name: one
                for name, one in versions.items()
                if not same_value(one.value, shown.get(name))
            }
    return {}


def _ways(note: LiveRecord, run: Run) -> Iterator[dict[str, Any]]:
    """Every way of putting the note together from all that was ever written, the latest first."""
    names = RECORD_TYPES[note.row.type].kinds()
    written: dict[str, list[Any]] = {}
    for (_, name), register in run.registers((note.id, name) for name in names).items():
        versions = [one for one in register.versions.values() if one.written]
        if versions:
            written[name] = sorted(versions, key=lambda one: (-one.place, one.token))
    for versions in product(*written.values()):
        yield dict(zip(written, versions, strict=True))
