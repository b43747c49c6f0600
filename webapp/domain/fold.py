"""Fold: the key by which text is searched and sorted, without accents and capitals.

Never sort by a database's or a browser's collation for display: they differ from each other and
from one version to the next.
Twin: service_worker/domain/fold.js.
"""

from __future__ import annotations

import unicodedata
from typing import Any


def fold(value: Any) -> str:
    """Text without accents and capitals; nothing gives the empty text."""
    decomposed = unicodedata.normalize("NFKD", text_of(value))
    return "".join(part for part in decomposed if not _is_mark(part)).lower()


def words_of(value: Any) -> list[str]:
    """The folded words of a text."""
    folded = fold(value)
    return [
        word
        for word in "".join(c if c not in SEPARATORS else " " for c in folded).split(" ")
        if word
    ]


def text_of(value: Any) -> str:
    """A value as text: numbers and booleans as JSON writes them, nothing as the empty text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int) else ""


SEPARATORS = " \t\n\r-_.,;:/'’\"()"


def _is_mark(part: str) -> bool:
    return unicodedata.category(part).startswith("M")
