"""The generated modules of the device: deterministic text, committed, never edited by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from webapp.errors import (
    BUSY,
    CHOSEN_TOO_LATE,
    DOES_NOT_UNLOCK,
    FIELD_SENTENCES,
    NO_LOCK,
    NOBODY_BY_THAT_NAME,
    NOT_FOUND,
    NOT_THE_SAME,
    PIN_EASILY_GUESSED,
    PIN_GONE,
    PIN_NOT_OF_DIGITS,
    TOO_MANY_TRIES,
    WRONG_PASS_PHRASE,
    WRONG_PIN,
)
from webapp.generate.compact import compact, parted
from webapp.generate.device_share import own_sources, said_in, share_of
from webapp.generate.field_words import put_in_words
from webapp.generate.pieces import FIRST_SCRIPT, OF_THE_OFFICE, drawn_from, scripts_of
from webapp.generate.short_keys import short_keyed
from webapp.generate.templates import compile_scripts
from webapp.page_headers import FILLING_HEADERS, PAGE_HEADERS
from webapp.schemas.manifest import manifest
from webapp.translations import read_catalogues

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "service_worker" / "generated"
TEMPLATES = ROOT / "webapp" / "templates"
HEADER = "/** Made by `python -m webapp.generate`; never edited by hand. */\n\n"
ANY_OBJECT = "Record<string, any>"
#: Refusals that a phone utters itself.
SAID_BY_PHONES = (
    *(NOT_FOUND, NO_LOCK, BUSY, NOBODY_BY_THAT_NAME, DOES_NOT_UNLOCK, TOO_MANY_TRIES),
    *(WRONG_PASS_PHRASE, WRONG_PIN, PIN_GONE, PIN_NOT_OF_DIGITS, PIN_EASILY_GUESSED, NOT_THE_SAME),
    CHOSEN_TOO_LATE,
)


def modules() -> dict[str, str]:
    """Every generated module by its file name."""
    declared = drawn_from(share_of(manifest()))
    sentences = _constant("FIELD_SENTENCES", FIELD_SENTENCES, "Record<string, string>")
    for refusal in SAID_BY_PHONES:
        sentences += "\n" + _constant(refusal.name.upper(), refusal.sentence, "string")
    templates = compile_scripts(TEMPLATES, scripts_of(declared["pages"]), left_out=OF_THE_OFFICE)
    said = (json.dumps(declared, ensure_ascii=False), sentences, *templates.values(), own_sources())
    spoken = put_in_words(templates[FIRST_SCRIPT])
    first, later = parted(compact(declared), declared["pages"], spoken)
    return {
        "manifest.js": HEADER + _constant("manifest", first, "any"),
        "declared_pages.js": HEADER + _constant("declared", later, "any"),
        **{
            f"catalogue_{language}.js": HEADER + _constant("catalogue", texts, ANY_OBJECT)
            for language, texts in catalogues(*said).items()
            if texts
        },
        "page_headers.js": HEADER
        + _constant("PAGE_HEADERS", PAGE_HEADERS, "Record<string, string>")
        + _constant("FILLING_HEADERS", FILLING_HEADERS, "Record<string, string>"),
        "sentences.js": HEADER + sentences,
        **{f"{script}.js": text for script, text in templates.items()},
    }


def catalogues(*said: str) -> dict[str, dict[str, Any]]:
    """Every language's catalogue as far as the device says anything of it."""
    return {
        language: short_keyed({text: texts[text] for text in sorted(said_in(texts, *said))})
        for language, texts in read_catalogues().items()
    }


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
