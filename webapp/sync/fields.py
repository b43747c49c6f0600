"""What sync must know of a field: its policy, its size, its value before anybody wrote it.

The schema says so for the fields it knows; what a newer schema brought (A5) has the default policy.
"""

from __future__ import annotations

from typing import Any

from webapp.schemas import RECORD_TYPES

VOIDED = "voided"


def policy_of(type_name: str, field: str) -> str:
    """The merge policy. A voiding holds where any head says so: a stale edit undoes none (A13)."""
    if field == VOIDED or "/" in field:
        return "set"
    kind = RECORD_TYPES[type_name].kind_of(field)
    return "ask" if kind is None else kind.policy


def absent_value(field: str) -> Any:
    """The value of a field that the create did not write (section 0, token)."""
    return False if field == VOIDED or "/" in field else None


def length_max(type_name: str, field: str) -> int:
    """How long a text may become when the server merges it."""
    return getattr(RECORD_TYPES[type_name].kind_of(field), "max_length", 20_000)
