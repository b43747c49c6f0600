"""Comparing two versions of a form: what is new, gone, or other than it was.

A question is known by its path, and a renamed one by the sheet `renames`. Beside the questions
stand the tables that a form looks up, its languages, and when it writes into the record. Pure:
outlines and definitions in, words out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from webapp.domain.canonical_json import canonical_json
from webapp.forms.printing import printed
from webapp.forms.tables import table_rows

Row = dict[str, Any]
Definition = dict[str, Any]
Rows = list[Row]
#: What of a question can change, by the word that authors know.
FACETS = (
    *("kind", "appearance", "choice_filter"),
    *("relevant", "required", "constraint", "readonly", "calculation", "save_to"),
)
#: What of it every language says in its own words; pictures by the name of their column.
SPOKEN = {"label": "label", "hint": "hint", "choices": "choices", "pictures": "image"}
#: Rows of a table that are shown; of the others it is said how many they are.
ROWS_SHOWN = 5
CHOICES_SHOWN = 30


def compare_versions(old: list[Row], new: list[Row], renames: list[list[str]]) -> dict[str, Any]:
    """`added`, `removed`, `changed`: rows, a changed one with `was` {facet: [before, after]}.

    `was` has words, `seen` the pictures. A facet of another language than the reader's has its
    name: `label (Español (es))`.
    """
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
            seen = {facet: pair for facet, pair in differences.items() if isinstance(pair[0], list)}
            was = {facet: pair for facet, pair in differences.items() if facet not in seen}
            changed.append(row | {"was": was, "seen": seen})
    return {
        "added": [row for path, row in after.items() if path not in came_from],
        "removed": [row for path, row in before.items() if paths[path] not in after],
        "changed": changed,
    }


def compare_around(old: Definition, new: Definition) -> dict[str, Any]:
    """What changed that is of no question: `tables`, `languages`, and `record`, as facets."""
    conditions = [_condition(one) for one in (old, new)]
    tables = [table_rows(one) for one in (old, new)]
    languages = [", ".join(one["languages"]) for one in (old, new)]
    return {
        "tables": [*_tables(*tables)],
        "form": {"languages": languages} if languages[0] != languages[1] else {},
        "record": {"update_if": conditions} if conditions[0] != conditions[1] else {},
    }


def _path_now(path: str, new_names: dict[str, str]) -> str:
    around, slash, name = path.rpartition("/")
    return f"{around}{slash}{new_names.get(name, name)}"


def _differences(old: Row, new: Row) -> dict[str, list[Any]]:
    found = {facet: [old[facet], new[facet]] for facet in FACETS if old[facet] != new[facet]}
    if old["name"] != new["name"]:
        found["name"] = [old["name"], new["name"]]
    found |= _spoken(old["spoken"][old["language"]], new["spoken"][new["language"]])
    for language in [one for one in new["spoken"] if one in old["spoken"]]:
        also = _spoken(old["spoken"][language], new["spoken"][language])
        found |= {
            f"{facet} ({language})": pair
            for facet, pair in also.items()
            if pair != found.get(facet)
        }
    return found


def _spoken(old: Row, new: Row) -> dict[str, list[Any]]:
    """Of what is one of several, choices and pictures, only what is not in both."""
    found: dict[str, list[Any]] = {}
    for name, facet in SPOKEN.items():
        was, now = old[name], new[name]
        if was != now and isinstance(now, list):
            was, now = _unlike(was, now)
        if was != now:
            found[facet] = [was, now] if facet == "image" else [_shown(was), _shown(now)]
    return found


def _unlike(old: list[Any], new: list[Any]) -> tuple[list[Any], list[Any]]:
    """What only one of two has; all of both where they have the same in another order."""
    known, comes = ({canonical_json(one) for one in side} for side in (old, new))
    gone = [one for one in old if canonical_json(one) not in comes]
    come = [one for one in new if canonical_json(one) not in known]
    return (gone, come) if gone or come else (old, new)


def _shown(value: Any) -> str:
    if isinstance(value, list):
        more = " …" if len(value) > CHOICES_SHOWN else ""
        return "; ".join(f"{code} = {label}" for code, label in value[:CHOICES_SHOWN]) + more
    return str(value)


def _condition(definition: Definition) -> str:
    """When a form writes into the client's record, where its author has said so."""
    tree = definition.get("saves", {}).get("update_if")
    return printed(tree) if tree else ""


def _tables(old: Mapping[str, Rows], new: Mapping[str, Rows]) -> Iterator[dict[str, Any]]:
    """Of each table that changed how many `rows` it had and has, and what it has `lost`, `won`."""
    for name in sorted({*old, *new}):
        was, now = old.get(name), new.get(name)
        if was != now:
            lost, won = _unlike(was or [], now or [])
            yield {
                "name": name,
                "rows": [None if rows is None else len(rows) for rows in (was, now)],
                "is_reordered": {*map(_line, lost)} == {*map(_line, won)},
                "lost": _some(lost),
                "won": _some(won),
            }


def _some(rows: Rows) -> dict[str, Any]:
    return {"rows": [_line(row) for row in rows[:ROWS_SHOWN]], "more": len(rows[ROWS_SHOWN:])}


def _line(row: Row) -> str:
    columns = sorted(row, key=lambda column: (column != "name", column))
    return ", ".join(f"{column} = {row[column]}" for column in columns if row[column])
