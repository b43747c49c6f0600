"""Pictured: the picture beside a label, in the language of the form.

A definition names the record that holds it, its size and its words; the picture itself has an
address of its own, so a page stays small. Twin: service_worker/domain/forms/pictured.js.
"""

from __future__ import annotations

from typing import Any


def pictured(
    definition: dict[str, Any], language: str, label: dict[str, Any] | None
) -> dict[str, Any] | None:
    """`{id, width, height, words}` of the picture beside a label, or None where it has none.

    Where nobody has given one for this language, that of the form's first one stands there.
    """
    shown = definition.get("pictures", {})
    media = definition["media"].get((label or {}).get("id", ""), {}) if shown else {}
    for one in (language, definition["default_language"]):
        pieces = media.get(one, {}).get("image", [])
        if len(pieces) == 1 and isinstance(pieces[0], str) and pieces[0] in shown:
            name, width, height, words = shown[pieces[0]]
            return {"id": name, "width": width, "height": height, "words": words}
    return None
