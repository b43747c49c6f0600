"""A phone or browser that a worker has enrolled."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant


class Device(db.Model):
    """Only a device enrolled by the signed-in worker may send changes (A4)."""

    __tablename__ = "device"

    id: Mapped[Id] = mapped_column(primary_key=True)
    worker: Mapped[Id] = mapped_column(index=True)
    name: Mapped[str] = mapped_column(String(120))
    enrolled_at: Mapped[Instant]
    #: A lost phone is revoked, never deleted; by its worker or an administrator, or by nobody when
    #: it had to make room for a newer one.
    revoked_at: Mapped[Instant | None]
    revoked_by: Mapped[Id | None]
    #: Its public keys: with one the phone itself signs, locked or not; with the other its worker
    #: signs what is written, and only while the phone is open (W1, W2). Base64 of 32 bytes.
    key: Mapped[str | None] = mapped_column(String(44))
    writing_key: Mapped[str | None] = mapped_column(String(44))
    #: The office's key that it was told last: it seals to that one, and believes no other's orders.
    office_key: Mapped[str | None] = mapped_column(String(16))
    #: A key of the office that something it holds is sealed to and that the office does not have.
    missing_key: Mapped[str | None] = mapped_column(String(16))
    #: When it last asked and was answered, to a few minutes. Silence is told on the board (R20).
    last_exchange_at: Mapped[Instant | None]
    #: The word by which its browser described what it runs on when it was enrolled, if any.
    runs_on: Mapped[str | None] = mapped_column(String(40))
    #: What stayed only on the device after that, as it said itself: how many changes, since when.
    waiting_count: Mapped[int | None]
    waiting_since: Mapped[Instant | None]
    #: How many of those it has tried in vain and set aside, one by one.
    stuck_count: Mapped[int | None]
    #: Which schema it writes, and which build of the program it runs, as it said itself.
    schema: Mapped[int | None]
    program: Mapped[str | None] = mapped_column(String(64))
