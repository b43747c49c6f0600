"""Every record type has a table, and each field a column that holds what the wire lets in."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Date, Integer, Numeric, String, Table, Text
from sqlalchemy.types import TypeEngine

from tests.house.findings import none_of
from webapp.models import RECORD_TABLES
from webapp.models.columns import RecordRow, WireJson
from webapp.schemas import RECORD_TYPES
from webapp.schemas.kinds import Choice, Kind

COLUMN_OF: dict[str, type[TypeEngine]] = {
    "text": String,
    "long_text": Text,
    "choice": String,
    "set": JSON,
    "boolean": Boolean,
    "integer": Integer,
    "decimal": Numeric,
    "date": Date,
    "time": String,
    "datetime": String,
    "reference": String,
    "group": JSON,
    "answers": WireJson,
}
EVERY_ROW = set(RecordRow.__annotations__)


def differences(type_name: str, kinds: dict[str, Kind], table: Table) -> list[str]:
    """How a table differs from the fields of its record type."""
    columns = {column.name: column for column in table.columns if column.name not in EVERY_ROW}
    found = [f"{type_name}.{name}: only on one side" for name in sorted(set(columns) ^ set(kinds))]
    both = [(name, kinds[name], columns[name]) for name in kinds if name in columns]
    found += [
        f"{type_name}.{name}: {column.type!r}"
        for name, kind, column in both
        if not fits(kind, column)
    ]
    return found


def fits(kind: Kind, column: Column) -> bool:
    """Whether the column takes every value the kind lets through, null too."""
    if not isinstance(column.type, COLUMN_OF[kind.kind]) or not column.nullable:
        return False
    longest = (
        max(len(code) for code, _ in kind.choices)
        if isinstance(kind, Choice)
        else getattr(kind, "max_length", 0)
    )
    return getattr(column.type, "length", None) is None or column.type.length >= longest


def test_every_record_type_has_its_table():
    assert list(RECORD_TABLES) == list(RECORD_TYPES)


def test_columns_are_the_fields():
    tables = {name: RECORD_TABLES[name].__table__ for name in RECORD_TYPES}
    none_of(
        [
            line
            for name, table in tables.items()
            for line in differences(name, RECORD_TYPES[name].kinds(), table)
        ]
    )


def test_the_rule_sees_a_missing_column_and_a_short_one():
    goal, task = RECORD_TYPES["goal"], RECORD_TABLES["task"].__table__
    assert "goal.statement: only on one side" in differences("goal", goal.kinds(), task)
    long_code = Choice("Status", [("a" * 41, "Very long")])
    assert differences("task", {"status": long_code}, task)[-1].startswith("task.status: String")
