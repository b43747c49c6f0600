"""Language: looking up a sentence in a catalogue and filling in its values.

A catalogue is made by `make generate` from the gettext files: `{text: translation}`, and for a text
with a plural `{text: [one, many]}`. What is not in it is said in English.
Twin: service_worker/domain/language.js.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from webapp.domain.fold import text_of

LANGUAGES = ("en", "es")
Catalogue = Mapping[str, Any]

_VALUE = re.compile(r"%(?:\(([a-z_]+)\)s|%)")


def translated(catalogue: Catalogue, text: str) -> str:
    """The text in the catalogue's language, or as it is."""
    found = catalogue.get(text)
    return found if isinstance(found, str) and found else text


def translated_count(catalogue: Catalogue, one: str, many: str, count: int) -> str:
    """The form of a text for a count; both languages have one for 1 and one for the rest."""
    forms = catalogue.get(one)
    chosen = 0 if count == 1 else 1
    return forms[chosen] if isinstance(forms, list) and forms[chosen] else (one, many)[chosen]


def with_values(text: str, values: Mapping[str, Any]) -> str:
    """The text with `%(name)s` replaced and `%%` as one sign."""
    return _VALUE.sub(lambda found: text_of(values.get(found[1])) if found[1] else "%", text)


def chosen_language(wanted: str | None, accepted: str) -> str:
    """The worker's own choice, else the first the browser asks for that Doorstep speaks."""
    if wanted in LANGUAGES:
        return wanted
    for part in accepted.split(","):
        code = part.strip(" \t")[:2].lower()
        if code in LANGUAGES:
            return code
    return LANGUAGES[0]
