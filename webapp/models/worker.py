"""Worker: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, RecordRow


class Worker(RecordRow, db.Model):
    """A member of staff. The account that signs in belongs to exactly one."""

    __tablename__ = "worker"

    name: Mapped[str | None] = mapped_column(String(200))
    given_name: Mapped[str | None] = mapped_column(String(200))
    credential: Mapped[str | None] = mapped_column(String(200))
    role: Mapped[Code | None]
    team: Mapped[Id | None] = mapped_column(index=True)
    phone: Mapped[str | None] = mapped_column(String(40))
    active: Mapped[bool | None]
