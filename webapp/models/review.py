"""Review: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant, RecordRow, Words


class Review(RecordRow, db.Model):
    """A supervisor's verdict on what was on the page then."""

    __tablename__ = "review"

    subject: Mapped[Id | None] = mapped_column(index=True)
    subject_type: Mapped[Code | None]
    seen: Mapped[str | None] = mapped_column(String(64))
    verdict: Mapped[Code | None]
    comment: Mapped[Words | None]
    reviewed_at: Mapped[Instant | None]
    recorded_by: Mapped[Id | None]
