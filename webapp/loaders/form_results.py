"""Results of one version at the desk: a table with its filters, and how it went month by month.

A supervisor sees the fillings of the case files that are hers to see, and no others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from webapp import access
from webapp.domain.fold import words_of
from webapp.forms.fillings import Wanted, definition_of, months_of, results_of
from webapp.forms.results import Table
from webapp.loaders.agency_forms import line_of, version_or_refuse

Json = dict[str, Any]
ROWS_MAX = 200
COLUMNS_MAX = 12
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def form_results(worker_id: str, scope: Json) -> Json:
    """The newest rows, the columns that fit, and the months; how many there are in all."""
    version = version_or_refuse(scope["version"])
    definition = definition_of(version)
    tables = found_results(worker_id, scope["version"], scope["query"])
    first = tables[0]
    asked = [name for name in first.columns if not _is_split(name, first)]
    newest = list(reversed(first.rows))[:ROWS_MAX]
    return {
        "form": line_of(version, scope["today"]),
        "columns": asked[:COLUMNS_MAX],
        "more_columns": max(0, len(asked) - COLUMNS_MAX),
        "rows": newest,
        "total": len(first.rows),
        "months": months_of(definition, first),
        "since": day_of(scope["query"], "since"),
        "until": day_of(scope["query"], "until"),
    }


def found_results(worker_id: str, version_id: str, query: Mapping[str, str]) -> list[Table]:
    """The tables of the fillings that this worker may see and has asked for."""
    version = version_or_refuse(version_id)
    since, until = day_of(query, "since"), day_of(query, "until")
    tables = results_of(
        version, definition_of(version), Wanted(access.caseload_of(worker_id), since, until)
    )
    typed = words_of(query.get("q", ""))
    if typed:
        _keep(tables, {row["_index"] for row in tables[0].rows if _is_found(row, typed)})
    return tables


def day_of(query: Mapping[str, str], name: str) -> str:
    """A day of the address, or nothing for what is none."""
    text = query.get(name, "")
    return text if DAY.fullmatch(text) else ""


def _keep(tables: list[Table], kept: set[str]) -> None:
    """Of the first table the rows of these numbers, of each repeat what lies in what is kept."""
    left = {tables[0].name: kept}
    tables[0].rows = [row for row in tables[0].rows if row["_index"] in kept]
    for table in tables[1:]:
        above = left.get(table.parent.name if table.parent else "", set())
        table.rows = [row for row in table.rows if row["_parent_index"] in above]
        left[table.name] = {row["_index"] for row in table.rows}


def _is_found(row: Mapping[str, str], typed: list[str]) -> bool:
    words = [*words_of(row["_client"]), *words_of(row["_worker"])]
    return all(any(word.startswith(one) for word in words) for one in typed)


def _is_split(name: str, table: Table) -> bool:
    """A column of one choice, beside the answer whole."""
    return name.rpartition("/")[0] in table.columns
