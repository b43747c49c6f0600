"""Form answers: the columns that results and trends ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant, RecordRow, WireJson, Words


class FormAnswers(RecordRow, db.Model):
    """One filling of one version of a form of the agency."""

    __tablename__ = "form_answers"

    form_version: Mapped[Id | None]
    form_id: Mapped[str | None] = mapped_column(String(200))
    title: Mapped[str | None] = mapped_column(String(200))
    visit: Mapped[Id | None]
    started_at: Mapped[Instant | None]
    finished_at: Mapped[Instant | None]
    finished_by: Mapped[Id | None]
    recorded_by: Mapped[Id | None]
    #: Answers by their places; JSON as text, because a place may be any XML name.
    answers: Mapped[dict[str, Any] | None] = mapped_column(WireJson)
    reckoned: Mapped[Words | None]
    scores: Mapped[Words | None]
    corrects: Mapped[Id | None] = mapped_column(index=True)
    answered_at: Mapped[Instant | None]
    correction_reason: Mapped[str | None] = mapped_column(String(500))
