"""Section 9, bytes: what the first visit costs, as it travels."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from pathlib import Path

from tests.benchmarks.table import Table
from webapp.generate.bundle import BUILT, ROOT, bundle, find_esbuild

WORKER = ROOT / "service_worker"
PIECES = BUILT / "pieces"
FIRST_PAGE = re.compile(r"\.(css|js|svg)$")


def packed(file: Path) -> int:
    """Its size when gzipped."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0))


def test_the_bundle_and_the_first_page(table: Table) -> None:
    """The worker's scripts; then all that the first page asks for, styles and icons too."""
    worker = packed(BUILT / "sw.js")
    table.add("Worker bundle, gzipped: the first script", "", worker / 1000, 60, "kB")
    pieces = {piece.name.split("-")[0]: packed(piece) for piece in PIECES.glob("*.js")}
    told = ", ".join(f"{name} {size / 1000:,.0f}" for name, size in sorted(pieces.items()))
    whole = (worker + sum(pieces.values())) / 1000
    table.note("Its pieces, kB gzipped", "", f"{told}; all together with the first {whole:,.0f}")
    parts = [file for file in BUILT.rglob("*") if FIRST_PAGE.search(file.name)]
    first = sum(packed(file) for file in parts if is_the_pages(file))
    table.add("First page without its text, gzipped", "", first / 1000, 150, "kB")


def is_the_pages(file: Path) -> bool:
    """Whether the first page asks for it itself: the worker and its pieces come later."""
    return file.name != "sw.js" and file.parent != PIECES


def test_what_the_bundle_is_made_of(table: Table, tmp_path: Path) -> None:
    """Its bytes before gzip, by the part of the device they come from."""
    told = tmp_path / "map.json"
    asked = ("--define:BUILD={}", f"--metafile={told}", f"--outfile={tmp_path / 'sw.js'}")
    bundle(find_esbuild(), WORKER / "service_worker.js", *asked)
    [made] = json.loads(told.read_text(encoding="utf-8"))["outputs"].values()
    parts: Counter[str] = Counter()
    for name, piece in made["inputs"].items():
        parts[_part_of(name)] += piece["bytesInOutput"]
    said = ", ".join(f"{part} {size / 1000:,.0f}" for part, size in parts.most_common())
    table.note("Worker bundle, kB of each part before gzip", "", said)


def _part_of(name: str) -> str:
    """The folder of a source of the device; of what was generated, the file."""
    _, own, inside = name.partition(f"{WORKER.name}/")
    if not own:
        return "libraries"
    folder = inside.split("/")[0]
    return inside if folder == "generated" else folder if folder != inside else "beside them"
