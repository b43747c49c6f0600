"""Exporting: tables of results as a workbook or as CSV, which a spreadsheet opens without harm.

No cell of either is a formula (bad input C11, `webapp/csv_cells.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from webapp.csv_cells import BYTE_ORDER_MARK, csv_line, inert
from webapp.forms.results import Table

UNREADABLE = "\ufffd"
CELL_LENGTH_MAX = 32_767


def as_xlsx(tables: Sequence[Table]) -> bytes:
    """A workbook, one sheet a table; every cell is a text or a number, none a formula."""
    book = Workbook(write_only=True)
    for table in tables:
        sheet = book.create_sheet(_sheet_name(table.name))
        for line in _lines(table):
            sheet.append([_cell(inert(text)) for text in line])
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def as_csv(table: Table) -> bytes:
    """One table, for a spreadsheet: UTF-8 with its mark."""
    return (BYTE_ORDER_MARK + "".join(map(csv_line, _lines(table)))).encode()


def _lines(table: Table) -> list[list[str]]:
    header = table.header
    return [list(header), *([row.get(name, "") for name in header] for row in table.rows)]


def _cell(text: str) -> str:
    return ILLEGAL_CHARACTERS_RE.sub(UNREADABLE, text)[:CELL_LENGTH_MAX]


def _sheet_name(name: str) -> str:
    return re.sub(r"[\\/*?:\[\]]", "_", _cell(name)).strip("'") or "form"
