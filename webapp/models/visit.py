"""Visit: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Elements, Id, Instant, RecordRow, Words


class Visit(RecordRow, db.Model):
    """A planned, attempted or finished contact. Arrival and end are written when they happen."""

    __tablename__ = "visit"

    worker: Mapped[Id | None] = mapped_column(index=True)
    contact_type: Mapped[Code | None]
    starts_at: Mapped[Instant | None] = mapped_column(index=True)
    planned_minutes: Mapped[int | None]
    place: Mapped[str | None] = mapped_column(String(200))
    purpose: Mapped[Words | None]
    to_bring: Mapped[Words | None]
    arrived_at: Mapped[Instant | None]
    ended_at: Mapped[Instant | None]
    present: Mapped[Elements | None]
    present_remark: Mapped[str | None] = mapped_column(String(200))
    outcome: Mapped[Code | None]
    missed_reason: Mapped[Code | None]
    missed_remark: Mapped[str | None] = mapped_column(String(500))
    time_corrected_why: Mapped[str | None] = mapped_column(String(200))
