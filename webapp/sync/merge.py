"""Merge two texts that were written apart, sentence by sentence and line by line (policy `text`).

Pure: no clock, no database, no network. Runs on the server alone, so it has no twin. A small diff3
on `difflib`; never a fuzzy patch, which once turned "5 mg in the evening" into "10 mg".
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

PIECES_MAX = 2000

# A sentence with its closing quotes, or what is left of a line, and the white space after it. What
# was taken is never given back (`++`): a line of dots alone costs its length and no more (L04).
_PIECE = re.compile(
    r"(?:[^\n.!?…]*+[.!?…]++[\"'”’)\]]*+(?![ \t\n]|\Z))*+"
    r"[^\n.!?…]*+[.!?…]++[\"'”’)\]]*+(?:[ \t]++\n?|\n|$)"
    r"|[^\n]*\n|[^\n]+"
)


class Edit(NamedTuple):
    """Pieces `start` to `end` of the base become the pieces `put`."""

    start: int
    end: int
    put: list[str]


def merge_token(one: str, other: str) -> str:
    """The token of the server's merge of two heads, whichever came first (protocol, section 0)."""
    pair = "|".join(sorted((one, other)))
    return "m:" + hashlib.sha256(pair.encode()).hexdigest()[:16]


def pieces_of(text: str) -> list[str]:
    """Cut a text into sentences and lines; joined they are the text again."""
    return _PIECE.findall(text)


def merge_texts(base: str, mine: str, theirs: str) -> str | None:
    """Both edits in one text, or None when they overlap or touch, or there is too much of it."""
    old, left, right = pieces_of(base), pieces_of(mine), pieces_of(theirs)
    if max(len(old), len(left), len(right)) > PIECES_MAX:
        return None
    edits = _both(_edits(old, left), _edits(old, right))
    if edits is None:
        return None
    spacing = _kept(old, left), _kept(old, right)
    return "".join(_play(old, edits, spacing))


def _edits(old: Sequence[str], new: Sequence[str]) -> list[Edit]:
    return [
        Edit(start, end, list(new[put_start:put_end]))
        for tag, start, end, put_start, put_end in _compare(old, new).get_opcodes()
        if tag != "equal"
    ]


def _compare(old: Sequence[str], new: Sequence[str]) -> SequenceMatcher[str]:
    """Sentences are the same whatever white space follows them."""
    return SequenceMatcher(
        None, [piece.rstrip() for piece in old], [piece.rstrip() for piece in new], autojunk=False
    )


def _both(left: list[Edit], right: list[Edit]) -> list[Edit] | None:
    """The union of two lists of edits in the order of the base; None when two of them touch."""
    for mine in left:
        for theirs in right:
            touch = max(mine.start, theirs.start) <= min(mine.end, theirs.end)
            if touch and mine != theirs:
                return None
    return sorted(left + [edit for edit in right if edit not in left])


def _kept(old: Sequence[str], new: Sequence[str]) -> dict[int, str]:
    """How one side writes, with its white space, the pieces that it left alone."""
    return {
        block.a + offset: new[block.b + offset]
        for block in _compare(old, new).get_matching_blocks()
        for offset in range(block.size)
    }


def _play(
    old: list[str], edits: list[Edit], spacing: tuple[dict[int, str], dict[int, str]]
) -> Iterator[str]:
    place = 0
    for edit in [*edits, Edit(len(old), len(old), [])]:
        for index in range(place, edit.start):
            changed = [side[index] for side in spacing if side.get(index, old[index]) != old[index]]
            yield max(changed, default=old[index])
        yield from edit.put
        place = edit.end
