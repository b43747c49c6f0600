"""The feed: each record's latest state, ready to be sent (F2)."""

from __future__ import annotations

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant


class FeedRecord(db.Model):
    """One record as it travels. Its text never changes without a new `seq`."""

    __tablename__ = "feed_record"
    __table_args__ = (Index("feed_record_by_seq", "case_file", "seq"),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    case_file: Mapped[Id]
    type: Mapped[Code]
    seq: Mapped[int]
    #: The record in JSON, as sent.
    wire: Mapped[str] = mapped_column(Text)
    #: Who made it, when and on which device: the author of every value its create wrote.
    created_by: Mapped[Id]
    created_at: Mapped[Instant | None]
    created_on: Mapped[Id]
