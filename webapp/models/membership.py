"""Membership: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Day, Id, Instant, RecordRow, Words


class Membership(RecordRow, db.Model):
    """Who works with this client, as what, and since when."""

    __tablename__ = "membership"

    worker: Mapped[Id | None] = mapped_column(index=True)
    role: Mapped[Code | None]
    starts_on: Mapped[Day | None]
    reason: Mapped[Code | None]
    handover_note: Mapped[Words | None]
    ended_at: Mapped[Instant | None]
