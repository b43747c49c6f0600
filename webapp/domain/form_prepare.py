"""Forms, prepared: a declared form made ready for one request.

Records to choose from become choices, and a form that settles conflicts becomes two questions for
each field in conflict, which value to keep and a third one to write, and one for the reason. On
what is signed the signed value is kept, and the other is perhaps added to it (A15).
Twin: service_worker/domain/form_prepare.js.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from webapp.domain.canonical_json import canonical_json, same_json
from webapp.domain.expressions import value_of, walk
from webapp.domain.fold import text_of
from webapp.domain.records import lines_of
from webapp.errors import N_

Form = dict[str, Any]
Record = Mapping[str, Any]
Show = Callable[[Mapping[str, Any], Any], str]

THIRD = "third"
SOMETHING_ELSE = N_("Something else")
ADDENDUM = "addendum"
ADD_THE_OTHER = N_("Add the other text as an addendum")
#: Of no record type, so that no field in conflict has this name.
BECAUSE = {
    "name": "because",
    "kind": "text",
    "widget": "textarea",
    "label": N_("Why"),
    "hint": N_("Both of you can read it"),
    "required": False,
    "max_length": 500,
}


def prepared(
    form: Form, record: Record | None, contract: Record, scope: Record, show: Show
) -> Form:
    """The form of one request: its type, its fields with their choices."""
    type_name = form["type"] or (record or {}).get("type")
    lines = contract["types"].get(type_name, {}).get("fields", {})
    if form["settles"]:
        settled = record or {"conflicts": []}
        words = scope.get("needs", {}).get("words") or {}
        named = lines_of(lines, settled["conflicts"], words)
        ask = _signed_fields if scope.get("needs", {}).get("signatures") else _settling_fields
        fields = ask(settled, named, show)
    else:
        fields = [with_options(field, scope) for field in form["fields"]]
    return {**form, "type": type_name, "fields": fields}


def with_options(field: Record, scope: Record) -> dict[str, Any]:
    """A field whose options are records of a need, with those as its choices."""
    if not field.get("options"):
        return dict(field)
    rows = value_of(field["options"], scope) or []
    label = field.get("option_label") or "name"
    return {**field, "choices": [[row["id"], text_of(walk(row, label))] for row in rows]}


def heads_of(record: Record, name: str) -> list[Record]:
    """The heads of a field, in order of arrival."""
    return (record["wire"].get("heads") or {}).get(name, [])


def _signed_fields(record: Record, lines: Record, show: Show) -> list[Form]:
    fields: list[Form] = []
    for name in record["conflicts"]:
        token = signed_token(record, name)
        kept = [[token, show(lines[name], record["wire"]["fields"].get(name))]] if token else []
        added = [[ADDENDUM, ADD_THE_OTHER]] if others_than_signed(record, name) else []
        keep = {"name": f"keep.{name}", "kind": "choice", "widget": "radios"}
        said = {"label": lines[name]["label"], "hint": "", "required": True}
        fields.append({**keep, **said, "choices": kept + added})
    return [*fields, BECAUSE] if fields else []


def _settling_fields(record: Record, lines: Record, show: Show) -> list[Form]:
    fields: list[Form] = []
    for name in record["conflicts"]:
        line = lines[name]
        kept = [[head["token"], show(line, head["value"])] for head in heads_of(record, name)]
        choices = [*kept, [THIRD, SOMETHING_ELSE]]
        keep = {
            "name": f"keep.{name}",
            "kind": "choice",
            "widget": "radios",
            "label": line["label"],
        }
        third = {"label": SOMETHING_ELSE, "required": False}
        fields.append({**keep, "hint": "", "required": True, "choices": choices})
        depends = {"when": f"keep.{name}", "is": [THIRD]}
        fields.append({**line, **third, "name": name, "only_when": depends})
    return [*fields, BECAUSE] if fields else []


def settled_values(form: Form, values: Mapping[str, Any], record: Record) -> dict[str, Any]:
    """The values of the fields themselves, from what was chosen to keep or written as a third."""
    settled = {}
    for name in record["conflicts"]:
        kept = values.get(f"keep.{name}")
        by_token = {head["token"]: head["value"] for head in heads_of(record, name)}
        if kept == ADDENDUM:
            settled[name] = record["wire"]["fields"].get(name)
        else:
            settled[name] = values.get(name) if kept == THIRD else by_token.get(kept)
    return settled


def signed_token(record: Record, name: str) -> str | None:
    """The head that a signature binds: the one that is shown."""
    shown = record["wire"]["fields"].get(name)
    heads = heads_of(record, name)
    return next((head["token"] for head in heads if same_json(head["value"], shown)), None)


def others_than_signed(record: Record, name: str) -> list[Any]:
    """What stands beside the signed value of a field, each value once; nothing is nothing."""
    shown = record["wire"]["fields"].get(name)
    values = [head["value"] for head in heads_of(record, name) if head["value"] is not None]
    others = {canonical_json(value): value for value in values if not same_json(value, shown)}
    return list(others.values())
