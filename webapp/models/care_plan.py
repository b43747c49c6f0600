"""CarePlan: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Day, RecordRow, Words


class CarePlan(RecordRow, db.Model):
    """What was agreed for the months to come."""

    __tablename__ = "care_plan"

    title: Mapped[str | None] = mapped_column(String(200))
    plan_type: Mapped[Code | None]
    status: Mapped[Code | None]
    starts_on: Mapped[Day | None]
    ends_on: Mapped[Day | None]
    reviewed_on: Mapped[Day | None]
    strengths: Mapped[Words | None]
    risks: Mapped[Words | None]
    backup_plan: Mapped[Words | None]
