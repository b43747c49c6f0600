"""One thing that does not hold: what, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

RESTORE = (
    "Stop the server and restore the last good backup (flask restore);"
    " phones bring again what came after it."
)


@dataclass(frozen=True)
class Finding:
    """In words for whoever runs the server; ids only, nothing that is written in a record."""

    what: str
    where: str
    advice: str


Look = Callable[[Connection], Iterator[Finding]]
