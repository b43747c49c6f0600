"""Settlement: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant, RecordRow, Words


class Settlement(RecordRow, db.Model):
    """How two versions of a field were settled, or that a settlement was taken back."""

    __tablename__ = "settlement"

    subject: Mapped[Id | None] = mapped_column(index=True)
    subject_type: Mapped[Code | None]
    field: Mapped[str | None] = mapped_column(String(200))
    kept: Mapped[Words | None]
    set_aside: Mapped[Words | None]
    named: Mapped[Words | None]
    reason: Mapped[str | None] = mapped_column(String(500))
    undoes: Mapped[Id | None]
    settled_at: Mapped[Instant | None]
    recorded_by: Mapped[Id | None]
