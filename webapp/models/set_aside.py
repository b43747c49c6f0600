"""What was sent and may not stand under its id: kept raw, seen by administrators only (A3, A4)."""

from __future__ import annotations

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant


class SetAside(db.Model):
    """A forbidden or malformed item, or a second body under a known id.

    A table of its own, so that nothing in it can occupy the id of somebody's honest change.
    """

    __tablename__ = "set_aside"
    __table_args__ = (Index("set_aside_once", "worker", "reason", "fingerprint", unique=True),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    #: The id it claims, where it has a usable one.
    change: Mapped[Id | None] = mapped_column(index=True)
    #: The worker whose session brought it.
    worker: Mapped[Id]
    device: Mapped[Id]
    #: forbidden, malformed or id_reused.
    reason: Mapped[Code]
    body: Mapped[str] = mapped_column(Text)
    #: SHA-256 of the body: the same thing sent again is stored once (S4).
    fingerprint: Mapped[str] = mapped_column(String(64))
    received_at: Mapped[Instant]
