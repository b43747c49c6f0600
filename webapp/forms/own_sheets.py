"""Own sheets: `scores` and `renames`, which other tools pass over, so a workbook still works there.

A score names a question whose number is shown over time: its range, which way is better, its bands
(`0-4 minimal; 5-9 mild; 10- severe`), when to alert (`>=15`), and since when it can be compared. A
rename says that a question of an earlier version now has another name, so that its answers follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from webapp.forms.findings import Finding
from webapp.forms.sheets import Row, Sheet, Workbook

NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
BAND = re.compile(r"\s*(-?[0-9]+(?:\.[0-9]+)?)\s*-\s*(-?[0-9]+(?:\.[0-9]+)?)?\s+(\S.*?)\s*")
ALERT = re.compile(r"\s*(>=|<=|≥|≤|>|<|=)\s*(-?[0-9]+(?:\.[0-9]+)?)\s*")
SIGNS = {"≥": ">=", "≤": "<="}
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_own_sheets(
    book: Workbook, definition: dict[str, Any]
) -> tuple[dict[str, list[Any]], list[Finding]]:
    """`scores` and `renames` as they stand in a definition, and what is wrong with them.

    Numbers stay text, so that canonical JSON is the same everywhere.
    """
    paths = dict(_paths(definition["root"], ""))
    scores, renames = book.get("scores", Sheet("scores")), book.get("renames", Sheet("renames"))
    findings = [one for row in scores.rows for one in _score_faults(scores, row, paths)]
    findings += [one for row in renames.rows for one in _rename_faults(renames, row, paths)]
    if findings:
        return {"scores": [], "renames": []}, findings
    made = [_score(scores, row, paths) for row in scores.rows]
    pairs = [[_cell(renames, row, "old"), _cell(renames, row, "new")] for row in renames.rows]
    return {"scores": made, "renames": pairs}, []


def _paths(spec: dict[str, Any], around: str) -> Iterator[tuple[str, str]]:
    """(name, path) of every question."""
    path = f"{around}/{spec['name']}"
    if "children" not in spec:
        yield spec["name"], path
    for child in spec.get("children", []):
        yield from _paths(child, path)


def _cell(sheet: Sheet, row: Row, column: str) -> str:
    return row.get(sheet.column(column))


def _score(sheet: Sheet, row: Row, paths: dict[str, str]) -> dict[str, Any]:
    name = _cell(sheet, row, "name")
    alert = ALERT.fullmatch(_cell(sheet, row, "alert"))
    return {
        "name": name,
        "at": paths[name],
        "label": _cell(sheet, row, "label") or name,
        "min": _cell(sheet, row, "min"),
        "max": _cell(sheet, row, "max"),
        "better": _cell(sheet, row, "better").lower() or "lower",
        "bands": [list(BAND.fullmatch(band).groups("")) for band in _bands(sheet, row)],
        "alert": [SIGNS.get(alert[1], alert[1]), alert[2]] if alert else [],
        "comparable_since": _cell(sheet, row, "comparable_since")[:10],
    }


def _bands(sheet: Sheet, row: Row) -> list[str]:
    return [band for band in _cell(sheet, row, "bands").split(";") if band.strip()]


def _score_faults(sheet: Sheet, row: Row, paths: dict[str, str]) -> Iterator[Finding]:
    if _cell(sheet, row, "name") not in paths:
        yield _finding("not_a_question", sheet, row, "name")
    low, high = _cell(sheet, row, "min"), _cell(sheet, row, "max")
    for column, text in (("min", low), ("max", high)):
        if not NUMBER.fullmatch(text):
            yield _finding("score_range", sheet, row, column)
            return
    if float(low) >= float(high):
        yield _finding("score_range", sheet, row, "max")
    if _cell(sheet, row, "better").lower() not in ("", "lower", "higher"):
        yield _finding("score_better", sheet, row, "better")
    for band in _bands(sheet, row):
        if not BAND.fullmatch(band):
            at = _cell(sheet, row, "bands").index(band)
            yield _finding("score_bands", sheet, row, "bands", at)
    if _cell(sheet, row, "alert") and not ALERT.fullmatch(_cell(sheet, row, "alert")):
        yield _finding("score_alert", sheet, row, "alert")
    since = _cell(sheet, row, "comparable_since")
    if since and not DAY.fullmatch(since[:10]):
        yield _finding("score_since", sheet, row, "comparable_since")


def _rename_faults(sheet: Sheet, row: Row, paths: dict[str, str]) -> Iterator[Finding]:
    if _cell(sheet, row, "new") not in paths:
        yield _finding("not_a_question", sheet, row, "new")
    if not _cell(sheet, row, "old") or _cell(sheet, row, "old") in paths:
        yield _finding("rename_old", sheet, row, "old")


def _finding(why: str, sheet: Sheet, row: Row, column: str, at: int | None = None) -> Finding:
    cell = _cell(sheet, row, column)
    return Finding(why, {"name": cell}, sheet.name, row.number, column, cell, at)
