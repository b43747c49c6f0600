"""Findings: what is wrong or was put right in a workbook, and exactly where.

A finding names its sentence in `form_sentences`; nobody here writes one of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from webapp.form_sentences import FORM_SENTENCES

CELL_SHOWN = 60


class WorkbookRefused(ValueError):  # noqa: N818 - it is an answer, not an accident
    """A file that cannot be read as a workbook at all: the name of the sentence and its values."""

    def __init__(self, why: str, **values: str) -> None:
        super().__init__(why)
        self.finding = Finding(why, values)


@dataclass(frozen=True)
class Finding:
    """One error or warning, and its place as the spreadsheet shows it.

    `at` counts the characters of the cell's text from 0.
    """

    why: str
    values: dict[str, str] = field(default_factory=dict)
    sheet: str = ""
    row: int = 0
    column: str = ""
    cell: str = ""
    at: int | None = None
    is_warning: bool = False

    @property
    def sentence(self) -> str:
        """What to tell a person, in English."""
        return FORM_SENTENCES[self.why] % self.values

    @property
    def place(self) -> str:
        """Sheet, row and column, as far as they are known: `survey, row 12, relevant`."""
        parts = (self.sheet, f"row {self.row}" if self.row else "", self.column)
        return ", ".join(part for part in parts if part)

    @property
    def pointer(self) -> list[str]:
        """The cell's text around the character, and a caret below that character."""
        if not self.cell:
            return []
        if self.at is None:
            return [_one_line(self.cell[:CELL_SHOWN])]
        start = max(0, self.at - CELL_SHOWN // 2)
        return [
            _one_line(self.cell[start : start + CELL_SHOWN]),
            " " * (self.at - start) + "^",
        ]


def shown_finding(finding: Finding) -> dict[str, Any]:
    """A finding as a page shows it: its sentence is translated there."""
    return {
        "sentence": FORM_SENTENCES[finding.why],
        "with": finding.values,
        "sheet": finding.sheet,
        "row": finding.row,
        "column": finding.column,
        "pointer": finding.pointer,
        "is_warning": finding.is_warning,
    }


def _one_line(text: str) -> str:
    """One sign a character, so that the caret stays below its own."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
