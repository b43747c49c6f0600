"""CSV tables: a file beside the workbook, read as a sheet of it would be.

With a BOM or without, with commas, semicolons or tabs, any line ends. What is not UTF-8 is refused
rather than guessed at: a wrong guess would put wrong names before people. Rows have the numbers
that a spreadsheet shows; the header is row 1.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator

from webapp.csv_rows import csv_rows
from webapp.forms.findings import Finding
from webapp.forms.sheets import CELL_MAX, COLUMNS_MAX, NOT_IN_XML, ROWS_MAX, Row, Sheet

DELIMITERS = ",;\t"


class TableRefused(ValueError):  # noqa: N818 - it is an answer, not an accident
    """A file that cannot be read as a table; `finding` says why, and in which row."""

    def __init__(self, why: str, name: str, row: int = 0, **values: str) -> None:
        super().__init__(why)
        self.finding = Finding(why, values, name, row)


def read_csv(name: str, content: bytes) -> Sheet:
    """The table in a file. Raises TableRefused with the first thing that is wrong with it."""
    text = _decoded(name, content)
    rows = _whole(name, csv_rows(text, DELIMITERS, is_strict=True))
    _, header = next(rows, (1, []))
    columns = [_clean(cell) for cell in header]
    _check_header(name, columns)
    sheet = Sheet(name, [column for column in columns if column])
    for number, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        if any(cell.strip() for cell in cells[len(columns) :]):
            raise TableRefused("csv_row_too_long", name, number, most=str(len(columns)))
        if len(sheet.rows) == ROWS_MAX:
            raise TableRefused("csv_too_many_rows", name, number, most=f"{ROWS_MAX:,}")
        named = zip(columns, map(_clean, cells), strict=False)
        sheet.rows.append(Row(number, {column: cell for column, cell in named if column and cell}))
    return sheet


def _check_header(name: str, columns: list[str]) -> None:
    named = [column for column in columns if column]
    if not named:
        raise TableRefused("csv_empty", name)
    if len(columns) > COLUMNS_MAX:
        raise TableRefused("csv_too_many_columns", name, 1, most=str(COLUMNS_MAX))
    twice = next((column for column in named if named.count(column) > 1), "")
    if twice:
        raise TableRefused("csv_column_twice", name, 1, column=twice)


def _decoded(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        raise TableRefused("csv_letters", name, row) from error


def _whole(
    name: str, rows: Iterator[tuple[int, list[str] | csv.Error]]
) -> Iterator[tuple[int, list[str]]]:
    for number, cells in rows:
        if isinstance(cells, csv.Error):
            raise TableRefused("csv_broken", name, number) from cells
        yield number, cells


def _clean(cell: str) -> str:
    """As a cell of a sheet is cleaned."""
    return NOT_IN_XML.sub("", cell).replace("\u00a0", " ").strip()[:CELL_MAX]
