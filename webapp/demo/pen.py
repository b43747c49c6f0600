"""The pen: writes changes as anybody, at any moment of the past, and insists on acceptance.

What one person writes into one case file is brought to the write door in runs, each change with the
instant at which it came (docs/decisions/0024-a-run-in-one-go.md).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from webapp.clock import new_id, read_stamp, stamp, today_in
from webapp.domain.local_time import instant_of
from webapp.schemas import SCHEMA_VERSION
from webapp.sync.accept import accept
from webapp.sync.names import APPLIED, SERVER, SERVER_DEVICE, WEB_DEVICE

Write = dict[str, Any]
#: How many changes the pen carries before it goes to the write door.
RUN_MAX = 100


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
    #: Changes of one author to one case file that are not written out yet, and when each came.
    _run: list[dict[str, Any]] = field(default_factory=list)
    _came_at: dict[str, str] = field(default_factory=dict)

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
        """Send one change, received at that instant, or now if that is still to come.

        It may stay with the pen for a while: `write_out` brings what is left.
        """
        came_at = stamp(min(read_stamp(instant), self.now))
        change = {
            "id": new_id(),
            "author": author,
            "schema": SCHEMA_VERSION,
            "case_file": case_file,
            "occurred_at": came_at,
            "writes": list(writes),
        }
        if self._run and (len(self._run) >= RUN_MAX or _place(self._run[0]) != _place(change)):
            self.write_out()
        self._run.append(change)
        self._came_at[change["id"]] = came_at

    def write_out(self) -> None:
        """Bring the run to the write door."""
        if not self._run:
            return
        author = self._run[0]["author"]
        device = SERVER_DEVICE if author == SERVER else WEB_DEVICE
        receipts = accept(self._run, worker_id=author, device_id=device, came_at=self._came_at)
        refused = [one for one in receipts if one["outcome"] not in APPLIED]
        if refused:
            raise RuntimeError(f"The demo world was refused: {refused}")
        self._run.clear()
        self._came_at.clear()


def _place(change: dict[str, Any]) -> tuple[str, str]:
    return change["author"], change["case_file"]
