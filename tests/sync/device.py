"""What every phone of a world is, whatever it is made of: the one interface (D1 to D8).

The reference device (reference.py) and the real replica in node (tests/worlds/replica.py) both are
this, so that a world never knows which of them it has in its hand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from webapp.schemas import SCHEMA_VERSION

Json = dict[str, Any]
#: What came back for a request, sorted as service_worker/transport.js sorts it.
Answer = dict[str, Any]

SILENCE: Answer = {"kind": "no_answer"}
SETTLED = ("parked", "discarded", "quarantined", "id_reused", "stuck")


class StorageFailedError(Exception):
    """The phone could not keep something, and said so."""


class KilledError(Exception):
    """The phone went down in the middle of what it was at."""


#: What carries a closed phone's request (path, text, signature in base64) to the office.
SealedLine = Callable[[str, str, str], Answer]
#: What may become of a vault: the phone gives it up, or has deleted what was behind it.
TAKEN_AWAY, WIPED = "taken away", "wiped"


@dataclass(eq=False)
class Body:
    """A phone as a thing that somebody holds: one person's vault is open on it, or nobody's."""

    open: str | None
    #: Grows whenever a vault is shut: whatever was under way then is never heard of again.
    times_shut: int = 0

    def shut(self) -> None:
        """Whoever had it open has not any more."""
        self.open = None
        self.times_shut += 1


@dataclass
class Flight:
    """A request on its way: made, and not answered yet. Its body may be looked at and altered."""

    path: str
    body: Json
    #: Whatever the device needs to know its own request again.
    ticket: Any = None


class Device(Protocol):
    """One phone of one worker, or one tab of it."""

    worker: str
    #: reference, replica_in_memory or replica_on_indexeddb.
    kind: str
    #: Its browser's way to the office, with the session there.
    carry: Callable[[str, str, Json], Answer]
    #: Several people's vaults may be on one phone, and several tabs look into one vault.
    body: Body

    @property
    def is_open(self) -> bool:
        """Whether its worker's vault is open; while it is not, nothing is read or written."""

    def lock(self) -> None:
        """Shut the vault that is open on this phone, whoever has it open."""

    def unlock(self) -> bool:
        """Its worker opens it with no office in reach, which shuts another's; whether it opened."""

    def sign_in(self) -> None:
        """Its worker signs in at the office, which opens it, or begins an empty one."""

    def other(self, worker: str) -> Device:
        """Somebody else signs in on this phone; the vault of before is shut."""

    def comes_by(self, line: SealedLine, *, signed_out: bool) -> list[tuple[str, str]]:
        """W3, W6: see to the vaults that are shut; `signed_out`: the office has refused the open
        one. What became of whose: (worker, TAKEN_AWAY or WIPED).
        """

    def remains(self) -> int:
        """How many vaults there are in which only sealed work of somebody who was wiped is left."""

    def invents(self, change: Json) -> tuple[str, str] | None:
        """What a thief who has all that lies open in this storage would send as its worker's work:
        the text and its signature; None where no thief gets at a key.
        """

    def save(self, case_file: str, writes: list[Json], *, schema: int = SCHEMA_VERSION) -> Json:
        """D1: keep a change, which is returned; StorageFailedError where it could not be kept."""

    def shown(self, record: str, name: str, absent: Any) -> tuple[Any, list[str]]:
        """The value on the page and the base that an edit of it sends (D2)."""

    def heads(self, record: str) -> dict[str, list[Json]]:
        """The fields of a record that have two heads or more, as shown."""

    def known(self, kind: str) -> dict[str, str]:
        """The case file of every record of a type that is shown, in order of making."""

    def begin(self, changes_max: int, max_bytes: int) -> Flight | None:
        """Make a request; None where the phone has no reason to."""

    def end(self, flight: Flight, answer: Answer) -> None:
        """D3: take in what came back; StorageFailedError or KilledError where that was broken."""

    def break_storage(self, nth: int, *, kill: bool) -> None:
        """The nth write from now fails: the phone is full, or killed at that moment."""

    def mend(self) -> None:
        """The storage is well again, and a phone that was killed is switched on."""

    def discard(self, change: str) -> None:
        """Take a parked change out of *Needs you*."""

    def set_clock(self, instant: str) -> None:
        """What this phone believes the time to be (S14)."""

    def tab(self) -> Device:
        """A second tab over the same storage."""

    def clone(self) -> Device:
        """A copy of everything on another phone (S13)."""

    def outbox(self) -> dict[str, str]:
        """What is not settled, by change id: waiting, acknowledged, or the outcome."""

    def told(self) -> dict[str, str]:
        """The outcome its author reads of each of these, by change id; empty without a receipt."""

    def records(self) -> dict[str, dict[str, Json]]:
        """Every whole case file as shown, by id; without an overlay once the outbox is empty."""

    def whole_as_of(self) -> dict[str, list[Any]]:
        """The cursors of the case files for which nothing more is coming, where it can tell."""

    def half_come(self) -> set[str]:
        """The case files of which only a part has come, where it can tell."""

    def doubts(self) -> set[str]:
        """The case files of which a digest differed (F4), where it can tell."""
