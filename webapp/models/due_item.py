"""DueItem: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Day, Grouped, Id, Instant, RecordRow


class DueItem(RecordRow, db.Model):
    """Something that falls due by the server's clock; cleared when the fact changes."""

    __tablename__ = "due_item"

    rule: Mapped[Code | None]
    subject: Mapped[Id | None]
    due_on: Mapped[Day | None] = mapped_column(index=True)
    why: Mapped[str | None] = mapped_column(String(200))
    why_values: Mapped[Grouped | None]
    cleared_at: Mapped[Instant | None]
