"""What a disk may hold after the power was cut: all that was synced, and any part of the rest.

Until a file is synced its writes lie in a cache. When the power goes, each of them may have come as
a whole, not at all, or in part, sector by sector, in any order; a truncation has happened or not.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from tests.kills.watched_disk import Step

SECTOR_BYTES = 512


def after_cut(steps: Sequence[Step], random: Random) -> dict[str, bytes]:
    """The files of a disk whose power went after these steps, by their paths."""
    files: dict[str, bytearray] = {}
    synced = {step.path: place for place, step in enumerate(steps) if step.what == "sync"}
    for place, step in enumerate(steps):
        file = files.setdefault(step.path, bytearray())
        if place <= synced.get(step.path, -1) or step.what != "write":
            happens(file, step, is_certain=place <= synced.get(step.path, -1), random=random)
        else:
            tears(file, step, random)
        if step.what == "delete":
            files.pop(step.path)
    return {path: bytes(content) for path, content in files.items() if content}


def happens(file: bytearray, step: Step, *, is_certain: bool, random: Random) -> None:
    """A step that is certain, or no write."""
    if step.what == "write":
        put(file, step.offset, step.content)
    elif step.what == "truncate" and (is_certain or random.random() < 0.5):
        del file[step.offset :]


def tears(file: bytearray, step: Step, random: Random) -> None:
    """A write that nobody has synced: whole, gone, or some of its sectors."""
    fate = random.random()
    if fate < 0.3:
        return
    for begin in range(0, len(step.content), SECTOR_BYTES):
        if fate < 0.6 or random.random() < 0.5:
            put(file, step.offset + begin, step.content[begin : begin + SECTOR_BYTES])


def put(file: bytearray, offset: int, content: bytes) -> None:
    """Where there was nothing before it, there are zeros."""
    if len(file) < offset:
        file.extend(bytes(offset - len(file)))
    file[offset : offset + len(content)] = content


def laid_out(files: dict[str, bytes], folder: Path) -> None:
    """These files in a folder of their own, as the next start finds them."""
    folder.mkdir()
    for path, content in files.items():
        (folder / Path(path).name).write_bytes(content)
