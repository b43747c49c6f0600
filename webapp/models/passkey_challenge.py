"""What a browser was asked to sign with a passkey, until it is answered or too late."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant


class PasskeyChallenge(db.Model):
    """Deleted by its first answer, right or wrong."""

    __tablename__ = "passkey_challenge"

    id: Mapped[Id] = mapped_column(primary_key=True)
    #: SHA-256 of the challenge.
    mark: Mapped[str] = mapped_column(String(64), unique=True)
    #: SHA-256 of what only the browser that was asked holds in its cookie.
    holder: Mapped[str] = mapped_column(String(64), index=True)
    #: `make`, `sign_in`, `second`: an answer to one is none to another.
    purpose: Mapped[Code]
    ends_at: Mapped[Instant]
