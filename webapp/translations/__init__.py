"""The languages Doorstep speaks: the gettext files, read as plain catalogues for both engines.

A catalogue is `{text: translation}`, and `{text: [one, many]}` where there is a plural. English is
the language of the code, so its catalogue is empty. What a translator has marked as fuzzy is not
used.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from webapp.domain.language import LANGUAGES

FOLDER = Path(__file__).parent
ONE_AND_MANY = 2


class UnknownPlural(ValueError):  # noqa: N818 - read aloud, it says enough
    """A language with other plural forms than one for 1 and one for the rest."""


@cache
def read_catalogues() -> dict[str, dict[str, Any]]:
    """Every language's catalogue."""
    return {language: read_catalogue(language) for language in LANGUAGES}


def read_catalogue(language: str) -> dict[str, Any]:
    """One language's catalogue, its texts in alphabetical order."""
    catalogue: dict[str, Any] = {}
    for path in sorted((FOLDER / language).glob("**/*.po")):
        with path.open("rb") as file:
            catalogue |= entries_of(read_po(file, locale=language))
    return dict(sorted(catalogue.items()))


def entries_of(read: Catalog) -> dict[str, Any]:
    """The translated messages of one file. Raises UnknownPlural."""
    if read.num_plurals != ONE_AND_MANY:
        raise UnknownPlural(f"{read.locale} has {read.num_plurals} plural forms")
    return dict(_entry(message) for message in read if _is_translated(message))


def _entry(message: Message) -> tuple[str, Any]:
    if isinstance(message.id, tuple):
        return message.id[0], list(message.string)
    return message.id, message.string


def _is_translated(message: Message) -> bool:
    texts = message.string if isinstance(message.string, tuple | list) else [message.string]
    return bool(message.id) and all(texts) and not message.fuzzy
