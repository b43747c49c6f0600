"""Offices with so many records: each is built once for a version of the program, and copied.

What was built stays in the machine's folder for temporary things, so that another run over the
same program only copies it.
"""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from tests.browser.kit import worlds
from tests.browser.kit.office import ROOT, Office, office_with_copy_of

BUILDING_SECONDS = 900.0


def office_with(records: int, folder: Path) -> Office:
    """An office whose Rosa has so many records, in this folder; not yet plugged in."""
    site = Path(tempfile.gettempdir()) / f"doorstep-bench-{_program()}"

    def build(office: Office) -> None:
        words = ("demo", "--seed", "7", "--clients", "35", "--records", str(records))
        office.command(*words, seconds=BUILDING_SECONDS)

    return office_with_copy_of(worlds.built_once(site, f"bench-{records}", build), folder)


def _program() -> str:
    """Which version of the program builds the worlds: the content of every file of it."""
    sources = sorted((ROOT / "webapp").rglob("*.py"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
