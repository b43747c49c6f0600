"""What the server remarks about a record after each change; remarks never refuse (A11)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from webapp.extensions import db
from webapp.models import Client

#: Pairs of fields of one type that must not stand the other way round, and the remark if they do.
ORDERS = {
    "visit": ("arrived_at", "ended_at", "ends_before_start"),
    "care_plan": ("starts_on", "ends_on", "ends_before_start"),
    "membership": ("starts_on", "ended_at", "ends_before_start"),
}
REMARKS = ("ends_before_start", "possible_duplicate")


def remarks_on(wire: Mapping[str, Any]) -> list[str]:
    """The remarks that hold for a record as it is shown now."""
    remarks = []
    if wire["type"] in ORDERS and _out_of_order(wire["fields"], *ORDERS[wire["type"]][:2]):
        remarks.append(ORDERS[wire["type"]][2])
    if wire["type"] == "client" and _has_double(wire["id"], wire["fields"]):
        remarks.append("possible_duplicate")
    return remarks


def _out_of_order(fields: Mapping[str, Any], first: str, second: str) -> bool:
    start, end = fields.get(first), fields.get(second)
    return start is not None and end is not None and end < start[: len(end)]


def _has_double(client_id: str, fields: Mapping[str, Any]) -> bool:
    """Another client of the same name, born on the same day."""
    if fields.get("birth_date") is None:
        return False
    query = select(Client.id).where(
        Client.family_name == fields.get("family_name"),
        Client.given_name == fields.get("given_name"),
        Client.birth_date == date.fromisoformat(fields["birth_date"]),
        Client.id != client_id,
    )
    return db.session.scalar(query.limit(1)) is not None
