"""Assessment: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from webapp.extensions import db
from webapp.models.columns import Code, Day, Grouped, Id, RecordRow, Words


class Assessment(RecordRow, db.Model):
    """One filling of the follow-up assessment. Refused, unable and not asked are answers too."""

    __tablename__ = "assessment"

    visit: Mapped[Id | None]
    instrument: Mapped[Code | None]
    version: Mapped[int | None]
    reason: Mapped[Code | None]
    answers: Mapped[Grouped | None]
    remarks: Mapped[Words | None]
    assessed_on: Mapped[Day | None]
    recorded_by: Mapped[Id | None]
