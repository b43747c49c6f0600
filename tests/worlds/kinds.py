"""Which kinds of phones there are, and how one is made: the only place that tells them apart."""

from __future__ import annotations

from tests.sync.called_back import CalledBackPhone
from tests.sync.device import Device
from tests.worlds.line import Line
from tests.worlds.replica import IN_MEMORY, ON_INDEXEDDB, ReplicaPhone
from tests.worlds.room import Room

KINDS_OF_PHONES = ("reference", IN_MEMORY, ON_INDEXEDDB)


class Phones:
    """A shop: one node program for all its replicas, started when the first is asked for."""

    def __init__(self) -> None:
        self.room: Room | None = None

    def new(self, kind: str, worker: str, line: Line) -> Device:
        """A phone of this kind."""
        if kind == "reference":
            return CalledBackPhone(worker, line)
        if self.room is None:
            self.room = Room()
        return ReplicaPhone(self.room, line, kind)

    def forget(self) -> None:
        """A world has ended."""
        if self.room is not None:
            self.room.forget()

    def close(self) -> None:
        """No world will begin any more."""
        if self.room is not None:
            self.room.close()
        self.room = None
