"""What a backup and a restore ask of a database, whichever it is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import URL

#: Called with the address of the database that is being replaced, None where none can be read.
Between = Callable[[URL | None], None]


class Database(Protocol):
    """One of the two kinds."""

    kind: str

    def dump(self, to: Path) -> dict[str, int]:
        """Write the whole database into a file, as of one moment; rows by table."""

    def prepared(self, dump: Path, stamp: str) -> AbstractContextManager[URL]:
        """A dump as a database of its own, beside the one in use."""

    def replace(self, prepared: URL, stamp: str, between: Between) -> str:
        """Put the prepared one in its place; the name under which the old one is kept."""
