"""Team: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import RecordRow


class Team(RecordRow, db.Model):
    """Workers who cover for each other."""

    __tablename__ = "team"

    name: Mapped[str | None] = mapped_column(String(200))
