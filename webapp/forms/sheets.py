"""Sheets: the cells of a workbook as text, each row with the number that the spreadsheet shows.

Only the sheets that a form uses are read. Names of sheets and columns are recognised in any case;
`survey`, `Survey` and ` survey ` are one. What the text of a number is follows pyxform, so that
`1` stays `1` and never becomes `1.0`.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import xlrd
from pyxform.xls2json_backends import xls_value_to_unicode, xlsx_value_to_str

from webapp.forms.findings import WorkbookRefused
from webapp.forms.opening import opened

SHEETS = (
    "survey",
    "choices",
    "settings",
    "external_choices",
    "entities",
    "scores",
    "renames",
)
ROWS_MAX = 20_000
COLUMNS_MAX = 400
CELL_MAX = 32_767
#: A formatted sheet can go on for a million empty rows; after so many nothing more is looked for.
EMPTY_ROWS_MAX = 1_000
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Cells = dict[str, str]


@dataclass
class Row:
    """One row that is not empty: its number, and the text of each column that has one."""

    number: int
    cells: Cells

    def get(self, column: str) -> str:
        """The text of a column, or nothing."""
        return self.cells.get(column, "")


@dataclass
class Sheet:
    """One sheet: its name, its columns from left to right, headers that stand twice, its rows."""

    name: str
    columns: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def column(self, *names: str) -> str:
        """The column of this sheet that goes by one of these names, or an empty text."""
        wanted = {spelled(name) for name in names}
        return next((column for column in self.columns if spelled(column) in wanted), "")


Workbook = dict[str, Sheet]


def spelled(header: str) -> str:
    """How a header is compared: `Repeat Count ` and `repeat_count` are one."""
    return "::".join(
        "_".join(part.lower().replace("_", " ").split()) for part in header.split("::")
    )


def read_sheets(content: bytes) -> Workbook:
    """The sheets of a workbook by name; refuses what is none, or has no sheet of questions."""
    with warnings.catch_warnings(), opened(content) as book:
        warnings.simplefilter("ignore")  # openpyxl tells of decorations that it drops
        found = {name: _sheet(name, rows) for name, rows in _raw_sheets(book)}
    if "survey" not in found:
        raise WorkbookRefused("no_survey")
    if not found["survey"].rows:
        raise WorkbookRefused("empty_survey")
    return found


def read_tables(content: bytes, names: Iterable[str]) -> Workbook:
    """The sheets of these names, in lower case: tables that a form's author laid beside it."""
    with warnings.catch_warnings(), opened(content) as book:
        warnings.simplefilter("ignore")
        return {name: _sheet(name, rows) for name, rows in _raw_sheets(book, tuple(names))}


def _raw_sheets(
    book: Any, wanted: tuple[str, ...] = SHEETS
) -> Iterator[tuple[str, Iterable[Iterable[str]]]]:
    is_old = isinstance(book, xlrd.Book)
    names = book.sheet_names() if is_old else book.sheetnames
    for name in names:
        known = "survey" if len(names) == 1 else name.strip().lower()
        if known in wanted:
            yield known, _old_rows(book, name) if is_old else _new_rows(book[name])


def _new_rows(sheet: Any) -> Iterator[Iterable[str]]:
    for cells in sheet.iter_rows(values_only=True, max_col=COLUMNS_MAX):
        yield [_clean("" if value is None else xlsx_value_to_str(value)) for value in cells]


def _old_rows(book: xlrd.Book, name: str) -> Iterator[Iterable[str]]:
    sheet = book.sheet_by_name(name)
    for number in range(sheet.nrows):
        cells = sheet.row(number)[:COLUMNS_MAX]
        yield [_clean(xls_value_to_unicode(one.value, one.ctype, book.datemode)) for one in cells]


def _clean(text: str) -> str:
    """Without the characters that XML cannot hold: nobody types them, and a form is made of XML."""
    return NOT_IN_XML.sub("", text).replace("\u00a0", " ").strip()[:CELL_MAX]


def _sheet(name: str, raw: Iterable[Iterable[str]]) -> Sheet:
    rows = iter(raw)
    header = [" ".join(text.split()) for text in next(rows, [])]
    named = [text for text in header if text]
    doubled = sorted({text for text in named if named.count(text) > 1})
    sheet = Sheet(name, list(dict.fromkeys(named)), doubled)
    empty = 0
    for number, texts in enumerate(rows, start=2):
        cells: Cells = {}
        for column, text in zip(header, texts, strict=False):
            if column and text:
                cells.setdefault(column, text)
        empty = 0 if cells else empty + 1
        if cells:
            sheet.rows.append(Row(number, cells))
        if len(sheet.rows) > ROWS_MAX:
            raise WorkbookRefused("too_many_rows", sheet=name, most=f"{ROWS_MAX:,}")
        if empty > EMPTY_ROWS_MAX:
            break
    return sheet
