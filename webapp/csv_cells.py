"""Cells of a CSV file that a spreadsheet shows as text, whatever is written in them.

Floor 0. A spreadsheet takes a cell that begins with one of these for a formula (OWASP, "CSV
Injection"); an apostrophe before it makes it text, and taking that off gives back what was there.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
BYTE_ORDER_MARK = "\ufeff"


def csv_line(cells: Iterable[object]) -> str:
    """One line, quoted where it must be; nothing in it is a formula (C11)."""
    paper = io.StringIO()
    csv.writer(paper).writerow([inert(cell) for cell in cells])
    return paper.getvalue()


def inert(cell: object) -> str:
    """The text of a cell; nothing is the empty text."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULA_BEGINS) else text
