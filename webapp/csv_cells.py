"""Cells of a table that a spreadsheet shows as they are, whatever is written in them.

Floor 0, and the only way in which a table leaves the office as CSV or as a workbook. A spreadsheet
takes a cell that begins with one of these for a formula (OWASP, "CSV Injection"); an apostrophe
before it makes it text, and taking that off gives back what was there. A number stays a number,
below nought too: it computes nothing.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
BYTE_ORDER_MARK = "\ufeff"


def csv_line(cells: Iterable[object]) -> str:
    """One line as RFC 4180 has it, quoted where it must be; nothing in it is a formula (C11)."""
    paper = io.StringIO()
    csv.writer(paper).writerow([inert(cell) for cell in cells])
    return paper.getvalue()


def inert(cell: object) -> str:
    """The text of a cell; nothing is the empty text."""
    text = "" if cell is None else str(cell)
    is_formula = text.startswith(FORMULA_BEGINS) and not NUMBER.fullmatch(text)
    return f"'{text}" if is_formula else text
