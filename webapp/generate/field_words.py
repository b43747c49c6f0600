"""Words of the contract: what a phone must know of a field at once, and what comes with a piece.

To show Today, keep records and exchange, a field's kind and policy are enough. What it is called,
its limits and the words of its choices are asked for where a form or a client's page is drawn, so
they stand in that piece; but for those choices that the first script's own templates put in words.
Put back by service_worker/spelled_out.js.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

#: What the projection and the rules ask of a field; everything else is words and limits.
EARLY = frozenset({"kind", "policy", "fields"})
#: A compiled call: the type, written out or computed, and the field.
LABEL = re.compile(r'label_of, (?:"(\w+)"|\w.*?\)), "([\w.]+)"')
Lines = Mapping[str, Any]


def put_in_words(templates: str) -> set[tuple[str, str]]:
    """The choices that compiled templates put in words, as type and field; of any type: ""."""
    return {(type_name, field) for type_name, field in LABEL.findall(templates)}


def parted_types(
    types: Lines, spoken: set[tuple[str, str]]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Each type as the first script has it, and the words that a piece brings it."""
    first, later = {}, {}
    for name, declared in types.items():
        said = {field for owner, field in spoken if owner in (name, "")}
        lines, words = _parted(declared["fields"], said.__contains__)
        first[name] = {key: value for key, value in declared.items() if key != "label"}
        first[name] |= {"fields": lines}
        later[name] = {"label": declared["label"], "fields": words}
    return first, later


def _parted(
    lines: Lines, is_said: Callable[[str], bool], within: str = ""
) -> tuple[dict[str, Any], dict[str, Any]]:
    first, later = {}, {}
    for name, line in lines.items():
        early = EARLY | ({"choices"} if is_said(within + name) else set())
        first[name] = {key: value for key, value in line.items() if key in early}
        later[name] = {key: value for key, value in line.items() if key not in early}
        if "fields" in line:
            parts = _parted(line["fields"], is_said, f"{within}{name}.")
            first[name]["fields"], later[name]["fields"] = parts
    return first, {name: words for name, words in later.items() if words}
