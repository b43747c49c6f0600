"""What a worker has typed and not saved, on the server's side of the house."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant, WireJson


class Draft(db.Model):
    """The fields of one unsaved form of one worker."""

    __tablename__ = "draft"

    worker: Mapped[Id] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    fields: Mapped[dict[str, Any]] = mapped_column(WireJson)
    saved_at: Mapped[Instant]
