"""A try to sign in, kept for a month so that guessing can be slowed by all servers together."""

from __future__ import annotations

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class SignInTry(db.Model):
    """When, for which name, from where, whether it opened. Not the name stands here: its mark."""

    __tablename__ = "sign_in_try"
    __table_args__ = (
        Index("sign_in_try_name", "name_mark", "at"),
        Index("sign_in_try_address", "address", "at"),
        Index("sign_in_try_at", "at"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    at: Mapped[Instant]
    #: An HMAC of what was typed as a name: it may have been a pass phrase.
    name_mark: Mapped[str] = mapped_column(String(64))
    #: IPv4, or the /64 of IPv6.
    address: Mapped[str] = mapped_column(String(64))
    opened: Mapped[bool]
