"""Which server process runs a job now, so that two never run it together."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class Lease(db.Model):
    """One job's right to run, held until it runs out."""

    __tablename__ = "lease"

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    holder: Mapped[Id]
    until: Mapped[Instant]
