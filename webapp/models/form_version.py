"""Form version: the columns that the list of forms asks about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Day, Id, RecordRow, Words


class FormVersion(RecordRow, db.Model):
    """One published version of one form, and the terms of its release."""

    __tablename__ = "form_version"

    form_id: Mapped[str | None] = mapped_column(String(200))
    number: Mapped[int | None]
    version: Mapped[str | None] = mapped_column(String(200))
    title: Mapped[str | None] = mapped_column(String(200))
    definition: Mapped[Id | None]
    hash: Mapped[str | None] = mapped_column(String(71))
    workbook: Mapped[str | None] = mapped_column(String(71))
    xform: Mapped[str | None] = mapped_column(String(71))
    published_by: Mapped[Id | None]
    published_from: Mapped[Day | None]
    programmes: Mapped[Words | None]
    due_every: Mapped[int | None]
    retired_on: Mapped[Day | None]
