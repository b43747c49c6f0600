"""Form definition: the columns of one. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import RecordRow, Words


class FormDefinition(RecordRow, db.Model):
    """What a form asks, packed."""

    __tablename__ = "form_definition"

    hash: Mapped[str | None] = mapped_column(String(71))
    packed: Mapped[Words | None]
