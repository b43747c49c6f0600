"""Preference: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from webapp.extensions import db
from webapp.models.columns import Code, RecordRow


class Preference(RecordRow, db.Model):
    """How one worker likes Doorstep; one record a desk."""

    __tablename__ = "preference"

    language: Mapped[Code | None]
