"""Collects what was measured and writes docs/figures.md: figure, target, measured, reached."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.reasons import reasons_for

ROOT = Path(__file__).resolve().parents[2]
FIGURES = ROOT / "docs" / "figures.md"
README = ROOT / "README.md"
#: What stands between these in the README is written here.
BEGIN, END = "<!-- figures: written by make bench -->", "<!-- end of figures -->"
#: The README shows the largest world, and what belongs to no world.
FOR_README = ("50,000 records", "SQLite", "PostgreSQL")


@dataclass
class Table:
    """The rows of one run."""

    remarks: list[str] = field(default_factory=list)
    rows: list[tuple[str, str, str, str, str]] = field(default_factory=list)

    def add(
        self, figure: str, where: str, measured: float, target: float, unit: str, spread: str = ""
    ) -> None:
        """One figure against its target; lower is better."""
        shown = f"{measured:,.2f}" if target < 10 else f"{measured:,.0f}"
        wanted = f"at most {target:g} {unit}".strip()
        verdict = "yes" if measured <= target else "**no**"
        self.rows.append((figure, where, f"{shown} {unit} {spread}".strip(), wanted, verdict))

    def note(self, figure: str, where: str, measured: str) -> None:
        """One figure without a target."""
        self.rows.append((figure, where, measured, "", ""))

    def tell(self) -> None:
        """Print the rows of a part of the bench."""
        sys.stdout.writelines(f"{' | '.join(row)}\n" for row in self.rows)

    def write(self) -> None:
        """Write the document, and the README's few rows of it."""
        said = "".join(f"- {remark}\n" for remark in [*self.remarks, *reasons_for(self.rows)])
        FIGURES.write_text(f"{_INTRODUCTION % _machine()}\n{_drawn(self.rows)}\n{said}")
        few = [row for row in self.rows if row[1].startswith(FOR_README) or not row[1]]
        before, _, rest = README.read_text().partition(BEGIN)
        _, _, after = rest.partition(END)
        README.write_text(f"{before}{BEGIN}\n{_drawn(few)}{END}{after}")


def _drawn(rows: list[tuple[str, str, str, str, str]]) -> str:
    head = "| Figure | World, speed | Measured | Target | Reached |\n|---|---|---|---|---|\n"
    return head + "".join(f"| {' | '.join(row)} |\n" for row in rows)


_INTRODUCTION = """# What was measured

Written by `make bench`; never by hand. %s.
Times of pages are medians; in brackets the slowest, and where it is known, what page and service
worker themselves computed. Where a figure is missed, a remark says why.
"""


def _machine() -> str:
    day = datetime.now(UTC).date().isoformat()
    load = os.getloadavg()[1]
    cores = f"{os.cpu_count()} cores of {platform.machine()} under a load of {load:.0f}"
    return f"Measured on {day} on {cores}"
