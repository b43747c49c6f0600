"""That a phone shall delete what it holds, who said so, and the phone's own word that it has."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class WipeOrder(db.Model):
    """The one order for a device. It is signed anew each time the phone asks (W5)."""

    __tablename__ = "wipe_order"

    #: Stands in every signed text of this order.
    id: Mapped[Id] = mapped_column(primary_key=True)
    device: Mapped[Id] = mapped_column(unique=True)
    ordered_by: Mapped[Id]
    ordered_at: Mapped[Instant]
    #: When the phone was first told.
    told_at: Mapped[Instant | None]
    #: When its answer came, the text that it signed, and the signature.
    done_at: Mapped[Instant | None]
    proof: Mapped[str | None] = mapped_column(Text)
    proof_signature: Mapped[str | None] = mapped_column(String(88))
