"""The contract's fingerprint: pinned by a test, and written into every backup.

Pure.
"""

from __future__ import annotations

import hashlib
import json

WORDS = {"label", "hint"}


def without_words(value: object) -> object:
    """The contract without what people read: a better label is not another wire."""
    if isinstance(value, dict):
        return {key: without_words(part) for key, part in value.items() if key not in WORDS}
    if isinstance(value, list) and len(value) == 2 and all(isinstance(part, str) for part in value):
        return value[0]
    return [without_words(part) for part in value] if isinstance(value, list) else value


def fingerprint(value: object) -> str:
    """SHA-256 over the canonical JSON of what travels."""
    text = json.dumps(
        without_words(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return hashlib.sha256(text.encode()).hexdigest()
