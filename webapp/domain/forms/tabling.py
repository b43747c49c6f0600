"""Tabling: questions with the same choices, which their author wants in one table.

A question that only shows its choices (`label`) gives the head, those without labels of their own
(`list-nolabel`) that follow are its rows; `table-list` writes both. Without such a head, or with
other choices, a question stands alone with its labels.
Twin: service_worker/domain/forms/tabling.js.
"""

from __future__ import annotations

from typing import Any

Items = list[dict[str, Any]]


def tabled(items: Items) -> Items:
    """The items of a page; what is one table has its head before it and its end behind it."""
    found: Items = []
    at = 0
    while at < len(items):
        rows = _rows_after(items, at)
        if rows:
            head = items[at] | {"item": "table", "kind": _kind_of(rows[0])}
            found += [head, *({**row, "item": "row_of"} for row in rows), {"item": "table_end"}]
        else:
            found.append(items[at])
        at += 1 + len(rows)
    return found


def _rows_after(items: Items, at: int) -> Items:
    head = items[at]
    rows: Items = []
    if head.get("looks") != "head":
        return rows
    for item in items[at + 1 :]:
        if not _fits(item, head) or (rows and _kind_of(item) != _kind_of(rows[0])):
            break
        rows.append(item)
    return rows


def _fits(item: dict[str, Any], head: dict[str, Any]) -> bool:
    """Whether a question offers what stands in the head."""
    if item.get("looks") != "row" or item["widget"] not in ("chips", "checkboxes"):
        return False
    return [one["value"] for one in item["choices"]] == [one["value"] for one in head["choices"]]


def _kind_of(item: dict[str, Any]) -> str:
    return "radio" if item["widget"] == "chips" else "checkbox"
