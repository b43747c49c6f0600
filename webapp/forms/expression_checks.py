"""Expression checks: what is written in the cells of logic, read as the engines will read it.

A `${name}` stands for a path, so it is replaced by as many characters before an expression is read;
the place of an error is the place in the author's own cell. Refused are names of no question,
expressions that are none, unknown functions, calculations that need each other, and patterns that
two languages would read differently.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from webapp.domain.forms.lexer import ExpressionRefused
from webapp.domain.forms.patterns import fault_of_pattern
from webapp.domain.forms.signatures import faults_of
from webapp.forms.findings import Finding
from webapp.forms.sheets import Row, Sheet, Workbook, spelled

#: Columns that hold an expression, by how `spelled` says them.
EXPRESSIONS = {
    "relevant",
    "relevance",
    "bind::relevant",
    "constraint",
    "bind::constraint",
    "calculation",
    "calculate",
    "bind::calculate",
    "required",
    "bind::required",
    "readonly",
    "read_only",
    "choice_filter",
    "repeat_count",
    "jr:count",
    "update_if",
}
CALCULATIONS = {"calculation", "calculate", "bind::calculate"}
#: Columns in which a question may be named inside a text for people.
TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
PLAIN = {"yes", "no", "true", "false", "true()", "false()", "0", "1"}
REFERENCE = re.compile(r"\$\{\s*(?P<last>last-saved#)?(?P<name>[^}]*?)\s*\}")
PATTERN = re.compile(r"""regex\([^,]*,\s*(?:'(?P<one>[^']*)'|"(?P<two>[^"]*)")\s*\)""")


def check_expressions(book: Workbook) -> Iterator[Finding]:
    """Everything that is wrong inside the cells of the questions."""
    survey = book["survey"]
    name = survey.column("name", "tag", "value")
    names = Counter(row.get(name) for row in survey.rows if row.get(name))
    for row in survey.rows:
        for column, cell in row.cells.items():
            yield from _cell(survey, row, column, cell, names)
    for row in (entities := book.get("entities", Sheet("entities"))).rows:
        for column, cell in row.cells.items():
            yield from _cell(entities, row, column, cell, names)
    yield from _cycles(survey, name)


def _cell(
    survey: Sheet, row: Row, column: str, cell: str, names: Counter[str]
) -> Iterator[Finding]:
    kind = spelled(column)
    is_logic = kind in EXPRESSIONS or (kind == "default" and REFERENCE.search(cell))
    if is_logic or kind == "trigger" or kind.split("::")[0] in TEXTS:
        for match in REFERENCE.finditer(cell):
            if names[match["name"]] != 1:
                why = "ambiguous_reference" if names[match["name"]] else "unknown_reference"
                yield _finding(why, survey, row, column, match.start(), name=match["name"])
    if is_logic and cell.lower() not in PLAIN:
        for fault in faults_of(REFERENCE.sub(_placeholder, cell)):
            at, values = _as_written(cell, fault)
            yield _finding(fault.why, survey, row, column, at, **values)
        for match in PATTERN.finditer(cell):
            group = "two" if match["one"] is None else "one"
            if why := fault_of_pattern(match[group]):
                yield _finding(why, survey, row, column, match.start(group))


def _placeholder(match: re.Match[str]) -> str:
    """A path of the same length: an expression keeps its places."""
    path = "." * (match["name"] == "") or "x" * (len(match[0]) - 2)
    return f" {path} ".ljust(len(match[0]))


def _as_written(cell: str, fault: ExpressionRefused) -> tuple[int, dict[str, str]]:
    """Place and values of a fault in the author's words: `${name}`, not what stood in for it."""
    for match in REFERENCE.finditer(cell):
        if match.start() < fault.at < match.end():
            return match.start(), fault.values | {"found": match[0]}
    return fault.at, fault.values


def _cycles(survey: Sheet, name: str) -> Iterator[Finding]:
    """Calculations that wait for each other; `once` may look at its own field."""
    column = next((one for one in survey.columns if spelled(one) in CALCULATIONS), "")
    rows = {row.get(name): row for row in survey.rows if row.get(name) and row.get(column)}
    needs = {one: {*_needed(row.get(column))} & {*rows} for one, row in rows.items()}
    while True:
        try:
            TopologicalSorter(needs).prepare()
            return
        except CycleError as error:
            ring = list(dict.fromkeys(reversed(error.args[1])))
            row = rows[ring[0]]
            shown = " → ".join([*ring, ring[0]])
            yield _finding("cycle", survey, row, column, None, names=shown)
            for one in ring:
                needs[one] = set()


def _needed(cell: str) -> list[str]:
    return [match["name"] for match in REFERENCE.finditer(cell) if not match["last"]]


def _finding(
    why: str, sheet: Sheet, row: Row, column: str, at: int | None, **values: str
) -> Finding:
    values = {"column": column} | values
    return Finding(why, values, sheet.name, row.number, column, row.get(column), at)
