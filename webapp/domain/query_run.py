"""Queries, run: what a declared need gives from the records at hand.

`records` answers three questions and nothing else: `every(types, case_file)` and `find(type, id)`,
with view records, and `definition(version)`, what a form asks. Voided records are left out of
lists. The verbs are explained in docs/queries.md.
Twin: service_worker/domain/query_run.js.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from webapp.domain.expressions import value_of, walk
from webapp.domain.fold import fold, words_of

Record = dict[str, Any]
Scope = dict[str, Any]
Rules = Mapping[str, Callable[..., Any]]


class Records(Protocol):
    """Where view records come from."""

    def every(self, types: Sequence[str], case_file: str | None) -> list[Record]:
        """All records of these types, of one case file or of all that may be seen."""

    def find(self, type: str, id: str) -> Record | None:
        """One record, or None for what does not exist or may not be seen."""

    def definition(self, version: Record) -> Any:
        """What a published version of a form asks. Raises Missing."""


class Missing(LookupError):  # noqa: N818 - it is an answer: this page is not found
    """A page needs a record that is not there, or not for this worker."""


def run_needs(needs: Sequence[Any], scope: Scope, records: Records, rules: Rules) -> Scope:
    """Run the needs of a page in their order; each sees those before it."""
    found: Scope = {}
    for name, query in needs:
        found[name] = run_query(query, {**scope, "needs": found}, records, rules)
    return found


def run_query(query: Record, scope: Scope, records: Records, rules: Rules) -> Any:
    """What one query gives. Raises Missing for a `one` that is not there."""
    verb, subject = query["verb"], query["subject"]
    if verb == "call":
        return rules[subject](**{k: value_of(v, scope) for k, v in query["arguments"].items()})
    if verb == "definition":
        version = value_of(subject, scope)
        return records.definition(version) if version else None
    if verb == "one":
        return _run_one(query, scope, records)
    if verb == "count":
        return len(apply_steps(query["steps"], scope["needs"].get(subject) or [], scope, records))
    types = subject if isinstance(subject, list) else [subject]
    rows = records.every(types, value_of(query["case_file"], scope))
    shown = in_order([row for row in rows if not row["voided"]], [])
    return apply_steps(query["steps"], shown, scope, records)


def apply_steps(
    steps: Sequence[Any], rows: list[Record], scope: Scope, records: Records
) -> list[Record]:
    """Refine a list of records step by step."""
    for verb, *words in steps:
        if verb == "where":
            name, operator, expression = words
            wanted = value_of(expression, scope)
            rows = [row for row in rows if holds(walk(row, name), operator, wanted)]
        elif verb == "match":
            rows = matching(rows, words[0], value_of(words[1], scope))
        elif verb == "sort":
            rows = in_order(rows, words[0])
        elif verb == "limit":
            rows = rows[: words[0]]
        else:
            rows = embedded(rows, words, records)
    return rows


def holds(value: Any, operator: str, wanted: Any) -> bool:
    """Whether a field's value compares like that. Nothing is neither before nor not before."""
    if operator in ("empty", "not_empty"):
        return (value in (None, "", [], {})) == (operator == "empty")
    if operator in ("is", "is_not"):
        return same(value, wanted) == (operator == "is")
    if operator in ("in", "has"):
        row, one = (wanted, value) if operator == "in" else (value, wanted)
        return isinstance(row, list) and any(same(one, other) for other in row)
    if type(value) is not type(wanted) or not isinstance(value, str | int):
        return False
    return (value < wanted) == (operator == "before")


def same(one: Any, other: Any) -> bool:
    """Whether two texts, numbers, truths or nothings are the same; true is not 1."""
    return type(one) is type(other) and one == other


def matching(rows: list[Record], names: Sequence[str], typed: Any) -> list[Record]:
    """The rows in which every word typed begins a word of one of the fields."""
    typed_words = words_of(typed)
    if not typed_words:
        return rows
    return [row for row in rows if _matches(row, names, typed_words)]


def in_order(rows: list[Record], names: Sequence[str]) -> list[Record]:
    """The rows by folded fields, `-name` descending, nothing last; the id decides at last."""
    rows = sorted(rows, key=lambda row: row["id"])
    for name in reversed(names):
        field = name.removeprefix("-")
        rows.sort(key=lambda row: sort_key(walk(row, field)), reverse=name != field)
        rows.sort(key=lambda row: walk(row, field) is None)
    return rows


def sort_key(value: Any) -> tuple[int, str]:
    """Numbers by size and before text, text folded."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value, ""
    return 0, fold(value)


def embedded(rows: list[Record], words: Sequence[str], records: Records) -> list[Record]:
    """The rows, each with the record that a field names under a name of its own."""
    name, type_name, field = words
    found: dict[str, Record | None] = {}
    for row in rows:
        reference = walk(row, field)
        if reference and reference not in found:
            found[reference] = records.find(type_name, reference)
    return [{**row, name: found.get(walk(row, field))} for row in rows]


def _run_one(query: Record, scope: Scope, records: Records) -> Record | None:
    wanted = value_of(query["id"], scope)
    record = records.find(query["subject"], wanted) if isinstance(wanted, str) else None
    if record is None and not query["optional"]:
        raise Missing(query["subject"])
    rows = apply_steps(query["steps"], [record], scope, records) if record else []
    if rows or query["optional"]:
        return rows[0] if rows else None
    raise Missing(query["subject"])


def _matches(row: Record, names: Sequence[str], typed_words: list[str]) -> bool:
    words = [word for name in names for word in words_of(walk(row, name))]
    return all(any(word.startswith(typed) for word in words) for typed in typed_words)
