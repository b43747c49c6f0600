"""Pictures for tests, made byte by byte: as small as can be, and as a camera leaves one."""

from __future__ import annotations

import struct
import zlib


def png(width: int = 3, height: int = 2, *more: tuple[bytes, bytes], colour: int = 90) -> bytes:
    """A PNG in one colour; `more`: chunks that an application put in."""
    rows = (b"\0" + bytes([colour, 160, 200]) * width) * height
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        *more,
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def exif(turned: int = 1, order: str = ">") -> bytes:
    """What a camera writes: how it was held, and where it was."""
    mark = b"MM" if order == ">" else b"II"
    entries = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, turned, 0)
    entries += struct.pack(f"{order}HHII", 0x8825, 4, 1, 99)
    first = mark + struct.pack(f"{order}HI", 42, 8)
    return b"Exif\0\0" + first + struct.pack(f"{order}H", 2) + entries + b"\0\0\0\0GPS 47.1 N"


def part(marker: int, body: bytes) -> bytes:
    """A part of a JPEG."""
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


#: The smallest JPEG that browsers draw, 1 by 1 pixel (ITU-T T.81, baseline).
SCAN = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\xd2\xcf\x20\xff\x00\xff\xd0\x01\xff\xd9"
FRAME = part(0xC0, b"\x08" + struct.pack(">HH", 20, 30) + b"\x01\x01\x11\x00")


def jpeg(*parts: bytes, behind: bytes = b"") -> bytes:
    """A JPEG of 30 by 20 pixels with these parts of applications in it."""
    return b"\xff\xd8" + b"".join(parts) + FRAME + SCAN + behind


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    """A WebP of these chunks."""
    body = b"".join(
        kind + struct.pack("<I", len(one)) + one + bytes(len(one) % 2) for kind, one in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def canvas(flags: int, width: int, height: int) -> tuple[bytes, bytes]:
    """The first chunk of a WebP that says what else is in it."""
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"VP8X", bytes([flags, 0, 0, 0]) + sides


LOSSY = (b"VP8 ", b"\x00\x00\x00\x9d\x01\x2a" + struct.pack("<HH", 12, 9) + b"scan")
LOSSLESS = (b"VP8L", b"\x2f" + struct.pack("<I", 11 | 8 << 14) + b"scan")
