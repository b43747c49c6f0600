"""Tables: what a form looks up, taken from a file beside its workbook or from a sheet in it.

`select_one_from_file towns.csv`, `pulldata('towns', …)` and `instance('towns')` find the rows of a
file named towns.csv, or of a sheet named towns. Either way the definition holds all that a phone
needs. What the house fills itself, the client and the last answers, needs neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from webapp.forms.bundles import Bundle
from webapp.forms.csv_tables import TableRefused, read_csv
from webapp.forms.findings import Finding
from webapp.forms.sheets import Sheet, read_tables

#: Given when a form is opened, see `domain/forms/around`.
OF_THE_HOUSE = ("client", "previous", "__last-saved")
_FILE = re.compile(r"([^/]+?)\.(?:csv|xml|geojson)", re.IGNORECASE)

Rows = list[dict[str, str]]


def lay_tables(bundle: Bundle, definition: dict[str, Any]) -> tuple[dict[str, Rows], list[Finding]]:
    """The rows of every table that the form looks up, by the name that expressions use.

    What is wrong with a file is an error; a table that is not there is a warning: its questions
    will have no choices. Where there are both, a file and a sheet, the file counts.
    """
    wanted = {
        name: _sheet_of(source)
        for name, source in definition["attached"].items()
        if name not in OF_THE_HOUSE
    }
    sheets = read_tables(bundle.workbook, wanted.values()) if wanted else {}
    findings: list[Finding] = []
    for table in sorted(set(wanted.values())):
        content = bundle.files.get(f"{table}.csv")
        if content is not None and table in sheets:
            findings.append(Finding("table_twice", {"name": table}, is_warning=True))
        if content is not None:
            try:
                sheets[table] = read_csv(f"{table}.csv", content)
            except TableRefused as refusal:
                findings.append(refusal.finding)
    laid = {name: _rows(sheets[sheet]) for name, sheet in wanted.items() if sheet in sheets}
    return laid, [*findings, *_missing(wanted, bundle, sheets)]


def tables_of(definition: dict[str, Any]) -> set[str]:
    """The names of the files that these tables may come in."""
    attached = definition["attached"].items()
    return {f"{_sheet_of(source)}.csv" for name, source in attached if name not in OF_THE_HOUSE}


def table_rows(definition: dict[str, Any]) -> dict[str, Rows]:
    """The rows of every table that a definition holds, by the name of its file or sheet."""
    attached = definition["attached"].items()
    lists = definition["lists"]
    return {_sheet_of(source): lists[name] for name, source in attached if name in lists}


def _missing(wanted: dict[str, str], bundle: Bundle, sheets: dict[str, Sheet]) -> Iterator[Finding]:
    for sheet in sorted(set(wanted.values()) - set(sheets)):
        if f"{sheet}.csv" not in bundle.files:
            yield Finding("table_missing", {"name": sheet}, is_warning=True)


def _sheet_of(source: str) -> str:
    """The sheet of `jr://file-csv/towns.csv` is `towns`."""
    found = _FILE.fullmatch(source.rpartition("/")[2])
    return (found[1] if found else source).lower()


def _rows(sheet: Sheet) -> Rows:
    """Every row with all columns: an empty cell is an empty text, as in a CSV."""
    return [{column: row.get(column) for column in sheet.columns} for row in sheet.rows]
