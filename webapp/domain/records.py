"""Records: from what travels to what a page shows.

A view record is flat: every field of its type, sets as sorted lists of elements, and beside them
what the page must say about it: its state, its flags, the fields in conflict.
Twin: service_worker/domain/records.js.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from webapp.domain.canonical_json import canonical_json

Record = dict[str, Any]
NEVER_A_CONFLICT = ("set", "latest")


def view_of(wire: Record, contract: Mapping[str, Any], case_file: str, state: str) -> Record:
    """The record as pages, templates and rules see it."""
    fields = contract["types"].get(wire["type"], {"fields": {}})["fields"]
    return {
        "id": wire["id"],
        "type": wire["type"],
        "case_file": case_file,
        "seq": wire.get("seq"),
        "received_at": wire.get("received_at"),
        "flags": wire.get("flags") or [],
        "state": state,
        "conflicts": conflicts_of(wire, fields),
        "voided": wire["fields"].get("voided") is True,
        "wire": wire,
        **{name: shown_value(wire, name, field) for name, field in fields.items()},
    }


def shown_value(wire: Record, name: str, field: Mapping[str, Any]) -> Any:
    """What is shown of one field: null when unset, a set as the sorted list of its elements.

    The answers of a form by their names on the wire.
    """
    if field["kind"] == "answers":
        answers = wire["fields"].items()
        return {key: value for key, value in answers if is_answer(key, name) and value is not None}
    if field["kind"] != "set":
        return wire["fields"].get(name)
    start = f"{name}/"
    elements = [
        key[len(start) :]
        for key, value in wire["fields"].items()
        if key.startswith(start) and value
    ]
    return sorted(elements)


def conflicts_of(wire: Record, fields: Mapping[str, Any]) -> list[str]:
    """The fields with heads of more than one value, in the order of the type, answers by name."""
    return [
        one
        for name, field in fields.items()
        if field["policy"] not in NEVER_A_CONFLICT
        for one in (_answered(wire, name) if field["kind"] == "answers" else [name])
        if len(values_of_heads(wire, one)) > 1
    ]


def lines_of(
    fields: Mapping[str, Any], names: Sequence[str], words: Mapping[str, Any]
) -> dict[str, Any]:
    """The lines of a type's fields, and of these answers too: the words of their questions.

    `words`: `{name: {"label", …}}`; an answer without any is called by its place.
    """
    lines = dict(fields)
    for name in names:
        base, dot, place = name.partition(".")
        if name not in fields and dot and fields.get(base, {}).get("kind") == "answers":
            lines[name] = {**fields[base], "label": place, **words.get(name, {})}
    return lines


def is_answer(name: str, field: str) -> bool:
    """Whether a name on the wire is an answer of this field."""
    return name.startswith(f"{field}.")


def _answered(wire: Record, field: str) -> list[str]:
    return sorted(name for name in wire.get("heads") or {} if is_answer(name, field))


def values_of_heads(wire: Record, name: str) -> list[str]:
    """The distinct values of a field's heads as canonical JSON, in order of arrival."""
    heads = (wire.get("heads") or {}).get(name, [])
    return list(dict.fromkeys(canonical_json(head["value"]) for head in heads))


def tokens_of(wire: Record, name: str) -> list[str]:
    """The `base` of a write that has seen this field: its heads, and all merges contain (D2)."""
    heads = [head["token"] for head in (wire.get("heads") or {}).get(name, [])]
    heads = heads or [(wire.get("tokens") or {}).get(name, wire["id"])]
    contains = wire.get("contains") or {}
    inside = [token for head in heads for token in contains.get(head, [])]
    return list(dict.fromkeys([*heads, *inside]))


def drawn_of(wire: Record, names: list[str]) -> dict[str, Any]:
    """What a page carries of these fields: the tokens they were drawn from and the value shown."""
    fields = wire["fields"]
    return {
        name: [tokens_of(wire, name), bool(fields.get(name)) if is_flag(name) else fields.get(name)]
        for name in names
    }


def content_of(wire: Record) -> str:
    """What a fingerprint is taken of: every field that says something, as one text."""
    said = {name: value for name, value in wire["fields"].items() if value is not None}
    return canonical_json({name: said[name] for name in said if said[name] or not is_flag(name)})


def is_flag(name: str) -> bool:
    """Whether a name on the wire is false rather than null before anybody writes it."""
    return "/" in name or name == "voided"
