"""A case file opened in an emergency: by whom, why, until when, and what its supervisor found."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant, Words


class BreakGlass(db.Model):
    """Lets one worker read one case file for an hour. Written by `sync.break_glass` alone."""

    __tablename__ = "break_glass"

    id: Mapped[Id] = mapped_column(primary_key=True)
    worker: Mapped[Id] = mapped_column(index=True)
    case_file: Mapped[Id] = mapped_column(index=True)
    reason: Mapped[Words]
    opened_at: Mapped[Instant]
    ends_at: Mapped[Instant]
    reviewed_at: Mapped[Instant | None]
    reviewed_by: Mapped[Id | None]
    #: `in_order` or `not_in_order`.
    finding: Mapped[Code | None]
    remark: Mapped[Words | None]
