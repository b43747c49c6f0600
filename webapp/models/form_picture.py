"""Form picture: the columns of one. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, RecordRow, Words


class FormPicture(RecordRow, db.Model):
    """A picture beside a label."""

    __tablename__ = "form_picture"

    hash: Mapped[str | None] = mapped_column(String(71))
    mime: Mapped[Code | None]
    content: Mapped[Words | None]
