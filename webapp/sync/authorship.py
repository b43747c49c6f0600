"""Which writes are whose: memberships, signatures, reviews, staff; what is never edited (A7)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import Change, ProgressNote
from webapp.schemas import RECORD_TYPES
from webapp.sync.fields import VOIDED
from webapp.sync.frozen import closes_to, is_frozen, says_what_stands
from webapp.sync.names import SERVER
from webapp.sync.permission import Standing
from webapp.sync.run import Run
from webapp.sync.shape import Write, is_create, writes_of
from webapp.sync.verdict import invalid

#: What a supervisor may write in the agency's case file; the rest is the administrators'.
AGENCY_TYPES_OF_SUPERVISORS = ("team", "form_version")
#: What Doorstep works out itself, from what people write (B06).
TYPES_OF_THE_SERVER = ("due_item", "form_definition", "form_picture")
#: What only Doorstep makes, and the office may edit: every phone evaluates what a form says.
MADE_BY_THE_SERVER = ("form_version",)
#: Under these nobody writes anybody else's name.
OWN_NAMES = ("recorded_by", "finished_by")
#: What freezes another record can never be taken back.
FREEZING = {s.frozen_when["type"] for s in RECORD_TYPES.values() if s.frozen_when is not None}


def check_places(body: Mapping[str, Any], case_file_id: str, kind: str) -> None:
    """Raise Parked where a record's type does not live in this kind of case file."""
    for write in writes_of(body):
        if RECORD_TYPES[write["type"]].case_file != kind:
            raise invalid("wrong_place", write["id"])
        if write["type"] == "client" and write["id"] != case_file_id:
            raise invalid("wrong_place", write["id"])


def check_authorship(change: Change, body: Mapping[str, Any], run: Run, standing: Standing) -> None:
    """Raise Parked where a write is not its author's to make."""
    for write in writes_of(body):
        if not is_create(write):
            _check_still_open(write, run)
        if change.author != SERVER:
            _check_own_name(write, change.author)
            _check_office(write, change.author, run, standing)
            _check_review(write, change.author, body, run)


def _check_still_open(write: Write, run: Run) -> None:
    """Create-only records are never edited, only voided; what is signed not even that."""
    schema = RECORD_TYPES[write["type"]]
    edited = [field for field in write["fields"] if field != VOIDED or write["type"] in FREEZING]
    if schema.create_only and edited:
        raise invalid("create_only", f"{write['id']}.{edited[0]}")
    fixed = [field for field in schema.fixed if field in write["fields"]]
    if fixed:
        raise invalid("fixed", f"{write['id']}.{fixed[0]}")
    record = run.records([write["id"]])[write["id"]]
    if closes_to(write, record):
        raise invalid("finished", write["id"])
    if is_frozen(write["type"], write["id"], run) and not says_what_stands(write, record):
        raise invalid("frozen", write["id"])


def _check_own_name(write: Write, author: str) -> None:
    for field in OWN_NAMES:
        cell = write["fields"].get(field)
        if cell is not None and cell["value"] != author:
            raise invalid("not_yours", f"{write['id']}.{field}")


def _check_office(write: Write, author: str, run: Run, standing: Standing) -> None:
    kind = write["type"]
    if kind in TYPES_OF_THE_SERVER or (kind in MADE_BY_THE_SERVER and is_create(write)):
        raise invalid("by_server", write["id"])
    if kind == "signature" and not _is_hers(_named(write, "progress_note"), author, run):
        raise invalid("not_yours", f"{write['id']}.progress_note")
    if kind == "progress_note" and not _is_hers(write["id"], author, run):
        raise invalid("not_yours", write["id"])
    if kind in ("membership", "review") and not standing.oversees and not _founds(write, standing):
        raise invalid("by_supervisor", write["id"])
    if kind == "membership" and _admits_oneself(write, author, standing):
        raise invalid("by_another", write["id"])
    if RECORD_TYPES[kind].case_file == "agency" and not _runs_agency(kind, standing):
        raise invalid("by_administrator", write["id"])


def _check_review(write: Write, author: str, body: Mapping[str, Any], run: Run) -> None:
    """Nobody approves what she wrote herself, nor with the very change that brings it (B18)."""
    subject = _named(write, "subject")
    brought = [one["id"] for one in writes_of(body) if one["type"] == "progress_note"]
    if write["type"] == "review" and (subject in brought or _author_of(subject, run) == author):
        raise invalid("own_work", f"{write['id']}.subject")


def _runs_agency(kind: str, standing: Standing) -> bool:
    return "admin" in standing.roles or kind in AGENCY_TYPES_OF_SUPERVISORS


def _named(write: Write, field: str) -> Any:
    """The record that a signature or a review is for."""
    return write["fields"].get(field, {"value": None})["value"]


def _is_hers(note_id: Any, author: str, run: Run) -> bool:
    """Nobody goes on with, takes back or signs what somebody else wrote. A new one is its author's.

    Who knows better says so in an addendum, once it is signed.
    """
    return _author_of(note_id, run) in (None, author)


def _author_of(note_id: Any, run: Run) -> str | None:
    """Who wrote a note that is there."""
    run.write_out()
    return db.session.scalar(select(ProgressNote.recorded_by).where(ProgressNote.id == note_id))


def _admits_oneself(write: Write, author: str, standing: Standing) -> bool:
    """An administrator arranges who works with whom, and so could read whatever she likes (B11)."""
    cell = write["fields"].get("worker", {"value": None})
    return standing.roles == {"admin"} and cell["value"] == author


def _founds(write: Write, standing: Standing) -> bool:
    """Who opens a new client's case file may say who works there (F6)."""
    return write["type"] == "membership" and "founder" in standing.roles
