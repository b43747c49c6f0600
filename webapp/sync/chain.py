"""The two fingerprints of a case file, and the one of all that a phone holds, pure.

The tag is a chain over its changes (A9), the digest a sum over its records (F4).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

EMPTY_DIGEST = "0" * 16


def next_tag(previous: str, change_id: str) -> str:
    """The tag after one more change (A9)."""
    return hashlib.sha256((previous + change_id).encode()).hexdigest()[:12]


def record_mark(record_id: str, seq: int) -> int:
    """What one record adds to the digest (F4)."""
    return int.from_bytes(hashlib.sha256(f"{record_id}:{seq}".encode()).digest()[:8])


def digest_of(records: Iterable[tuple[str, int]]) -> str:
    """The digest over (id, seq) of all records of a case file (F4)."""
    return moved_digest(EMPTY_DIGEST, *(record_mark(*record) for record in records))


def moved_digest(digest: str, *marks: int) -> str:
    """The digest with some marks put in; a mark put in twice is taken out again."""
    number = int(digest, 16)
    for mark in marks:
        number ^= mark
    return f"{number:016x}"


def fingerprint_of(held: Iterable[tuple[str, int, str, str]]) -> str:
    """Of all case files held whole: 16 hex digits over (id, seq, tag, digest) of each (F7)."""
    lines = sorted(f"{case_file} {seq} {tag} {digest}" for case_file, seq, tag, digest in held)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
