"""A code on paper that stands once for the second step."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class RecoveryCode(db.Model):
    """One of ten. The code itself is with its owner alone."""

    __tablename__ = "recovery_code"

    id: Mapped[Id] = mapped_column(primary_key=True)
    account: Mapped[Id] = mapped_column(index=True)
    mark: Mapped[str] = mapped_column(String(64))
    used_at: Mapped[Instant | None]
