"""What a restore did to the log: told by an entry of its own, so that nobody takes it for forgery.

A restored log ends where it ended when the backup was made; what was told after that is only in
the database that was put aside. The entry that tells of the restore says which entries those were,
under the seal of the log. The restore drops an anchor of its own, too: what was anchored before
that and is gone, the restore explains; what was anchored after it and is gone, it does not (K03).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

ACTION = "restored"
_TOLD = re.compile(r"backup of (\S+); cut: (?:nothing|(\d+) to (\d+|the end))")


@dataclass(frozen=True)
class Anchor:
    """What was kept outside: at some moment the last entry had this number and this seal."""

    number: int
    seal: str


@dataclass(frozen=True)
class Cut:
    """Which entries of the log that was replaced are not in this one."""

    #: The first and the last number; `first` None where nothing was cut, `last` where nobody knows.
    first: int | None
    last: int | None

    def in_words(self, backup_made_at: str) -> str:
        """What the entry says; `restore_of` reads it again."""
        end = "the end" if self.last is None else str(self.last)
        cut = "nothing" if self.first is None else f"{self.first} to {end}"
        return f"backup of {backup_made_at}; cut: {cut}"


@dataclass(frozen=True)
class RestoreTold:
    """A restore as the log tells of it."""

    number: int
    seal: str
    at: str
    backup_made_at: str
    cut: Cut

    def takes_away(self, number: int) -> bool:
        """Whether this restore took an entry of that number away."""
        first, last = self.cut.first, self.cut.last
        return first is not None and first <= number and (last is None or number <= last)

    def sentence(self) -> str:
        """What happened, for whoever verifies the log."""
        what = f"Entry {self.number}: restored {self.at} from a backup of {self.backup_made_at}."
        if self.cut.first is None:
            return f"{what} No entry was cut."
        end = "the last one" if self.cut.last is None else f"{self.cut.last}"
        gone = f"Entries {self.cut.first} to {end} of the log before it were cut"
        return f"{what} {gone}; they are in the database that was put aside."


def cut_of(detail: str) -> Cut | None:
    """What an entry of a restore says was cut; None for words that are no restore's."""
    found = _TOLD.fullmatch(detail)
    if found is None:
        return None
    first, last = found[2], found[3]
    return Cut(int(first) if first else None, int(last) if last and last.isdigit() else None)


def restore_of(number: int, seal: str, at: str, detail: str) -> RestoreTold | None:
    """The restore that an entry tells of."""
    cut, found = cut_of(detail), _TOLD.fullmatch(detail)
    return RestoreTold(number, seal, at, found[1], cut) if cut and found else None


def not_as_anchored(
    seals: dict[int, str], last: int, anchors: Sequence[Anchor], restores: Iterable[RestoreTold]
) -> list[str]:
    """What an anchor has seen must still be there, unless a restore took it away.

    `seals` by number, at least of those that are anchored; anchors in the order they were dropped.
    """
    told = [(one, _place(one, anchors)) for one in restores]
    found = []
    for place, anchor in enumerate(anchors):
        if seals.get(anchor.number) == anchor.seal:
            continue
        taken = [(one, at) for one, at in told if one.takes_away(anchor.number)]
        if any(at is not None and place < at for _, at in taken):
            continue
        found.append(_sentence(anchor, last) + _why_not(taken))
    return found


def _place(restore: RestoreTold, anchors: Sequence[Anchor]) -> int | None:
    own = Anchor(restore.number, restore.seal)
    return anchors.index(own) if own in anchors else None


def _sentence(anchor: Anchor, last: int) -> str:
    if anchor.number > last:
        return f"The log was cut: it ends at {last}, an anchor has seen {anchor.number}."
    return f"Entry {anchor.number} is not the one that an anchor has seen."


def _why_not(taken: Sequence[tuple[RestoreTold, int | None]]) -> str:
    if not taken:
        return ""
    restore, place = taken[-1]
    if place is None:
        return f" The restore that entry {restore.number} tells of left no anchor to explain it."
    return f" It was anchored after the restore that entry {restore.number} tells of."
