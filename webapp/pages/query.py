"""Queries as data: what a page needs, said in ten verbs that both engines run.

Floor 1: pure. Never runs anything; `domain/query_run` does, in both languages. Every mistake that
can be seen without a record is refused here, when the page is declared. The verbs are explained in
docs/queries.md.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

OPERATORS = ("is", "is_not", "in", "before", "not_before", "has", "empty", "not_empty")
OPERATORS_ALONE = ("empty", "not_empty")
ROOTS = (
    *("today", "now", "zone", "language", "me", "query", "form", "needs", "new"),
    *("outbox", "facts", "fingerprint"),
)
Json = Any

_NAME = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_EXPRESSION = re.compile(r"\$[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")


class BadDeclaration(ValueError):  # noqa: N818 - read aloud, it says enough
    """A page, a form or a query that cannot be meant; the text says which and why."""


@dataclass(frozen=True)
class Query:
    """One need of a page. Made by `one`, `every`, `count` or `call`; refined by the methods."""

    verb: str
    subject: str | tuple[str, ...]
    arguments: tuple[tuple[str, Json], ...] = ()
    steps: tuple[tuple[Json, ...], ...] = ()

    def where(self, field: str, operator: str, value: Json = None) -> Query:
        """Keep the records whose field compares like that; several `where` must all hold."""
        name_or_refuse(field)
        if operator not in OPERATORS:
            raise BadDeclaration(f"where: {operator!r} is none of {', '.join(OPERATORS)}")
        if operator in OPERATORS_ALONE and value is not None:
            raise BadDeclaration(f"where: {operator!r} compares with nothing")
        return self._with("where", field, operator, expression_or_refuse(value))

    def match(self, fields: Sequence[str], words: str) -> Query:
        """Keep the records in which every word typed begins a word of one of the fields, folded."""
        return self._with(
            "match", [name_or_refuse(name) for name in fields], expression_or_refuse(words)
        )

    def sort(self, *names: str) -> Query:
        """Order by folded fields, `-name` descending; the id decides between equals."""
        for name in names:
            name_or_refuse(name.removeprefix("-"))
        return self._with("sort", list(names))

    def limit(self, number: int) -> Query:
        """Keep the first so many."""
        if number < 1:
            raise BadDeclaration("limit: a number from 1 up")
        return self._with("limit", number)

    def embed(self, name: str, type: str, *, by: str) -> Query:
        """Put the record that the field `by` names under `name` of each record, or None."""
        return self._with("embed", name_or_refuse(name), name_or_refuse(type), name_or_refuse(by))

    def _with(self, verb: str, *words: Json) -> Query:
        if self.verb in ("call", "definition"):
            raise BadDeclaration(f"{verb}: a rule's result is not a list of records")
        if self.verb in ("one", "count") and verb in ("match", "sort", "limit"):
            raise BadDeclaration(f"{self.verb} does not take {verb}")
        return replace(self, steps=(*self.steps, (verb, *words)))

    def export(self) -> dict[str, Json]:
        """This query as the JSON that both engines run."""
        subject = list(self.subject) if isinstance(self.subject, tuple) else self.subject
        exported = {"verb": self.verb, "subject": subject, **dict(self.arguments)}
        return exported | {"steps": [list(step) for step in self.steps]}

    def expressions(self) -> list[str]:
        """Every `$` expression in it, so that a page can refuse one that means nothing."""
        return _expressions_in(self.export())


def one(type: str, id: str, *, optional: bool = False) -> Query:
    """The record of that id; a page without it is not found, unless it is optional."""
    arguments = (("id", expression_or_refuse(id)), ("optional", optional))
    return Query("one", name_or_refuse(type), arguments)


def every(*types: str, case_file: str | None = None) -> Query:
    """All records of these types that are not voided: of one case file, or on all the covers."""
    if not types:
        raise BadDeclaration("every: name at least one type")
    subject = types[0] if len(types) == 1 else types
    for name in types:
        name_or_refuse(name)
    return Query("every", subject, (("case_file", expression_or_refuse(case_file)),))


def count(need: str) -> Query:
    """How many records an earlier need of the page has; `where` narrows it."""
    return Query("count", name_or_refuse(need))


def call(rule: str, **arguments: Json) -> Query:
    """What a rule of `domain/rules` makes of these arguments; the same in both languages."""
    checked = {name: expression_or_refuse(value) for name, value in arguments.items()}
    return Query("call", name_or_refuse(rule), (("arguments", checked),))


def definition(version: str) -> Query:
    """What a published version of a form asks; null where there is no version."""
    return Query("definition", expression_or_refuse(version))


def name_or_refuse(name: str) -> str:
    """The name, or BadDeclaration if it is not snake_case (dots lead into an embedded record)."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise BadDeclaration(f"{name!r} is not a name")
    return name


def expression_or_refuse(value: Json) -> Json:
    """A literal as it is, a `$` expression when it is well formed."""
    if isinstance(value, Query):
        raise BadDeclaration(
            "a query cannot stand inside another one: give it a name among the needs"
        )
    if isinstance(value, str) and value.startswith("$") and not _EXPRESSION.fullmatch(value):
        raise BadDeclaration(f"{value!r} is not an expression")
    return list(value) if isinstance(value, tuple) else value


def refuse_unknown_roots(expressions: Sequence[str], parameters: Sequence[str], where: str) -> None:
    """BadDeclaration for an expression that starts with nothing a request has."""
    for expression in expressions:
        root = expression[1:].partition(".")[0]
        if root not in ROOTS and root not in parameters:
            raise BadDeclaration(f"{where}: {expression} means nothing here")


def _expressions_in(value: Json) -> list[str]:
    if isinstance(value, str):
        return [value] if value.startswith("$") else []
    if isinstance(value, dict):
        value = list(value.values())
    parts = value if isinstance(value, list) else []
    return [found for part in parts for found in _expressions_in(part)]
