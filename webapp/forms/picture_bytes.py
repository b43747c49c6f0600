"""Picture bytes: what a picture is, how large, and the same picture without what a camera wrote in.

Only the containers of PNG (ISO 15948), JPEG (ITU-T T.81) and WebP (RFC 9649) are read; no pixel is
ever unpacked here, so a picture made to harm a decoder meets none at the office. What stays is what
a browser needs to draw: place, hour, owner and everything behind the end are left out.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

PNG, JPEG, RIFF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF"
_PNG_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND")
_WEBP_KEPT = (b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP")
#: Of a WebP's first byte of flags: it has EXIF, it has XMP, it moves.
_EXIF, _XMP, _MOVES = 0x08, 0x04, 0x02
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_START_OF_SCAN, _END, _TURNED = 0xDA, 0xD9, 0x0112


class NotAPicture(ValueError):  # noqa: N818 - it is an answer, not an accident
    """No picture that is taken here; `why` is `picture_kind` or `picture_damaged`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Picture:
    """A still picture: its type, its size as it is shown in pixels, its bytes."""

    mime: str
    width: int
    height: int
    content: bytes


def read_picture(content: bytes) -> Picture:
    """The picture in these bytes, whatever its name says. Raises NotAPicture."""
    readers = {PNG: _png, JPEG: _jpeg, RIFF: _webp}
    reader = next((one for mark, one in readers.items() if content.startswith(mark)), None)
    if reader is None:
        raise NotAPicture("picture_kind")
    try:
        picture = reader(content)
    except (IndexError, struct.error) as error:
        raise NotAPicture("picture_damaged") from error
    if not (picture.width and picture.height):
        raise NotAPicture("picture_damaged")
    return picture


def _png(content: bytes) -> Picture:
    kept, at, kind = [PNG], len(PNG), b""
    width = height = 0
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", content, at)
        chunk = content[at : at + length + 12]
        if zlib.crc32(chunk[4:-4]) != struct.unpack_from(">I", content, at + length + 8)[0]:
            raise NotAPicture("picture_damaged")
        if kind == b"IHDR":
            width, height = struct.unpack_from(">II", chunk, 8)
        if kind in _PNG_KEPT:
            kept.append(chunk)
        at += len(chunk)
    return Picture("image/png", width, height, b"".join(kept))


def _jpeg(content: bytes) -> Picture:
    kept = [content[:2]]
    width = height = 0
    turned = 1
    for marker, part in _jpeg_parts(content):
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", part, 5)
        if marker == 0xE1 and part[4:10] == b"Exif\0\0":
            turned = _orientation(part[10:])
        if _is_drawn(marker, part):
            kept.append(part)
    if 2 <= turned <= 8:
        kept.insert(1, _turning(turned))
    if turned >= 5:
        width, height = height, width
    return Picture("image/jpeg", width, height, b"".join(kept))


def _is_drawn(marker: int, part: bytes) -> bool:
    """Whether a browser needs this part: of what applications add, colours only."""
    if marker == 0xE2:
        return part[4:16] == b"ICC_PROFILE\0"
    return marker in (0xE0, 0xEE) or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _jpeg_parts(content: bytes) -> Iterator[tuple[int, bytes]]:
    """(marker, bytes) up to the end of the first picture; a scan has its data with it."""
    at, marker = 2, 0
    while marker != _END:
        if content[at] != 0xFF:
            raise NotAPicture("picture_damaged")
        marker = content[at + 1]
        end = at + 2
        if marker != _END:
            end += struct.unpack_from(">H", content, end)[0]
        if marker == _START_OF_SCAN:
            end = _end_of_scan(content, end)
        if end > len(content) or end < at + 2:
            raise NotAPicture("picture_damaged")
        yield marker, content[at:end]
        at = end


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the next marker is: a stuffed 0 and the marks of a restart belong to the scan."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0:
            raise NotAPicture("picture_damaged")
        if content[at + 1] != 0 and not 0xD0 <= content[at + 1] <= 0xD7:
            return at
        at += 2


def _orientation(exif: bytes) -> int:
    """How the camera was held, 1 to 8 (EXIF 2.3, tag 274); 1 where it does not say."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2], "")
    if not order:
        return 1
    try:
        first = struct.unpack_from(f"{order}I", exif, 4)[0]
        count = struct.unpack_from(f"{order}H", exif, first)[0]
        for place in range(first + 2, first + 2 + 12 * count, 12):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", exif, place)
            if tag == _TURNED:
                return value
    except struct.error:
        return 1
    return 1


def _turning(turned: int) -> bytes:
    """A part that says how the camera was held, and nothing else."""
    body = b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _TURNED, 3, 1, turned, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _webp(content: bytes) -> Picture:
    if content[8:12] != b"WEBP":
        raise NotAPicture("picture_kind")
    parts = [(kind, part) for kind, part in _webp_parts(content) if kind in _WEBP_KEPT]
    sizes = [_webp_size(kind, part) for kind, part in parts if kind not in (b"ALPH", b"ICCP")]
    if not sizes:
        raise NotAPicture("picture_damaged")
    body = b"".join(
        kind + struct.pack("<I", len(part)) + part + bytes(len(part) % 2) for kind, part in parts
    )
    riff = RIFF + struct.pack("<I", len(body) + 4) + b"WEBP" + body
    return Picture("image/webp", *sizes[0], riff)


def _webp_parts(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    end = min(len(content), 8 + struct.unpack_from("<I", content, 4)[0])
    at = 12
    while at < end:
        kind, length = struct.unpack_from("<4sI", content, at)
        part = content[at + 8 : at + 8 + length]
        if len(part) != length:
            raise NotAPicture("picture_damaged")
        if kind == b"VP8X":
            if part[0] & _MOVES:
                raise NotAPicture("picture_kind")
            part = bytes([part[0] & ~(_EXIF | _XMP)]) + part[1:]
        yield kind, part
        at += 8 + length + length % 2


def _webp_size(kind: bytes, part: bytes) -> tuple[int, int]:
    if kind == b"VP8X":
        wide, high = int.from_bytes(part[4:7], "little"), int.from_bytes(part[7:10], "little")
        return wide + 1, high + 1
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", part, 1)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack_from("<HH", part, 6)
    return width & 0x3FFF, height & 0x3FFF
