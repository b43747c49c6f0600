"""Goal: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Day, Id, RecordRow, Words


class Goal(RecordRow, db.Model):
    """A goal in the client's own words."""

    __tablename__ = "goal"

    care_plan: Mapped[Id | None]
    statement: Mapped[Words | None]
    domain: Mapped[Code | None]
    status: Mapped[Code | None]
    achievement: Mapped[Code | None]
    progress: Mapped[Words | None]
    measure: Mapped[str | None] = mapped_column(String(500))
    latest_value: Mapped[str | None] = mapped_column(String(120))
    target_on: Mapped[Day | None]
