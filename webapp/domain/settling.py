"""Settling: what is remembered when two versions are settled, and how that is taken back.

Settling is an edit that names all heads; a settlement beside it keeps what was not kept. Taking it
back is an edit too: it names the same heads, not the settling, so that the conflict opens again
(A10). A settlement comes from anybody: what cannot be a version of the field is passed over.
Twin: service_worker/domain/settling.js.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from webapp.domain.canonical_json import canonical_json, read_json, same_json
from webapp.domain.form_prepare import ADDENDUM, heads_of, others_than_signed
from webapp.domain.form_values import is_day
from webapp.domain.fresh_ids import id_beside

Record = Mapping[str, Any]
Line = Mapping[str, Any]
Write = dict[str, Any]

TOLD = ("by", "device", "device_name", "token")
FIRST_NUMBER = 2
#: How far from the first id those of the addenda lie, behind all settlements there can be.
FIRST_ADDENDUM = 0x200
#: Shown as any choice is: in the reader's language.
ONE_WORD: Line = {"kind": "choice", "choices": []}

_INSTANT = re.compile(
    r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-9.]+Z"
)


def first_written(
    record: Record, name: str, settlements: Sequence[Record], line: Line
) -> list[Any]:
    """The heads of a field with who wrote each value first, before anybody settled or undid."""
    about = [one for one in settlements if (one["subject"], one["field"]) == (record["id"], name)]
    return [_first(head, about, line) for head in heads_of(record, name)]


def versions_of(text: str | None, line: Line) -> list[Any]:
    """The versions that a settlement remembers, those that the field can hold."""
    listed = read_json(text)
    versions = listed if isinstance(listed, list) else []
    return [_told(one) for one in versions if isinstance(one, Mapping) and _fits(line, one)]


def settlements_made(
    writes: Sequence[Write], record: Record, settlements: Sequence[Record], scope: Record
) -> list[Write]:
    """A settlement for each field that these writes settle."""
    made = []
    for number, name in enumerate(record["conflicts"]):
        cell = next((write["fields"][name] for write in writes if name in write["fields"]), None)
        if cell is not None:
            heads = first_written(record, name, settlements, scope["lines"][name])
            fields = _remembered(cell, heads, scope) | _subject(record["id"], record["type"], name)
            made.append(_created(id_beside(scope["new"]["record"], number + FIRST_NUMBER), fields))
    return made


def addenda_made(
    record: Record, scope: Record, show: Callable[..., str], length_max: int
) -> list[Write]:
    """An addendum to what is signed for each version that its author adds to it (A15)."""
    conflicts = record["conflicts"]
    names = [name for name in conflicts if scope["form"].get(f"keep.{name}") == ADDENDUM]
    texts = []
    for name in names:
        line = scope["lines"][name]
        label = show(ONE_WORD, line["label"])
        for value in others_than_signed(record, name):
            shown = show(line, value)
            labelled = f"{label}: {shown}"
            texts.append(labelled if len(labelled) <= length_max else shown)
    said = {"progress_note": record["id"], "written_at": scope["now"]}
    said |= {"recorded_by": scope["me"]["id"]}
    first = scope["new"]["record"]
    return [
        _created(id_beside(first, number), {**said, "text": text}, "addendum")
        for number, text in enumerate(texts, FIRST_ADDENDUM)
    ]


def undo_changes(settlement: Record, settlements: Sequence[Record], scope: Record) -> list[Any]:
    """The changes that take a settlement back, one for each value set aside; none if it was."""
    name, named = settlement["field"], read_json(settlement["named"])
    line = scope["lines"].get(name)
    if line is None or not isinstance(named, list) or is_undone(settlement, settlements):
        return []
    base = [token for token in named if isinstance(token, str)]
    changes = []
    for number, version in enumerate(versions_of(settlement["set_aside"], line)):
        subject, kind = settlement["subject"], settlement["subject_type"]
        cell = {"value": version["value"], "base": base}
        undone = _subject(subject, kind, name) | _signed(scope) | {"undoes": settlement["id"]}
        first = id_beside(scope["new"]["record"], number * FIRST_NUMBER)
        write = {"type": kind, "id": subject, "fields": {name: cell}}
        changes.append({"id": id_beside(first, 1), "writes": [write, _created(first, undone)]})
    return changes


def is_undone(settlement: Record, settlements: Sequence[Record]) -> bool:
    """Whether it was taken back, or is itself the taking back of another."""
    undone = any(one["undoes"] == settlement["id"] for one in settlements)
    return undone or settlement["undoes"] is not None


def _first(head: Record, settlements: Sequence[Record], line: Line) -> Record:
    for one in settlements:
        if (head.get("by"), head.get("at")) == (one["recorded_by"], one["settled_at"]):
            undone = next((each for each in settlements if each["id"] == one["undoes"]), None)
            versions = versions_of(undone["set_aside"] if undone else one["kept"], line)
            for version in versions:
                if same_json(version["value"], head["value"]):
                    return {**version, "token": head["token"]}
    return head


def _remembered(cell: Write, heads: Sequence[Record], scope: Record) -> Record:
    value, base = cell["value"], cell["base"]
    kept = [head for head in heads if same_json(head["value"], value)][:1]
    kept = kept or [{"value": value, "by": scope["me"]["id"], "at": scope["now"]}]
    others: dict[str, Any] = {}
    for head in heads:
        if head["token"] in base and not same_json(head["value"], value):
            others.setdefault(canonical_json(head["value"]), _told(head))
    texts = {"kept": [_told(one) for one in kept], "set_aside": list(others.values())}
    texts |= {"named": base}
    said = {"reason": scope["form"]["because"]} if scope["form"].get("because") else {}
    return {name: canonical_json(value) for name, value in texts.items()} | said | _signed(scope)


def _told(version: Record) -> Record:
    at = version.get("at")
    texts = {name: version.get(name) for name in TOLD}
    texts = {name: text if isinstance(text, str) else None for name, text in texts.items()}
    is_instant = isinstance(at, str) and _INSTANT.fullmatch(at)
    return {"value": version["value"], "at": at if is_instant else None, **texts}


def _fits(line: Line, version: Record) -> bool:
    return "value" in version and _is_shown(line, version["value"])


def _is_shown(line: Line, value: Any) -> bool:
    if value is None:
        return True
    if line["kind"] == "group":
        members = line["fields"]
        names = value.items() if isinstance(value, Mapping) else [("", None)]
        return all(name in members and _is_shown(members[name], part) for name, part in names)
    if line["kind"] in ("boolean", "integer"):
        return isinstance(value, int)
    if line["kind"] == "answers" and isinstance(value, Mapping):
        return any(value == {"none": code} for code, _ in line["choices"])
    if not isinstance(value, str):
        return False
    checks = {"date": is_day, "datetime": _INSTANT.fullmatch}
    return bool(checks.get(line["kind"], lambda _: True)(value))


def _subject(record_id: str, type_name: str, name: str) -> Record:
    return {"subject": record_id, "subject_type": type_name, "field": name}


def _signed(scope: Record) -> Record:
    return {"settled_at": scope["now"], "recorded_by": scope["me"]["id"]}


def _created(record_id: str, fields: Record, type_name: str = "settlement") -> Write:
    cells = {name: {"value": value} for name, value in fields.items()}
    return {"type": type_name, "id": record_id, "create": True, "fields": cells}
