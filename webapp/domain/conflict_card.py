"""The conflict card: for each field with two values, who wrote which, when, and from which phone.

A conflict is a conversation, not an error. The card only shows, and so does the list of what was
settled lately; the form that settles is made by `form_prepare`, what it writes by `settling`.
Twin: service_worker/domain/conflict_card.js.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from webapp.domain.form_prepare import signed_token
from webapp.domain.records import lines_of
from webapp.domain.settling import first_written, is_undone, versions_of

Record = Mapping[str, Any]
Show = Callable[..., str]

LATELY = 10


def conflict_card(
    record: Record,
    settlements: Sequence[Record],
    contract: Record,
    me: str,
    show: Show,
    more: Record | None = None,
) -> list[Any]:
    """The fields in conflict, each with its heads in order of arrival.

    `more`: `words`, what the questions are called whose answers are in conflict; `signatures`: of
    what is signed, the head that was signed is named (A15).
    """
    known = more or {}
    words = known.get("words") or {}
    lines = lines_of(contract["types"][record["type"]]["fields"], record["conflicts"], words)
    return [
        {
            "field": name,
            "label": lines[name]["label"],
            "signed": signed_token(record, name) if known.get("signatures") else None,
            "heads": [
                _version(head, lines[name], me, show)
                for head in first_written(record, name, settlements, lines[name])
            ],
        }
        for name in record["conflicts"]
    ]


def settled_lately(
    settlements: Sequence[Record], contract: Record, me: str, show: Show
) -> list[Any]:
    """What was settled and still stands, the latest first: what was kept, and what was not."""
    open_ones = [one for one in settlements if not is_undone(one, settlements)]
    latest = sorted(open_ones, key=lambda one: (one["settled_at"], one["id"]), reverse=True)
    types = contract["types"]
    lines = [
        lines_of(types.get(one["subject_type"], {"fields": {}})["fields"], [one["field"]], {})
        for one in latest
    ]
    return [
        _settled(one, known[one["field"]], me, show)
        for one, known in zip(latest, lines, strict=True)
        if one["field"] in known
    ][:LATELY]


def _settled(settlement: Record, line: Record, me: str, show: Show) -> Record:
    versions = {
        name: [_version(one, line, me, show) for one in versions_of(settlement[name], line)]
        for name in ("kept", "set_aside")
    }
    said = {name: settlement[name] for name in ("reason", "settled_at", "case_file", "state")}
    whose = {"by": settlement["recorded_by"], "mine": settlement["recorded_by"] == me}
    about = {name: settlement[name] for name in ("id", "subject", "subject_type", "field")}
    return {**about, "label": line["label"], **said, **whose, **versions}


def _version(head: Record, line: Record, me: str, show: Show) -> Record:
    return {
        "token": head["token"],
        "shown": show(line, head["value"]),
        "by": head.get("by"),
        "mine": head.get("by") == me,
        "at": head.get("at"),
        "device": head.get("device"),
        "device_name": head.get("device_name"),
    }
