"""Comparing two versions of a form: which questions are new, gone, or other than they were.

A question is known by its path, and a renamed one by the sheet `renames`. Pure: outlines in, words
out.
"""

from __future__ import annotations

from typing import Any

Row = dict[str, Any]
#: What of a question can change, by the word that authors know.
FACETS = (
    *("kind", "label", "hint", "choices", "appearance"),
    *("relevant", "required", "constraint", "readonly", "calculation", "save_to"),
)


def compare_versions(old: list[Row], new: list[Row], renames: list[list[str]]) -> dict[str, Any]:
    """`added`, `removed`: rows; `changed`: rows, each with `was` {facet: [before, after]}."""
    before = {row["at"]: row for row in old}
    after = {row["at"]: row for row in new}
    new_names = dict(renames)
    paths = {path: _path_now(path, new_names) for path in before}
    came_from = {now: path for path, now in paths.items()}
    changed = []
    for path, row in after.items():
        former = before.get(came_from.get(path, ""))
        differences = _differences(former, row) if former else {}
        if differences:
            changed.append(row | {"was": differences})
    return {
        "added": [row for path, row in after.items() if path not in came_from],
        "removed": [row for path, row in before.items() if paths[path] not in after],
        "changed": changed,
    }


def _path_now(path: str, new_names: dict[str, str]) -> str:
    around, slash, name = path.rpartition("/")
    return f"{around}{slash}{new_names.get(name, name)}"


def _differences(old: Row, new: Row) -> dict[str, list[str]]:
    found = {
        facet: [_shown(old[facet]), _shown(new[facet])]
        for facet in FACETS
        if old[facet] != new[facet]
    }
    if old["name"] != new["name"]:
        found["name"] = [old["name"], new["name"]]
    return found


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(f"{code} = {label}" for code, label in value)
    return str(value)
