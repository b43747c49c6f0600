"""Section 9, bytes: what the first visit costs, as it travels."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from tests.benchmarks.table import Table

BUILT = Path(__file__).resolve().parents[2] / "webapp" / "static" / "build"
FIRST_PAGE = re.compile(r"\.(css|js|svg)$")


def packed(file: Path) -> int:
    """Its size when gzipped."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0))


def test_the_bundle_and_the_first_page(table: Table) -> None:
    """The worker's bundle alone; then everything the first page asks for, styles and icons too."""
    worker = packed(BUILT / "sw.js")
    table.add("Worker bundle, gzipped", "", worker / 1000, 60, "kB")
    parts = [file for file in BUILT.rglob("*") if FIRST_PAGE.search(file.name)]
    first = sum(packed(file) for file in parts if file.name != "sw.js")
    table.add("First page without its text, gzipped", "", first / 1000, 150, "kB")
