"""Converting: pyxform makes an XForm of the repaired sheets.

The XForm is what is compiled, because it is specified; pyxform's inner tree is private. What it
refuses beyond our own row checks is told with the row that it names.
"""

from __future__ import annotations

import re

from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from webapp.forms.entities import SAVE_TO
from webapp.forms.findings import Finding
from webapp.forms.sheets import Sheet, Workbook

#: Sheets that are read here: our own, and what goes into the client's record (`entities`).
OWN_SHEETS = ("scores", "renames", "entities")
ROW = re.compile(r"\[\s*row\s*:\s*(\d+)\s*\]\s*")
NAMED_SHEET = re.compile(r"'(survey|choices|settings|entities|external_choices)' sheet")
SAID_MAX = 300


def convert_sheets(book: Workbook) -> str | Finding:
    """The XForm XML, or the one error that pyxform stops at."""
    try:
        return convert(_definition(book), validate=False, form_name="data").xform
    except PyXFormError as error:
        return _finding(str(error))
    except Exception as error:
        return Finding("not_converted", {"said": f"{type(error).__name__}: {error}"[:SAID_MAX]})


def _definition(book: Workbook) -> dict[str, object]:
    """The sheets as pyxform takes them, empty rows put back so that its row numbers are right."""
    shown: dict[str, object] = {"sheet_names": list(book), "fallback_form_name": "form"}
    for name, sheet in book.items():
        if name in OWN_SHEETS:
            continue
        shown[name] = _rows(sheet)
        shown[f"{name}_header"] = [dict.fromkeys(_columns(sheet))]
    return shown


def _columns(sheet: Sheet) -> list[str]:
    own = sheet.column(*SAVE_TO) if sheet.name == "survey" else ""
    return [column for column in sheet.columns if column != own]


def _rows(sheet: Sheet) -> list[dict[str, str]]:
    last, columns = sheet.rows[-1].number if sheet.rows else 1, _columns(sheet)
    cells = {
        row.number: {column: text for column, text in row.cells.items() if column in columns}
        for row in sheet.rows
    }
    return [cells.get(number, {}) for number in range(2, last + 1)]


def _finding(said: str) -> Finding:
    row, sheet = ROW.search(said), NAMED_SHEET.search(said)
    plain = ROW.sub("", said).strip()[:SAID_MAX]
    where = sheet[1] if sheet else "survey" if row else ""
    return Finding("converter_says", {"said": plain}, where, int(row[1]) if row else 0)
