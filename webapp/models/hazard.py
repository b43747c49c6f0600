"""Hazard: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Day, Id, RecordRow


class Hazard(RecordRow, db.Model):
    """What a worker must know before the door opens."""

    __tablename__ = "hazard"

    hazard_type: Mapped[Code | None]
    severity: Mapped[Code | None]
    source: Mapped[Code | None]
    evidence: Mapped[str | None] = mapped_column(String(500))
    precautions: Mapped[str | None] = mapped_column(String(500))
    review_on: Mapped[Day | None]
    recorded_by: Mapped[Id | None]
