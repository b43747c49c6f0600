"""Observation: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant, RecordRow


class Observation(RecordRow, db.Model):
    """One thing seen or said on a visit. Never edited: corrected by another, or voided."""

    __tablename__ = "observation"

    visit: Mapped[Id | None] = mapped_column(index=True)
    category: Mapped[Code | None]
    remark: Mapped[str | None] = mapped_column(String(1000))
    severity: Mapped[Code | None]
    source: Mapped[Code | None]
    action_taken: Mapped[str | None] = mapped_column(String(500))
    quick: Mapped[bool | None]
    noted_at: Mapped[Instant | None]
    recorded_by: Mapped[Id | None]
