"""Who may open which client's case file, and since when: the shadow of the membership records."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant


class Access(db.Model):
    """One membership record, reduced to what a door needs. Written by `sync.membership` alone."""

    __tablename__ = "access"

    membership: Mapped[Id] = mapped_column(primary_key=True)
    case_file: Mapped[Id] = mapped_column(index=True)
    worker: Mapped[Id] = mapped_column(index=True)
    #: primary, covering or supervisor.
    role: Mapped[Code]
    starts_at: Mapped[Instant]
    #: Null, or when it is over; a former worker's late creates count for 30 days more (A6).
    ended_at: Mapped[Instant | None]

    def is_open(self, now: str) -> bool:
        """Whether the membership holds at this moment."""
        return self.starts_at <= now and (self.ended_at is None or self.ended_at > now)

    @classmethod
    def open_at(cls, now: str) -> ColumnElement[bool]:
        """The same, as a condition of SQL."""
        return and_(cls.starts_at <= now, or_(cls.ended_at.is_(None), cls.ended_at > now))
