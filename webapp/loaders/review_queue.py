"""The review queue: signed notes that nobody has read as they are now, the oldest first.

A review names the version it has seen. A note that changed after that, and a returned note that
got an addendum since, stand in the queue again. Once it is signed a note changes no more: that two
versions were settled under the signature asks nobody to read it again (A15).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import String, and_, cast, exists, func, or_, select

from webapp import access
from webapp.extensions import db
from webapp.loaders.names import clients_by_id, workers_by_id
from webapp.loaders.tables import table
from webapp.models import Addendum, ProgressNote, Review, Signature

Json = dict[str, Any]
#: What one page shows; a search looks further.
ROWS_MAX, SEARCHED_MAX = 100, 2000
COLUMNS = ("client", "author", "happened_at", "signed_at")


def review_queue(worker_id: str, scope: Json) -> Json:
    """The notes to review and how each came back, if it did."""
    case_files = access.caseload_of(worker_id)
    clients, workers = clients_by_id(case_files), workers_by_id()
    most = SEARCHED_MAX if any(scope["query"].values()) else ROWS_MAX
    query = (
        select(ProgressNote, Signature)
        .join(Signature, Signature.progress_note == ProgressNote.id)
        .where(
            ProgressNote.case_file.in_(case_files),
            ProgressNote.voided.is_(False),
            ProgressNote.recorded_by != worker_id,
            ~_read_as_it_is(),
        )
        .order_by(Signature.signed_at, ProgressNote.id)
        .limit(most)
    )
    reviewed = set(
        db.session.scalars(select(Review.subject).where(Review.case_file.in_(case_files)))
    )
    queue = [
        {
            "id": note.id,
            "case_file": note.case_file,
            "client": clients.get(note.case_file, ""),
            "author": workers.get(note.recorded_by or "", ""),
            "happened_at": note.happened_at,
            "signed_at": signature.signed_at,
            "late_entry": bool(signature.late_entry),
            "again": note.id in reviewed,
        }
        for note, signature in db.session.execute(query)
    ]
    return {"queue": table(queue, COLUMNS, scope["query"], found_by=("client", "author"))}


def _seen_when_signed() -> Any:
    """Whether the version seen is as late as the signature: both are written in plain digits."""
    signed = cast(Signature.seq, String)
    as_long = func.length(Review.seen) == func.length(signed)
    longer = func.length(Review.seen) > func.length(signed)
    return or_(longer, and_(as_long, Review.seen >= signed))


def _read_as_it_is() -> Any:
    """That a review has seen this very version, and nothing was added after it was returned."""
    added = (
        exists()
        .where(Addendum.progress_note == ProgressNote.id, Addendum.written_at > Review.reviewed_at)
        .correlate(ProgressNote, Review)  # Two floors up: it is not found by itself.
    )
    return exists().where(
        Review.subject == ProgressNote.id,
        Review.voided.is_(False),
        or_(Review.seen == cast(ProgressNote.seq, String), _seen_when_signed()),
        ~and_(Review.verdict == "returned", added),
    )
