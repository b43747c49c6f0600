"""What a change wrote, in words, for the person who decides about it: however wrong it is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from webapp.domain.formatting import shown_text
from webapp.domain.language import translated
from webapp.schemas.contract import contract
from webapp.sync.shape import readable_writes
from webapp.translations import read_catalogues

Json = dict[str, Any]
LENGTH_MAX = 400
#: Ids, and where a change belongs: nothing that a person could judge.
UNTOLD = ("reference",)


def written_in(body: Mapping[str, Any], language: str, zone: str) -> list[Json]:
    """`{label, text}` for each value that its author gave; labels are gettext ids."""
    types = contract()["types"]
    return [
        line
        for write in readable_writes(body)
        for line in _lines(types.get(write["type"], {"fields": {}}), write, language, zone)
    ]


def _lines(shape: Json, write: Json, language: str, zone: str) -> Iterator[Json]:
    for name, cell in write["fields"].items():
        field, _, element = name.partition("/")
        kind = shape["fields"].get(field)
        value = element if element and cell["value"] is True else cell["value"]
        if kind and kind["kind"] not in UNTOLD and value not in (None, False, ""):
            one = kind | {"kind": "choice"} if element else kind
            yield {"label": kind["label"], "text": _text(one, value, language, zone)}


def _text(kind: Json, value: Any, language: str, zone: str) -> str:
    catalogue = read_catalogues()[language]
    try:
        text = shown_text(kind, value, lambda said: translated(catalogue, said), language, zone)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LENGTH_MAX else f"{text[:LENGTH_MAX]}…"
