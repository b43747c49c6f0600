"""The pen: writes changes as anybody, at any moment of the past, and insists on acceptance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from webapp.clock import new_id, read_stamp, stamp, today_in
from webapp.domain.local_time import instant_of
from webapp.schemas import SCHEMA_VERSION
from webapp.sync.accept import accept
from webapp.sync.names import APPLIED, SERVER, SERVER_DEVICE, WEB_DEVICE

Write = dict[str, Any]


def create(type_name: str, record_id: str | None = None, /, **fields: Any) -> Write:
    """A write that makes a record; a list becomes the elements of a set."""
    cells: dict[str, Any] = {}
    for name, value in fields.items():
        if isinstance(value, list):
            cells |= {f"{name}/{element}": {"value": True} for element in value}
        elif value is not None:
            cells[name] = {"value": value}
    return {"type": type_name, "id": record_id or new_id(), "create": True, "fields": cells}


def edit(type_name: str, record_id: str, /, **fields: Any) -> Write:
    """A write that changes fields nobody has changed since the record was made."""
    cells = {name: {"value": value} for name, value in fields.items()}
    return {"type": type_name, "id": record_id, "fields": cells}


@dataclass(frozen=True)
class Pen:
    """Where and when the world is, and the one source of its chances."""

    now: datetime
    zone: str
    chance: Random

    @property
    def today(self) -> date:
        """The agency's day."""
        return today_in(self.zone, self.now)

    def day(self, offset: int) -> str:
        """The day so many days from today."""
        return (self.today + timedelta(days=offset)).isoformat()

    def at(self, offset: int, clock: str) -> str:
        """The instant at which that day's clock shows this."""
        return instant_of(self.day(offset), clock, self.zone)

    def is_past(self, instant: str) -> bool:
        """Whether this has happened when the world is made."""
        return read_stamp(instant) < self.now

    def write(self, author: str, instant: str, case_file: str, *writes: Write) -> None:
        """Send one change, received at that instant, or now if that is still to come."""
        received_at = min(read_stamp(instant), self.now)
        change = {
            "id": new_id(),
            "author": author,
            "schema": SCHEMA_VERSION,
            "case_file": case_file,
            "occurred_at": stamp(received_at),
            "writes": list(writes),
        }
        device = SERVER_DEVICE if author == SERVER else WEB_DEVICE
        (receipt,) = accept([change], worker_id=author, device_id=device, now=received_at)
        if receipt["outcome"] not in APPLIED:
            raise RuntimeError(f"The demo world was refused: {receipt}")
