"""Fresh ids: all ids of one form from the one it was drawn with.

A form posted twice makes the same records and the same change, so the server knows it again. The
ids beside the first differ from it in their last digits only.
Twin: service_worker/domain/fresh_ids.js.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from webapp.domain.canonical_json import same_json

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_LAST_DIGITS = 12


def ids_from(first: str, form: Mapping[str, Any]) -> dict[str, str]:
    """`$new` by name: the record, the change, and every further record that the form may create."""
    named = [write["id"] for write in form["also"] if write["id"]]
    names = [expression.removeprefix("$new.") for expression in named if expression != "$new"]
    return {"record": first} | {
        name: id_beside(first, number) for number, name in enumerate(["change", *names], 1)
    }


def id_beside(first: str, number: int) -> str:
    """The id so many after the first."""
    last = (int(first[-_LAST_DIGITS:], 16) + number) % 16**_LAST_DIGITS
    return f"{first[:-_LAST_DIGITS]}{last:0{_LAST_DIGITS}x}"


def same_input(form: Mapping[str, Any], first: Sequence[Any], again: Sequence[Any]) -> bool:
    """Whether a person said the same both times, whatever the form adds of its own: the time."""
    return same_json(_said(form, first), _said(form, again))


def is_id(text: Any) -> bool:
    """Whether this is an id at all: what comes back from a form comes from anybody."""
    return isinstance(text, str) and _ID.fullmatch(text) is not None


def _said(form: Mapping[str, Any], writes: Sequence[Any]) -> list[Any]:
    asked = {field["name"] for field in form["fields"]}
    return [
        [write["id"], bool(write.get("create")), _answers(write["fields"], asked)]
        for write in writes
        if write["type"] == form["type"]
    ]


def _answers(fields: Mapping[str, Any], asked: set[str]) -> dict[str, Any]:
    named = {name: field["value"] for name, field in fields.items()}
    return {name: value for name, value in named.items() if name.partition("/")[0] in asked}
