"""Which kinds of phones there are, and how one is made: the only place that tells them apart."""

from __future__ import annotations

from tests.sync.device import Device
from tests.sync.reference import Carry, ReferencePhone
from tests.worlds.replica import IN_MEMORY, ON_INDEXEDDB, ReplicaPhone, Room

KINDS_OF_PHONES = ("reference", IN_MEMORY, ON_INDEXEDDB)


class Phones:
    """A shop: one node program for all its replicas, started when the first is asked for."""

    def __init__(self) -> None:
        self.room: Room | None = None

    def new(self, kind: str, worker: str, carry: Carry) -> Device:
        """A phone of this kind."""
        if kind == "reference":
            return ReferencePhone(worker, carry)
        if self.room is None:
            self.room = Room()
        return ReplicaPhone(self.room, worker, carry, kind)

    def forget(self) -> None:
        """A world has ended."""
        if self.room is not None:
            self.room.forget()

    def close(self) -> None:
        """No world will begin any more."""
        if self.room is not None:
            self.room.close()
        self.room = None
