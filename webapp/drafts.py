"""Drafts on the server's side: what a worker has typed into a form and not saved yet.

Floor 2.5, beside `access`: a draft belongs to its worker, so the worker's id is the whole
permission. It is no case data and no change; saving the form removes it. On a phone the device
keeps them itself: service_worker/store/drafts.js.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete

from webapp import clock
from webapp.extensions import begin_writing, db
from webapp.models import Draft

Typed = dict[str, list[str]]
KEY_LENGTH_MAX = 500


def draft_of(worker_id: str, key: str) -> Typed | None:
    """The fields as last typed, or None."""
    draft = db.session.get(Draft, (worker_id, key))
    return draft.fields if draft else None


def keep_draft(worker_id: str, key: str, fields: Typed) -> None:
    """Keep what is typed in a form, in place of what was."""
    begin_writing()
    db.session.merge(Draft(worker=worker_id, key=key, fields=fields, saved_at=_now()))
    db.session.commit()


def remove_draft(worker_id: str, key: str) -> None:
    """Forget a form's draft: it is saved."""
    begin_writing()
    db.session.execute(delete(Draft).where(Draft.worker == worker_id, Draft.key == key))
    db.session.commit()


def remove_drafts_at(key: str) -> None:
    """Forget what anybody has typed there: there is nothing to save any more."""
    begin_writing()
    db.session.execute(delete(Draft).where(Draft.key == key))
    db.session.commit()


def remove_old_drafts(pattern: str, before: datetime) -> int:
    """Forget those at addresses like this (SQL, `/forms/%/try`) that nobody went on with since;
    how many those were."""
    begin_writing()
    old = Draft.saved_at < clock.stamp(before)
    count = db.session.execute(delete(Draft).where(Draft.key.like(pattern), old)).rowcount
    db.session.commit()
    return count


def _now() -> str:
    return clock.stamp(clock.now())
