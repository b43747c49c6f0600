"""Workbooks for tests: written as an author would, sheet by sheet, row by row."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

PUBLIC = Path(__file__).parents[1] / "fixtures" / "xlsforms"
YES_NO = [["list_name", "name", "label"], ["yes_no", "yes", "Yes"], ["yes_no", "no", "No"]]


def workbook(survey: list[list], choices: list[list] | None = None, **sheets: list[list]) -> bytes:
    """An .xlsx of these sheets; the first row of each is its header."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in {"survey": survey, "choices": choices or YES_NO, **sheets}.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def questions(*rows: list, columns: str = "type name label relevant calculation") -> bytes:
    """A workbook of questions only, under the usual columns."""
    return workbook([columns.split(), *rows])


def public(name: str) -> bytes:
    """A public form's bytes."""
    return (PUBLIC / name).read_bytes()


def rows_of(table: str, after: str = "") -> str:
    """The path that authors write to the rows of a table."""
    return "/".join((f"instance('{table}')", "root", f"item{after}"))
