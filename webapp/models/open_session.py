"""A session of the office: who came in with which browser, and until when it opens anything."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, Instant


class OpenSession(db.Model):
    """One sign-in of one browser. The token itself is only in the browser's cookie."""

    __tablename__ = "open_session"

    id: Mapped[Id] = mapped_column(primary_key=True)
    #: SHA-256 of the token: who reads this table opens nothing with it.
    mark: Mapped[str] = mapped_column(String(64), unique=True)
    account: Mapped[Id] = mapped_column(index=True)
    #: As it was at the sign-in. An account that is something else by now has left this session.
    role: Mapped[Code]
    #: `second`: the pass phrase was right and the second step is asked for; `open`: somebody is in.
    stage: Mapped[Code]
    opened_at: Mapped[Instant]
    #: The last sign of life, to half a minute.
    seen_at: Mapped[Instant]
    #: When the person last proved to be herself.
    proved_at: Mapped[Instant]
    ended_at: Mapped[Instant | None]
    #: The enrolled device that exchanges in it; such a session knows no idle minutes.
    device: Mapped[Id | None]
    #: What it calls itself: Android, Windows.
    name: Mapped[str] = mapped_column(String(40))
