"""CSV as spreadsheets write it: with a BOM or without, commas, semicolons or tabs, any line ends.

The header names the columns, in the words of several systems. Dates are `2026-01-31` or
`1/31/2026`; a year of two digits or a spreadsheet's day number is refused rather than guessed.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from webapp.csv_rows import csv_rows
from webapp.imports.rows import FileRefused, Refused, Row, RowRefused, make_row, spoken_language

COLUMNS = {
    "external_id": ("external_id", "id", "client_id", "number", "record_number", "medicaid_id"),
    "given_name": ("given_name", "first_name", "given", "first"),
    "family_name": ("family_name", "last_name", "surname", "family", "last"),
    "preferred_name": ("preferred_name", "nickname", "goes_by"),
    "birth_date": ("birth_date", "date_of_birth", "dob", "birthdate"),
    "phone": ("phone", "telephone", "phone_number", "mobile"),
    "street": ("street", "address", "address_1", "address1", "street_address"),
    "unit": ("unit", "address_2", "address2", "apartment", "apt"),
    "city": ("city", "town"),
    "region": ("region", "state", "state_province"),
    "postal_code": ("postal_code", "zip", "zip_code", "postcode"),
    "primary_language": ("primary_language", "language"),
    "started_on": ("started_on", "start_date", "enrolled_on", "intake_date"),
}
REQUIRED = ("external_id", "given_name", "family_name")
ADDRESS = ("street", "unit", "city", "region", "postal_code")
DATES = ("birth_date", "started_on")
DELIMITERS = ",;\t|"
AMERICAN_DATE = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


def read_spreadsheet(content: bytes, today: date) -> Iterator[Row | Refused]:
    """Every row under the header, numbered as a spreadsheet numbers them: the header is row 1."""
    rows = csv_rows(_decode(content), DELIMITERS)
    _, header = next(rows, (1, []))
    columns = _columns(header)
    width = len(columns)
    for number, cells in rows:
        try:
            if isinstance(cells, csv.Error):
                raise RowRefused(f"It cannot be read: {cells}")
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > width:
                raise RowRefused(f"It has {len(cells)} cells, the header has {width}")
            found = dict(zip(columns, (cell.strip() for cell in cells), strict=False))
            yield make_row(number, _fields(found), today)
        except RowRefused as refusal:
            yield Refused(number, str(refusal))


def _decode(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FileRefused("The file's letters cannot be read; save it as CSV UTF-8")


def _columns(header: list[str] | csv.Error) -> list[str | None]:
    """Which field each column holds; None for a column that Doorstep has no use for."""
    if isinstance(header, csv.Error):
        raise FileRefused(f"The header cannot be read: {header}")
    names = {name: field for field, all_names in COLUMNS.items() for name in all_names}
    columns = [names.get(re.sub(r"[^a-z0-9]+", "_", cell.strip().lower())) for cell in header]
    missing = [field for field in REQUIRED if field not in columns]
    if missing:
        raise FileRefused(f"The header has no column {' and no column '.join(missing)}")
    known = [column for column in columns if column]
    twice = sorted({column for column in known if known.count(column) > 1})
    if twice:
        raise FileRefused(f"The header has the column {twice[0]} twice")
    return columns


def _fields(found: dict[str | None, str]) -> dict[str, Any]:
    fields: dict[str, Any] = {
        name: found.get(name) for name in COLUMNS if name not in (*ADDRESS, *DATES)
    }
    fields |= {name: _date(found.get(name) or "") for name in DATES}
    fields["address"] = {part: found[part] for part in ADDRESS if found.get(part)}
    language = found.get("primary_language")
    fields["primary_language"] = spoken_language(language) if language else None
    fields["status"] = "referred"
    return fields


def _date(text: str) -> str:
    american = AMERICAN_DATE.fullmatch(text)
    if not american:
        return text
    month, day, year = (int(part) for part in american.groups())
    return f"{year:04}-{month:02}-{day:02}"
