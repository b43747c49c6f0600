"""An entry of the audit log. Written by `webapp/audit` alone; the database refuses to change it."""

from __future__ import annotations

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant


class AuditEntry(db.Model):
    """Something that was done or refused. Triggers refuse UPDATE and DELETE on both databases."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("audit_entry_lately", "actor", "at"),)

    #: 1, 2, 3, without a gap.
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[Instant]
    actor: Mapped[Id | None]
    action: Mapped[Code]
    subject: Mapped[Id | None] = mapped_column(index=True)
    detail: Mapped[str] = mapped_column(String(200))
    result: Mapped[Code]
    previous: Mapped[str] = mapped_column(String(64))
    seal: Mapped[str] = mapped_column(String(64))
