"""A change as it was received, and what was decided about it."""

from __future__ import annotations

from sqlalchemy import Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant, WireJson


class Change(db.Model):
    """One change of one author: stored before it is answered, kept for ever (S1)."""

    __tablename__ = "change"
    __table_args__ = (
        Index("change_by_seq", "case_file", "seq", unique=True),
        Index(
            "change_waiting",
            "case_file",
            "received_at",
            sqlite_where=text("outcome IN ('parked', 'held')"),
            postgresql_where=text("outcome IN ('parked', 'held')"),
        ),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    author: Mapped[Id]
    device: Mapped[Id]
    case_file: Mapped[Id]
    #: The whole change as it came, in canonical JSON: what A3 compares and what is shown again.
    body: Mapped[str] = mapped_column(Text)
    #: When the author says it happened; testimony, never an order (S14).
    occurred_at: Mapped[Instant | None]
    received_at: Mapped[Instant]
    #: The order of arrival in its case file.
    arrival: Mapped[int]
    replaces: Mapped[Id | None]

    #: accepted, merged, conflict, held or parked.
    outcome: Mapped[Code]
    reason: Mapped[Code | None]
    field: Mapped[str | None] = mapped_column(Text)
    sentence: Mapped[str | None] = mapped_column(Text)
    trace: Mapped[Id | None]
    #: `<record id>.<field>` of what was merged or is in conflict.
    fields: Mapped[list[str]] = mapped_column(WireJson, default=list)
    #: Its number in the case file, and the chain's tag at that number (A9). Null until applied.
    seq: Mapped[int | None]
    tag: Mapped[str | None] = mapped_column(String(12))
    #: The record or case file that a held change waits for (A8).
    waits_for: Mapped[Id | None] = mapped_column(index=True)
    #: Who accepted, discarded or reassigned a parked change, when and why.
    decision: Mapped[Code | None]
    decided_by: Mapped[Id | None]
    decided_at: Mapped[Instant | None]
    decision_reason: Mapped[str | None] = mapped_column(Text)
