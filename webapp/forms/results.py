"""Results: the fillings of one version as tables, in the shape that users of Kobo know.

One table for the form and one for each repeat, whose rows have `_index` and name the row they lie
in by `_parent_table_name` and `_parent_index`. A question of a group is `group/question`; where
several choices can be ticked there is the answer whole and a column of 0 and 1 for each choice.
Pure: definition and fillings in, tables out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from webapp.domain.forms.attachments import attachment_in
from webapp.forms.outline import choices_of_control

Filling = dict[str, Any]
Cells = dict[str, str]
ABOUT = ("_id", "_client", "_worker", "_started", "_finished")
INDEX, PARENT_TABLE, PARENT_INDEX = "_index", "_parent_table_name", "_parent_index"
NOT_ANSWERED = "meta"


@dataclass
class Table:
    """A sheet: its name, its columns in their order, its rows as cells by column."""

    name: str
    path: str
    parent: Table | None = None
    columns: list[str] = field(default_factory=list)
    rows: list[Cells] = field(default_factory=list)
    #: The number of each row of a filling, by its rows' ids on the way there.
    numbers: dict[tuple[str, ...], int] = field(default_factory=dict)

    @property
    def header(self) -> list[str]:
        """Every column's name."""
        about = list(ABOUT) if self.parent is None else [PARENT_TABLE, PARENT_INDEX]
        return [*self.columns, *about, INDEX]


def tables_of(definition: dict[str, Any], fillings: Iterable[Filling]) -> list[Table]:
    """All tables of a version. A filling: the cells of `ABOUT`, and `answers` by place."""
    sheets = _Sheets(definition)
    for filling in fillings:
        sheets.add(filling)
    return sheets.tables


def steps_of(place: str) -> list[tuple[str, str]]:
    """(name, row id or nothing) of each step of a place such as `goals>goal[r1]>name`."""
    steps = []
    for step in place.split(">"):
        name, _, row = step.partition("[")
        steps.append((name, row.removesuffix("]")))
    return steps


class _Sheets:
    """The tables of one version, being filled."""

    def __init__(self, definition: dict[str, Any]) -> None:
        self.definition = definition
        self.controls = {one["at"]: one for one in _controls(definition["controls"])}
        self.root = f"/{definition['root']['name']}"
        title = definition["title"] or definition["root"]["name"]
        self.tables = [Table(title[:31], self.root)]
        self.home: dict[str, tuple[Table, str]] = {}
        self.choices: dict[str, list[str]] = {}
        self._lay_out(definition["root"], self.root, self.tables[0], "")

    def _lay_out(self, spec: dict[str, Any], path: str, table: Table, group: str) -> None:
        for child in spec.get("children", []):
            at, name = f"{path}/{child['name']}", f"{group}{child['name']}"
            if child["name"] == NOT_ANSWERED and table.parent is None and not group:
                continue
            if "repeat" in child:
                inner = Table(self._free_name(child["name"]), at, table)
                self.tables.append(inner)
                self._lay_out(child, at, inner, f"{name}/")
            elif "children" in child:
                self._lay_out(child, at, table, f"{name}/")
            else:
                self._column(at, name, table)

    def _column(self, at: str, name: str, table: Table) -> None:
        table.columns.append(name)
        self.home[at] = table, name
        control = self.controls.get(at, {})
        if control.get("kind") in ("select", "rank"):
            codes = [code for code, _ in choices_of_control(self.definition, control, "")]
            self.choices[at] = list(dict.fromkeys(codes))
            table.columns += [f"{name}/{code}" for code in self.choices[at]]

    def _free_name(self, name: str) -> str:
        """A sheet's name has 31 characters at most, and there is none twice."""
        taken = {table.name.lower() for table in self.tables}
        wanted = (name[: 31 - len(str(n))] + (str(n) if n else "") for n in range(len(taken) + 1))
        return next(one for one in wanted if one.lower() not in taken)

    def add(self, filling: Filling) -> None:
        """A row in the first table, and one in a repeat's for each of its rows."""
        first = self.tables[0]
        first.rows.append({name: filling[name] for name in ABOUT})
        first.rows[-1][INDEX] = str(len(first.rows))
        for table in self.tables:
            table.numbers = {(): len(first.rows)} if table is first else {}
        for place, value in filling["answers"].items():
            steps = steps_of(place)
            at = "/".join([self.root, *(name for name, _ in steps)])
            if at in self.home:
                table, name = self.home[at]
                row = self._row(table, tuple(row for _, row in steps if row))
                row |= self._cells(at, name, value)

    def _row(self, table: Table, ids: tuple[str, ...]) -> Cells:
        """The row of a table that these ids lead to, made when it is first asked for."""
        if ids not in table.numbers:
            parent = table.parent
            row = {}
            if parent is not None:
                above = self._row(parent, ids[:-1])
                row = {PARENT_TABLE: parent.name, PARENT_INDEX: above[INDEX]}
            table.rows.append(row)
            table.numbers[ids] = len(table.rows)
            row[INDEX] = str(len(table.rows))
        return table.rows[table.numbers[ids] - 1]

    def _cells(self, at: str, name: str, value: Any) -> Cells:
        """An answer's cell, a file's its name; why there is none stands in brackets."""
        if isinstance(value, dict):
            return {name: f"({value.get('none', '')})"}
        if self.controls.get(at, {}).get("kind") == "upload":
            file = attachment_in(str(value))
            return {name: file["name"] if file else str(value)}
        ticked = str(value).split()
        split = {f"{name}/{code}": str(int(code in ticked)) for code in self.choices.get(at, [])}
        return {name: str(value), **split}


def _controls(controls: list[Any]) -> Iterator[dict[str, Any]]:
    for control in controls:
        if "at" in control and control["kind"] not in ("group", "repeat"):
            yield control
        yield from _controls(control.get("children", []))
