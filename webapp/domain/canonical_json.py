"""Canonical JSON: one text for one value, the same in both languages.

Keys in the order of their code points, no spaces, nothing escaped that need not be. Numbers are
whole; exact ones travel as text.
Twin: service_worker/domain/canonical_json.js.
"""

from __future__ import annotations

import json
from typing import Any


def canonical_json(value: Any) -> str:
    """The one text of a value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def same_json(one: Any, other: Any) -> bool:
    """Whether two values are the same as JSON: true is not 1, the order of keys is nothing."""
    return canonical_json(one) == canonical_json(other)


def read_json(text: str | None) -> Any:
    """The value of a text, or null for what is not JSON: it comes from a form, so from anybody."""
    try:
        return json.loads(text or "null", parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None


def object_in(text: str | None) -> dict[str, Any]:
    """The object in a text, or an empty one: it comes from a form, so from anybody."""
    found = read_json(text)
    return found if isinstance(found, dict) else {}


def _refuse(constant: str) -> None:
    raise ValueError(constant)
