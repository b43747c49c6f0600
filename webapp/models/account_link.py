"""A link by which somebody chooses her own pass phrase: the first one, or a new one."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant


class AccountLink(db.Model):
    """Opens once, for a while. The token in it is shown to whoever makes it, and kept nowhere."""

    __tablename__ = "account_link"

    id: Mapped[Id] = mapped_column(primary_key=True)
    #: SHA-256 of the token.
    mark: Mapped[str] = mapped_column(String(64), unique=True)
    account: Mapped[Id] = mapped_column(index=True)
    #: `invitation` or `reset`.
    kind: Mapped[Code]
    made_at: Mapped[Instant]
    ends_at: Mapped[Instant]
    #: Used, or replaced by another.
    over_at: Mapped[Instant | None]
