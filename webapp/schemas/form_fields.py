"""Turn a declared form into the one both engines run, its fields spelled out.

A form names fields of its record type; what it does not say itself (label, hint, required,
choices, limits) comes from the marshmallow schema, so a field is described in one place.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from webapp.schemas import RECORD_TYPES


class UnknownField(ValueError):  # noqa: N818 - read aloud, it says enough
    """A form names a field that its record type does not have."""


def resolve(form: Mapping[str, Any]) -> dict[str, Any]:
    """The exported form with every field spelled out. Raises UnknownField."""
    return {**form, "fields": [_resolve_field(form, field) for field in form["fields"]]}


def _resolve_field(form: Mapping[str, Any], field: Mapping[str, Any]) -> dict[str, Any]:
    schema = RECORD_TYPES.get(form["type"])
    kind = schema.kinds().get(field["name"]) if schema else None
    if kind is None:
        raise UnknownField(f"form {form['name']}: {form['type']} has no field {field['name']}")
    line = kind.describe()
    line.pop("policy")
    overrides = {name: value for name, value in field.items() if value is not None}
    return line | overrides
