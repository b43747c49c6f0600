"""That a backup was made: when, under which name, how large."""

from __future__ import annotations

from sqlalchemy import BigInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class BackupMade(db.Model):
    """One backup. The file is wherever the operator has taken it."""

    __tablename__ = "backup_made"

    id: Mapped[Id] = mapped_column(primary_key=True)
    made_at: Mapped[Instant]
    file: Mapped[str] = mapped_column(String(255))
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64))
