"""The contract: what a stranger needs to write a client (protocol, section 1); the check of A7."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from webapp.errors import FIELD_SENTENCES
from webapp.schemas import PROTOCOL_VERSION, RECORD_TYPES, SCHEMA_VERSION
from webapp.schemas.kinds import Kind, Problem, Set
from webapp.schemas.record import VOIDED, RecordSchema

KINDS = {
    "text": "a string",
    "long_text": "a string of several lines",
    "choice": "the code of one of `choices`",
    "set": "booleans named `<field>/<code>`, one for each element; the bare name never appears",
    "boolean": "true or false",
    "integer": "a whole number",
    "decimal": 'an exact number as a string, "12.50"',
    "date": "a local day, 2027-01-31",
    "time": "a local time of day, 14:30",
    "datetime": "an instant, RFC 3339 in UTC with Z",
    "reference": "the id of a record of type `target`",
    "group": "an object of the kinds in `fields`, merged as one",
    "answers": 'texts named `<field>.<place>`, or `{"none": reason}`; the bare name never appears',
}


@dataclass(frozen=True)
class FieldProblem:
    """What is wrong with one field of a write: the key of its sentence, and it in English."""

    field: str
    reason: str
    sentence: str


def contract() -> dict[str, Any]:
    """The whole contract, in a fixed order."""
    return {
        "protocol": PROTOCOL_VERSION,
        "schema": SCHEMA_VERSION,
        "kinds": KINDS,
        "types": {name: schema.describe() for name, schema in RECORD_TYPES.items()},
    }


def check_fields(type_name: str, values: Mapping[str, Any], *, create: bool) -> list[FieldProblem]:
    """All that is wrong with the values of one write under the present schema (A7)."""
    schema = RECORD_TYPES.get(type_name)
    if schema is None:
        return [_problem(type_name, type_name, Problem("unknown_type"))]
    problems = [
        found for name, value in values.items() if (found := _check(schema, name, value, create))
    ]
    if create:
        problems += [
            _problem(name, kind.label, Problem("required"))
            for name, kind in schema.kinds().items()
            if kind.needed and name not in values and not isinstance(kind, Set)
        ]
    return problems


def _check(schema: type[RecordSchema], name: str, value: Any, create: bool) -> FieldProblem | None:
    kind = schema.kind_of(name)
    if kind is None:
        return _problem(name, name, Problem("unknown_field"))
    try:
        _check_value(kind, value)
    except Problem as problem:
        return _problem(name, kind.label, problem)
    return None


def _check_value(kind: Kind, value: Any) -> None:
    if value is None and not isinstance(kind, Set) and kind is not VOIDED:
        if kind.needed:
            raise Problem("required")
        return
    kind.check(value)


def _problem(field: str, label: str, problem: Problem) -> FieldProblem:
    sentence = FIELD_SENTENCES[problem.reason] % {"label": label, **problem.values}
    return FieldProblem(field, problem.reason, sentence)
