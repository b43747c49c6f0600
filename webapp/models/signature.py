"""Signature: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant, RecordRow


class Signature(RecordRow, db.Model):
    """A note was signed: by whom, when, over which content. Nobody unsigns."""

    __tablename__ = "signature"

    progress_note: Mapped[Id | None] = mapped_column(index=True)
    signed_at: Mapped[Instant | None]
    signer_name: Mapped[str | None] = mapped_column(String(200))
    credential: Mapped[str | None] = mapped_column(String(200))
    late_entry: Mapped[bool | None]
    content_hash: Mapped[str | None] = mapped_column(String(64))
    recorded_by: Mapped[Id | None]
