"""Which change touches which record: the history of a record is read from here."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id


class ChangeRecord(db.Model):
    """One line for each record that a change writes."""

    __tablename__ = "change_record"

    change: Mapped[Id] = mapped_column(primary_key=True)
    record: Mapped[Id] = mapped_column(primary_key=True, index=True)
