"""The device's share: what of the declarations and texts a phone can ever use.

A page that only the office draws is known to the phone by its address and its name, for the notice
that says so; what it needs, its form and its words stay at the office. Nothing here knows a page or
a text by name: what is declared, drawn or written for the device decides.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

DEVICE = Path(__file__).resolve().parents[2] / "service_worker"


def share_of(declared: Mapping[str, Any]) -> dict[str, Any]:
    """The manifest without the needs, the forms and the drawing of pages that no phone draws."""
    office = {"needs": [], "loader": None, "block": None}
    pages = [page if page["offline"] else {**page, **office} for page in declared["pages"]]
    drawn = {page["form"] for page in pages if page["offline"]}
    forms = {name: form for name, form in declared["forms"].items() if name in drawn}
    return {**declared, "pages": pages, "forms": forms}


def own_sources() -> str:
    """What is written by hand for the device."""
    files = sorted(DEVICE.rglob("*.js"))
    hand = [path for path in files if "generated" not in path.relative_to(DEVICE).parts]
    return "\n".join(path.read_text(encoding="utf-8") for path in hand)


def said_in(texts: Iterable[str], *written: str) -> set[str]:
    """Those texts that stand somewhere in what is written, whichever way they are quoted."""
    return {
        text for text in texts if any(form in part for form in _quoted(text) for part in written)
    }


def _quoted(text: str) -> set[str]:
    return {text, json.dumps(text, ensure_ascii=False)[1:-1], text.replace("'", "\\'")}
