"""A passkey: a key pair whose private half only somebody's own device or security key can use."""

from __future__ import annotations

from sqlalchemy import BigInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class Passkey(db.Model):
    """The public half. Whoever has this table opens nothing with it."""

    __tablename__ = "passkey"

    id: Mapped[Id] = mapped_column(primary_key=True)
    account: Mapped[Id] = mapped_column(index=True)
    #: What the authenticator calls it: at most 1023 bytes (WebAuthn 3, 4), in base64url.
    credential: Mapped[str] = mapped_column(String(1400), unique=True)
    #: COSE, in base64.
    public_key: Mapped[str] = mapped_column(Text)
    #: Grows with each use, where the authenticator counts: one that falls behind is a copy.
    sign_count: Mapped[int] = mapped_column(BigInteger)
    #: What its owner calls it.
    name: Mapped[str] = mapped_column(String(120))
    made_at: Mapped[Instant]
    used_at: Mapped[Instant | None]
