"""Where the replicas of a world run: one node program, and the phones whose storage it holds."""

from __future__ import annotations

import itertools

from tests.service_worker.bridge import Phones
from tests.sync.device import Body


class Room:
    """The node program, and the names of what runs in it."""

    def __init__(self) -> None:
        self.phones = Phones()
        self.numbers = itertools.count(1)

    def forget(self) -> None:
        """Throw every phone away."""
        self.phones.command("forget")
        self.phones.lines.clear()
        self.phones.results.clear()
        self.numbers = itertools.count(1)

    def close(self) -> None:
        """End the program."""
        self.phones.close()


class ReplicaBody(Body):
    """A phone of which the bridge holds the storage."""

    def __init__(self, storage: str, open_for: str | None):
        super().__init__(open_for)
        self.storage = storage
