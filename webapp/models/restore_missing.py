"""Which changes a restore took away, so that it can be said which of them came back (S12)."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class RestoreMissing(db.Model):
    """One change that was in the replaced database and not in the backup."""

    __tablename__ = "restore_missing"

    restore: Mapped[Id] = mapped_column(primary_key=True)
    change: Mapped[Id] = mapped_column(primary_key=True)
    author: Mapped[Id]
    #: Where it had come from, by id and by the name it had then: the backup may not know it.
    device: Mapped[Id]
    device_name: Mapped[str | None] = mapped_column(String(120))
    received_at: Mapped[Instant]
