"""ContactPerson: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id, RecordRow, Words


class ContactPerson(RecordRow, db.Model):
    """Somebody around the client: household or care team."""

    __tablename__ = "contact_person"

    name: Mapped[str | None] = mapped_column(String(200))
    circle: Mapped[Code | None]
    role: Mapped[Code | None]
    phone: Mapped[str | None] = mapped_column(String(40))
    safe_to_call: Mapped[Code | None]
    safe_voicemail: Mapped[bool | None]
    safe_text: Mapped[bool | None]
    share_level: Mapped[Code | None]
    also_client: Mapped[Id | None]
    remarks: Mapped[Words | None]
