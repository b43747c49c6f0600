"""Which kind of file this is: FHIR begins with a brace, a spreadsheet with its header."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from webapp.imports.fhir import read_fhir
from webapp.imports.rows import FileRefused, Refused, Row
from webapp.imports.spreadsheet import read_spreadsheet

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_rows(content: bytes, today: date) -> Iterator[Row | Refused]:
    """The rows of a file, in order; a number that came before in the same file is refused."""
    start = content.removeprefix(BYTE_ORDER_MARK).lstrip()[:1]
    if not start:
        raise FileRefused("The file is empty")
    reader = read_fhir if start in (b"{", b"[") else read_spreadsheet
    first_rows: dict[str, int] = {}
    for row in reader(content, today):
        if isinstance(row, Row) and row.external_id in first_rows:
            reason = f"It has the same number as row {first_rows[row.external_id]}"
            yield Refused(row.number, reason)
            continue
        if isinstance(row, Row):
            first_rows[row.external_id] = row.number
        yield row
