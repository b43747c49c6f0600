"""Fillings: what was answered in one version, read for its results.

Only what is finished, not voided and not corrected, of the case files that are given; a correction
has the day of what it corrects. What a form reckons stands beside what was answered.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import aliased

from webapp.extensions import db
from webapp.forms.packing import unpacked
from webapp.forms.results import Filling, Table, tables_of
from webapp.models import Client, FormAnswers, FormDefinition, FormVersion, Worker

MONTH_LENGTH = 7
_ANSWERED = func.coalesce(FormAnswers.answered_at, FormAnswers.finished_at)


@dataclass(frozen=True)
class Wanted:
    """Which fillings: of these case files (None: of all), answered from one day to another."""

    case_files: Sequence[str] | None = None
    since: str = ""
    until: str = ""


def definition_of(version: FormVersion) -> dict[str, Any]:
    """What a version asks."""
    return unpacked(db.session.get_one(FormDefinition, version.definition).packed or "")


def results_of(version: FormVersion, definition: dict[str, Any], wanted: Wanted) -> list[Table]:
    """The tables of a version's finished fillings, the earliest first."""
    query = (
        select(FormAnswers, Client.given_name, Client.family_name, Worker.name)
        .join(Client, Client.case_file == FormAnswers.case_file)
        .outerjoin(Worker, Worker.id == FormAnswers.finished_by)
        .where(FormAnswers.form_version == version.id, FormAnswers.voided.is_(False))
        .where(FormAnswers.finished_at.is_not(None), ~_is_corrected())
        .order_by(_ANSWERED, FormAnswers.id)
    )
    if wanted.case_files is not None:
        query = query.where(FormAnswers.case_file.in_(list(wanted.case_files)))
    if wanted.since:
        query = query.where(wanted.since <= _ANSWERED)
    if wanted.until:  # That whole day: every instant of it sorts before the sign after `T`.
        query = query.where(f"{wanted.until}U" > _ANSWERED)
    rows = db.session.execute(query).all()
    return tables_of(definition, [_filling(*row) for row in rows])


def _is_corrected() -> ColumnElement[bool]:
    """Whether a finished correction, which is not voided, took the place of a filling."""
    later = aliased(FormAnswers)
    corrects = select(later.id).where(later.corrects == FormAnswers.id)
    return corrects.where(later.finished_at.is_not(None), later.voided.is_(False)).exists()


def months_of(definition: dict[str, Any], table: Table) -> list[dict[str, Any]]:
    """How many were finished in each month, and the mean of each score, to one place."""
    scores = {_column(definition, score["at"]): score["label"] for score in definition["scores"]}
    months: dict[str, list[dict[str, str]]] = {}
    for row in table.rows:
        months.setdefault(row["_finished"][:MONTH_LENGTH], []).append(row)
    return [
        {
            "month": month,
            "count": len(rows),
            "means": [[label, _mean(rows, column)] for column, label in scores.items()],
        }
        for month, rows in sorted(months.items())
    ]


def _filling(answers: FormAnswers, given: str, family: str, worker: str | None) -> Filling:
    reckoned = json.loads(answers.reckoned or "{}")
    said = {_plain(place): value for place, value in reckoned.items()} | (answers.answers or {})
    return {
        "_id": answers.id,
        "_client": f"{given} {family}",
        "_worker": worker or "",
        "_started": answers.started_at or "",
        "_finished": answers.answered_at or answers.finished_at or "",
        "answers": {place: value for place, value in said.items() if value not in (None, "")},
    }


def _plain(place: str) -> str:
    """A place as it travels, however the engine wrote it: `/goals/goal[r1]` is `goals>goal[r1]`."""
    return place.removeprefix("/").replace("/", ">")


def _column(definition: dict[str, Any], path: str) -> str:
    return path.removeprefix(f"/{definition['root']['name']}/")


def _mean(rows: list[dict[str, str]], column: str) -> str:
    numbers = [number for row in rows if (number := _number(row.get(column, ""))) is not None]
    return str(round(sum(numbers) / len(numbers), 1)) if numbers else ""


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
