"""Whether a voiding hides something its author had not seen (A13). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from webapp.sync.fields import VOIDED


def hides_unseen(wire: Mapping[str, Any], voidings: Iterable[Iterable[str]]) -> bool:
    """Whether any of the voidings in force (each the tokens its author saw) misses a head."""
    heads = _heads_of_others(wire)
    return any(_missed(head, set(seen), wire) for seen in voidings for head in heads)


def _heads_of_others(wire: Mapping[str, Any]) -> set[str]:
    """The head tokens of every field but `voided`."""
    tokens = {token for field, token in wire["tokens"].items() if field != VOIDED}
    for field, heads in wire["heads"].items():
        if field != VOIDED:
            tokens |= {head["token"] for head in heads}
    return tokens


def _missed(head: str, seen: set[str], wire: Mapping[str, Any]) -> bool:
    """Who voids a record has seen it as it was created, and a merge by seeing its parts."""
    seen = seen | {wire["id"]}
    parts = wire["contains"].get(head)
    return head not in seen and not (parts and set(parts) <= seen)
