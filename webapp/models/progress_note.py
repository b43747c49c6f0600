"""ProgressNote: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Day, Id, Instant, RecordRow, Words


class ProgressNote(RecordRow, db.Model):
    """The narrative of one contact. Signing freezes it."""

    __tablename__ = "progress_note"

    visit: Mapped[Id | None] = mapped_column(index=True)
    goal: Mapped[Id | None]
    core_function: Mapped[Code | None]
    client_said: Mapped[Words | None]
    worker_saw: Mapped[Words | None]
    worker_did: Mapped[Words | None]
    worker_thinks: Mapped[Words | None]
    next_step: Mapped[str | None] = mapped_column(String(500))
    next_step_on: Mapped[Day | None]
    happened_at: Mapped[Instant | None]
    written_at: Mapped[Instant | None]
    late_reason: Mapped[str | None] = mapped_column(String(500))
    recorded_by: Mapped[Id | None]
