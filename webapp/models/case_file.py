"""The unit of access, replication, order and locking (protocol, section 0)."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id


class CaseFile(db.Model):
    """One sequence of changes. Its row is the lock that every writer takes first (A2)."""

    __tablename__ = "case_file"

    id: Mapped[Id] = mapped_column(primary_key=True)
    #: client, desk or agency; null while changes wait for it to arrive (A8).
    kind: Mapped[Code | None] = mapped_column(index=True)
    #: The number of the last change.
    seq: Mapped[int] = mapped_column(default=0)
    #: How many changes came for it, parked and held ones too.
    arrivals: Mapped[int] = mapped_column(default=0)
    #: The chain over all changes up to `seq` (A9).
    tag: Mapped[str] = mapped_column(String(12), default="")
    #: A cursor below this must start again (F3).
    floor: Mapped[int] = mapped_column(default=0)
    #: XOR over its records, 16 hex digits (F4).
    digest: Mapped[str] = mapped_column(String(16), default="0" * 16)
    #: The client is discharged; only supervisors write here until it is opened again (A7).
    closed: Mapped[bool] = mapped_column(default=False)
