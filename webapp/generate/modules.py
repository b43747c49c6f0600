"""The generated modules of the device: deterministic text, committed, never edited by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from webapp.errors import DOES_NOT_UNLOCK, FIELD_SENTENCES, NOT_FOUND, TOO_MANY_TRIES
from webapp.generate.compact import compact
from webapp.generate.device_share import own_sources, said_in, share_of
from webapp.generate.short_keys import short_keyed
from webapp.generate.templates import compile_templates
from webapp.page_headers import PAGE_HEADERS
from webapp.schemas.manifest import Manifest, manifest
from webapp.translations import read_catalogues

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "service_worker" / "generated"
TEMPLATES = ROOT / "webapp" / "templates"
HEADER = "/** Made by `python -m webapp.generate`; never edited by hand. */\n\n"
ANY_OBJECT = "Record<string, any>"
#: Drawn by a phone in place of a page that it cannot show.
UNASKED = {
    "problem.html",
    "office_only.html",
    "first_sync.html",
    "no_office.html",
    "storage_unread.html",
    "locked.html",
}


def modules() -> dict[str, str]:
    """Every generated module by its file name."""
    declared = share_of(manifest())
    sentences = _constant("FIELD_SENTENCES", FIELD_SENTENCES, "Record<string, string>")
    for refusal in (NOT_FOUND, DOES_NOT_UNLOCK, TOO_MANY_TRIES):
        sentences += "\n" + _constant(refusal.name.upper(), refusal.sentence, "string")
    templates = compile_templates(TEMPLATES, templates_of(declared["pages"]))
    said = (json.dumps(declared, ensure_ascii=False), sentences, templates, own_sources())
    return {
        "manifest.js": HEADER + _constant("manifest", compact(declared), "any"),
        "catalogues.js": HEADER + _constant("catalogues", catalogues(*said), ANY_OBJECT),
        "page_headers.js": HEADER
        + _constant("PAGE_HEADERS", PAGE_HEADERS, "Record<string, string>"),
        "sentences.js": HEADER + sentences,
        "templates.js": templates,
    }


def catalogues(*said: str) -> dict[str, dict[str, Any]]:
    """Every language's catalogue as far as the device says anything of it."""
    return {
        language: short_keyed({text: texts[text] for text in sorted(said_in(texts, *said))})
        for language, texts in read_catalogues().items()
    }


def templates_of(pages: Sequence[Manifest]) -> list[str]:
    """The templates that the device draws itself, and the plain pages beside them."""
    drawn = {page["template"] for page in pages if page["offline"]}
    return sorted(drawn | UNASKED)


def write_modules() -> None:
    """Write what has changed, so that nothing is rebuilt for nothing."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in stale_modules().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


def stale_modules() -> dict[str, str]:
    """The modules that are not what they would be now."""
    return {name: text for name, text in modules().items() if _present(FOLDER / name) != text}


def _present(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _constant(name: str, value: Any, type_name: str) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return f"/** @type {{{type_name}}} */\nexport const {name} = {text};\n"
