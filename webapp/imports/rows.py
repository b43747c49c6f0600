"""What every reader makes of a row: a client to be, or a refusal with its reason.

The rules about a client's fields are the schema's; here stand only those about a row.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from webapp.schemas.client import LANGUAGES_SPOKEN
from webapp.schemas.contract import check_fields

OLDEST_BIRTH_YEAR = 1900
SPOKEN = {word.lower(): code for code, label in LANGUAGES_SPOKEN for word in (code, label)}


class FileRefused(ValueError):  # noqa: N818 - it is an answer, not an accident
    """A file of which no row can be read; the text says why."""


class RowRefused(ValueError):  # noqa: N818
    """One row that cannot become a client; the text says why."""


@dataclass(frozen=True)
class Row:
    """A row that can become a client. `remarks` say what of it could not be taken along."""

    number: int
    external_id: str
    fields: dict[str, Any]
    remarks: tuple[str, ...] = field(default=())

    @property
    def name(self) -> str:
        """The name for the preview."""
        return f"{self.fields['given_name']} {self.fields['family_name']}"


@dataclass(frozen=True)
class Refused:
    """A row that was left out, and why."""

    number: int
    reason: str


def make_row(
    number: int, fields: dict[str, Any], today: date, remarks: tuple[str, ...] = ()
) -> Row:
    """Check what a reader found. Raises RowRefused with the first thing that is wrong."""
    fields = {name: value for name, value in fields.items() if value not in (None, "", {})}
    problems = check_fields("client", fields, create=True)
    if problems:
        raise RowRefused(problems[0].sentence)
    if "external_id" not in fields:
        raise RowRefused("It has no number of its own, so it could not be recognised again")
    _refuse_impossible_birth(fields.get("birth_date"), today)
    return Row(number, fields["external_id"], fields, remarks)


def spoken_language(code: str) -> str:
    """The code of a spoken language as the schema lists them: `es` for `es-MX` or `Spanish`."""
    return SPOKEN.get(code.strip().lower().partition("-")[0], "other")


def _refuse_impossible_birth(birth_date: str | None, today: date) -> None:
    if birth_date is None:
        return
    born = date.fromisoformat(birth_date)
    if born > today:
        raise RowRefused(f"The date of birth, {birth_date}, has not come yet")
    if born.year < OLDEST_BIRTH_YEAR:
        raise RowRefused(f"The date of birth, {birth_date}, is too long ago")
