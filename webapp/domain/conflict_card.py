"""The conflict card: for each field with two values, who wrote which, when, and from which phone.

A conflict is a conversation, not an error. The card only shows; the form that settles it is made by
`form_prepare`.
Twin: service_worker/domain/conflict_card.js.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from webapp.domain.form_prepare import heads_of

Record = Mapping[str, Any]


def conflict_card(record: Record, contract: Record, me: str, show: Callable[..., str]) -> list[Any]:
    """The fields in conflict, each with its heads in order of arrival."""
    lines = contract["types"][record["type"]]["fields"]
    return [
        {
            "field": name,
            "label": lines[name]["label"],
            "heads": [_head(head, lines[name], me, show) for head in heads_of(record, name)],
        }
        for name in record["conflicts"]
    ]


def _head(head: Record, line: Record, me: str, show: Callable[..., str]) -> Record:
    return {
        "token": head["token"],
        "shown": show(line, head["value"]),
        "by": head.get("by"),
        "mine": head.get("by") == me,
        "at": head.get("at"),
        "device": head.get("device"),
    }
