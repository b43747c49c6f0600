"""The app on somebody's phone that shows six digits, a new number every thirty seconds (TOTP)."""

from __future__ import annotations

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class CodeApp(db.Model):
    """What an account and its app both know. Sealed: whoever has the table has no codes."""

    __tablename__ = "code_app"

    account: Mapped[Id] = mapped_column(primary_key=True)
    secret: Mapped[str] = mapped_column(Text)
    #: Before a first code was right it is asked of nobody.
    confirmed_at: Mapped[Instant | None]
    #: The last half minute whose code was taken: none is taken twice (RFC 6238, 5.2).
    last_step: Mapped[int]
