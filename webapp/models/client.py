"""Client: the columns that supervisors ask about. The wire is in `webapp/schemas`."""

from __future__ import annotations

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Day, Elements, Grouped, RecordRow, Words


class Client(RecordRow, db.Model):
    """The person served; the record has the id of its case file (F6)."""

    __tablename__ = "client"
    #: Who may be entered twice is looked for under birth and name (sync's remark).
    __table_args__ = (Index("client_double", "birth_date", "family_name"),)

    given_name: Mapped[str | None] = mapped_column(String(200))
    family_name: Mapped[str | None] = mapped_column(String(200))
    preferred_name: Mapped[str | None] = mapped_column(String(200))
    pronouns: Mapped[str | None] = mapped_column(String(40))
    birth_date: Mapped[Day | None]
    household: Mapped[str | None] = mapped_column(String(200))
    address: Mapped[Grouped | None]
    confidential_address: Mapped[bool | None]
    phone: Mapped[str | None] = mapped_column(String(40))
    safe_to_call: Mapped[Code | None]
    safe_voicemail: Mapped[bool | None]
    safe_text: Mapped[bool | None]
    primary_language: Mapped[Code | None]
    interpreter_needed: Mapped[bool | None]
    communication_needs: Mapped[Elements | None]
    decision_status: Mapped[Code | None]
    allergies: Mapped[str | None] = mapped_column(String(500))
    acuity: Mapped[int | None]
    status: Mapped[Code | None]
    started_on: Mapped[Day | None]
    programme: Mapped[str | None] = mapped_column(String(120))
    what_matters: Mapped[Words | None]
    external_id: Mapped[str | None] = mapped_column(String(120))
