"""Rows of a table that came as CSV, with the numbers that a spreadsheet shows; floor 0.

What the letters are and which rows are refused is for whoever reads them to say.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator


def csv_rows(
    text: str, delimiters: str, *, is_strict: bool = False
) -> Iterator[tuple[int, list[str] | csv.Error]]:
    """Each row with its number, the header as row 1; one that the reader chokes on as its error.

    Cells end at whichever of the delimiters the header has most of.
    """
    delimiter = max(delimiters, key=text.partition("\n")[0].count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=is_strict)
    number = 0
    while True:
        number += 1
        try:
            yield number, next(lines)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, error
