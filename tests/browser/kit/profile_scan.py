"""Reads everything that a browser has left in its profile, as somebody with the disk would.

Raw bytes, and what lies under them packed: LevelDB's tables and the values of IndexedDB (snappy),
bodies of the cache (gzip). A text is looked for as UTF-8 and as UTF-16.
"""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Iterator
from pathlib import Path

TABLE_MAGIC = bytes.fromhex("57fb808b247547db")
FOOTER_BYTES = 48
TRAILER_BYTES = 5
#: Before a value of IndexedDB that the browser has packed.
PACKED_VALUE = b"\xff\x11\x02"
GZIP = b"\x1f\x8b\x08"


class NotPacked(ValueError):  # noqa: N818 - the bytes are no such thing
    """These bytes are not what they were taken for."""


def found_in(profile: Path, markers: list[str]) -> dict[str, set[str]]:
    """Which markers stand in which files of a profile."""
    wanted = {one: (one.encode(), one.encode("utf-16-le")) for one in markers}
    found: dict[str, set[str]] = {}
    for path in sorted(path for path in profile.rglob("*") if path.is_file()):
        for content in layers(path.read_bytes()):
            for marker, forms in wanted.items():
                if any(form in content for form in forms):
                    found.setdefault(marker, set()).add(path.relative_to(profile).as_posix())
    return found


def layers(content: bytes) -> Iterator[bytes]:
    """The bytes of a file, and everything that they are when it is unpacked."""
    yield content
    yield from _gzipped(content)
    yield from _values(content)
    if content.endswith(TABLE_MAGIC):
        for block in _blocks(content):
            yield block
            yield from _values(block)


def _gzipped(content: bytes) -> Iterator[bytes]:
    at = content.find(GZIP)
    while at >= 0:
        with contextlib.suppress(zlib.error):
            yield zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content[at:])
        at = content.find(GZIP, at + 1)


def _values(content: bytes) -> Iterator[bytes]:
    at = content.find(PACKED_VALUE)
    while at >= 0:
        yield unpacked(content, at + len(PACKED_VALUE))
        at = content.find(PACKED_VALUE, at + 1)


def _blocks(table: bytes) -> Iterator[bytes]:
    """The data of a LevelDB table, block by block, as its index names them."""
    footer = table[-FOOTER_BYTES:]
    at = 0
    for _ in range(2):
        _, at = _number(footer, at)
    start, at = _number(footer, at)
    size, at = _number(footer, at)
    index = _block(table, start, size)
    entries = len(index) - 4 - 4 * int.from_bytes(index[-4:], "little")
    at = 0
    while at < entries:
        _, at = _number(index, at)
        unshared, at = _number(index, at)
        length, at = _number(index, at)
        place = at + unshared
        at = place + length
        start, place = _number(index, place)
        size, _ = _number(index, place)
        yield _block(table, start, size)


def _block(table: bytes, start: int, size: int) -> bytes:
    is_packed = table[start + size] == 1
    assert len(table) >= start + size + TRAILER_BYTES
    return unpacked(table[: start + size], start) if is_packed else table[start : start + size]


def unpacked(content: bytes, at: int) -> bytes:
    """Snappy's raw format from a place on; as much of it as can be read."""
    out = bytearray()
    with contextlib.suppress(IndexError, NotPacked):
        length, at = _number(content, at)
        while len(out) < length:
            at = _element(content, at, out)
    return bytes(out)


def _element(content: bytes, at: int, out: bytearray) -> int:
    """One literal or one copy; gives where the next begins."""
    tag, at = content[at], at + 1
    kind, size = tag & 3, tag >> 2
    if kind == 0:
        if size >= 60:
            more = size - 59
            size, at = int.from_bytes(content[at : at + more], "little"), at + more
        out += content[at : at + size + 1]
        return at + size + 1
    if kind == 1:
        size, back = (size & 7) + 4, (tag >> 5) << 8 | content[at]
        at += 1
    else:
        width = 2 if kind == 2 else 4
        size, back = size + 1, int.from_bytes(content[at : at + width], "little")
        at += width
    if not 0 < back <= len(out):
        raise NotPacked
    for _ in range(size):
        out.append(out[-back])
    return at


def _number(content: bytes, at: int) -> tuple[int, int]:
    """A number of variable length, and where it ends."""
    number = shift = 0
    while True:
        byte, at = content[at], at + 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, at
        shift += 7
