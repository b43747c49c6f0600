"""Short keys for the device's catalogues: the English of a text stands in its template already.

A key is four letters made from the text itself. Two texts with one key are refused at build time,
so on the phone a key means one text. Twin: `shortKey` in service_worker/catalogue.js.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any

LETTERS = string.ascii_uppercase + string.ascii_lowercase
LENGTH = 4
START = 0x811C9DC5
FACTOR = 0x01000193
UNIT = 2


class SameKey(ValueError):  # noqa: N818 - read aloud, it says enough
    """Two texts of a catalogue have one key: LENGTH has to grow, here and in the twin."""


def short_key(text: str) -> str:
    """The key of a text: FNV-1a over its UTF-16 units, in letters."""
    number = START
    units = text.encode("utf-16-le")
    for at in range(0, len(units), UNIT):
        unit = int.from_bytes(units[at : at + UNIT], "little")
        number = (number ^ unit) * FACTOR % 2**32
    letters = []
    for _ in range(LENGTH):
        number, letter = divmod(number, len(LETTERS))
        letters.append(LETTERS[letter])
    return "".join(letters)


def short_keyed(catalogue: Mapping[str, Any]) -> dict[str, Any]:
    """A catalogue under short keys. Raises SameKey."""
    short = {short_key(text): translation for text, translation in catalogue.items()}
    if len(short) < len(catalogue):
        raise SameKey(SameKey.__doc__)
    return short
