"""Addendum: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant, RecordRow, Words


class Addendum(RecordRow, db.Model):
    """A correction or supplement to a signed note, always with its author."""

    __tablename__ = "addendum"

    progress_note: Mapped[Id | None] = mapped_column(index=True)
    text: Mapped[Words | None]
    written_at: Mapped[Instant | None]
    recorded_by: Mapped[Id | None]
