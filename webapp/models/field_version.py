"""Every value ever written to an edited field, named by its token (A10)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.extensions import db
from webapp.models.columns import Id, Instant, WireJson


class FieldVersion(db.Model):
    """One token of one field. A field nobody has edited since its create has no rows.

    Head: written and not superseded. A row that is superseded and not written remembers a token
    that has not arrived (or was parked): when it comes, it is history at once.
    """

    __tablename__ = "field_version"

    record: Mapped[Id] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(Text, primary_key=True)
    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    written: Mapped[bool] = mapped_column(default=False)
    superseded: Mapped[bool] = mapped_column(default=False)
    value: Mapped[Any] = mapped_column(WireJson, default=None)
    #: The tokens it replaces; of a merge, the two heads it joins.
    base: Mapped[list[str]] = mapped_column(WireJson, default=list)
    #: The case file's number when it was written: the order of arrival.
    place: Mapped[int] = mapped_column(default=0)
    by: Mapped[Id | None]
    at: Mapped[Instant | None]
    device: Mapped[Id | None]
    #: Of a voiding: every token its author saw on the record (A13).
    seen: Mapped[list[str]] = mapped_column(WireJson, default=list)
