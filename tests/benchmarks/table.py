"""Collects what was measured and writes docs/figures.md: figure, target, measured, reached."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

FIGURES = Path(__file__).resolve().parents[2] / "docs" / "figures.md"


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

    def write(self) -> None:
        """Write the document."""
        head = "| Figure | World, speed | Measured | Target | Reached |\n|---|---|---|---|---|\n"
        body = "".join(f"| {' | '.join(row)} |\n" for row in self.rows)
        said = "".join(f"- {remark}\n" for remark in self.remarks)
        FIGURES.write_text(f"{_INTRODUCTION % _machine()}\n{head}{body}\n{said}")


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
