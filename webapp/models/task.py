"""Task: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Day, Id, Instant, RecordRow


class Task(RecordRow, db.Model):
    """Something promised."""

    __tablename__ = "task"

    title: Mapped[str | None] = mapped_column(String(500))
    due_on: Mapped[Day | None] = mapped_column(index=True)
    priority: Mapped[Code | None]
    status: Mapped[Code | None]
    assignee: Mapped[Id | None] = mapped_column(index=True)
    origin: Mapped[Code | None]
    origin_record: Mapped[Id | None]
    done_at: Mapped[Instant | None]
