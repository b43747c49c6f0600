"""Who can sign in. The worker is a record of the agency; the account is not case data."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Code, Id


class Account(db.Model):
    """A sign-in name, its pass phrase's hash, and the worker it opens Doorstep for."""

    __tablename__ = "account"

    id: Mapped[Id] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120), unique=True)
    password_hash: Mapped[str] = mapped_column(String(255))
    worker_id: Mapped[Id] = mapped_column(index=True)
    #: Follows the worker's record (`sync.rows`).
    role: Mapped[Code]
    active: Mapped[bool] = mapped_column(default=True)
