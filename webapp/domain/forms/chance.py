"""Chance: `random()`, `uuid()` and `randomize()` drawn from a seed, so that they hold still.

A form is calculated again after every answer. What is drawn for a question must not change by that,
and the office must be able to draw the same again; so the draw follows from the record's own seed
and the place of the question. The order of `randomize()` is that of the ODK specification
(Park and Miller's generator, Fisher and Yates' shuffle).
Twin: service_worker/domain/forms/chance.js.
"""

from __future__ import annotations

import math
from typing import TypeVar

Item = TypeVar("Item")

PRIME = 2_147_483_647
_ROOT = 16_807
_WORD = 0xFFFFFFFF


def share_of(seed: str) -> float:
    """A number from 0 up to, but not 1."""
    return _mixed(seed) / (_WORD + 1)


def uuid_of(seed: str) -> str:
    """A name that no other place draws, in the shape of a random UUID (version 4)."""
    text = "".join(f"{_mixed(f'{seed}/{part}'):08x}" for part in range(4))
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:32]}"


def letters_of(seed: str, count: int) -> str:
    """So many letters and digits, for `uuid(10)`."""
    signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    return "".join(signs[_mixed(f"{seed}/{place}") % len(signs)] for place in range(count))


def shuffled(items: list[Item], seed: float) -> list[Item]:
    """The same items in the order that the seed gives."""
    state = math.floor(seed) % PRIME if math.isfinite(seed) else 0
    state = state + PRIME - 1 if state <= 0 else state
    found = list(items)
    for last in range(len(found) - 1, -1, -1):
        state = state * _ROOT % PRIME
        chosen = math.floor((state - 1) / (PRIME - 1) * (last + 1))
        found[last], found[chosen] = found[chosen], found[last]
    return found


def _mixed(text: str) -> int:
    """32 bits of a text: FNV-1a over its code points, then the last step of MurmurHash3."""
    bits = 0x811C9DC5
    for letter in text:
        bits = (bits ^ ord(letter)) * 0x01000193 & _WORD
    bits = (bits ^ bits >> 16) * 0x85EBCA6B & _WORD
    bits = (bits ^ bits >> 13) * 0xC2B2AE35 & _WORD
    return bits ^ bits >> 16
