"""Parked: what a receipt means for the person who wrote the change, in one sentence.

Nothing is refused that was honestly done; it is kept and somebody looks at it.
Twin: service_worker/domain/parked.js.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from webapp.errors import BUSY, N_

APPLIED = ("accepted", "merged", "conflict")
HELD = N_("It waits for something that has not arrived yet. It is kept safe.")
SAVED_BEFORE = N_("This was saved before. Look at it once more before you save it again.")
NOT_TAKEN = N_("The server could not take this. What you wrote is kept.")


def is_applied(receipt: Mapping[str, Any]) -> bool:
    """Whether the change is part of what everybody sees."""
    return receipt["outcome"] in APPLIED


def parked_sentence(receipt: Mapping[str, Any], say: Callable[[str], str]) -> str:
    """Why a change is not applied, in the reader's language."""
    if receipt["outcome"] == "held":
        return say(HELD)
    if receipt["outcome"] == "id_reused":
        return say(SAVED_BEFORE)
    if receipt["outcome"] == "retry":
        return say(BUSY.sentence)
    return say(receipt.get("sentence") or NOT_TAKEN)
