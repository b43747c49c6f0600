"""Exporting: tables of results as a workbook or as CSV, which a spreadsheet opens without harm.

A cell that a spreadsheet would take for a formula gets an apostrophe before it (bad input C11,
OWASP "CSV Injection"); a number stays a number, below nought too.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from webapp.forms.results import Table

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
UNREADABLE = "\ufffd"
CELL_LENGTH_MAX = 32_767
BYTE_ORDER_MARK = "\ufeff"


def as_xlsx(tables: Sequence[Table]) -> bytes:
    """A workbook, one sheet a table; every cell is a text or a number, none a formula."""
    book = Workbook(write_only=True)
    for table in tables:
        sheet = book.create_sheet(_sheet_name(table.name))
        for line in _lines(table):
            sheet.append([_cell(text) for text in line])
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def as_csv(table: Table) -> bytes:
    """One table, for a spreadsheet: UTF-8 with its mark, lines as RFC 4180 has them."""
    text = StringIO(BYTE_ORDER_MARK)
    text.seek(0, 2)
    csv.writer(text, lineterminator="\r\n").writerows(_lines(table))
    return text.getvalue().encode()


def harmless(text: str) -> str:
    """The text as no spreadsheet computes it."""
    if text.startswith(STARTS_A_FORMULA) and not NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def _lines(table: Table) -> list[list[str]]:
    header = table.header
    lines = [[row.get(name, "") for name in header] for row in table.rows]
    return [[harmless(text) for text in line] for line in [header, *lines]]


def _cell(text: str) -> str:
    return ILLEGAL_CHARACTERS_RE.sub(UNREADABLE, text)[:CELL_LENGTH_MAX]


def _sheet_name(name: str) -> str:
    return re.sub(r"[\\/*?:\[\]]", "_", _cell(name)).strip("'") or "form"
