"""JSON in one spelling: what "the same body" and "the same value" mean (A3, heads of section 0).

Pure. ASCII only, so that any character survives any database.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NoReturn

DEPTH_MAX = 100


def canonical(value: Any) -> str:
    """The one text of a JSON value: keys sorted, no spaces, 1.0 written as 1."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), allow_nan=False)


def same_value(one: Any, other: Any) -> bool:
    """Whether two values are equal as JSON; true is not 1."""
    return canonical(one) == canonical(other)


def read_json(text: str | bytes) -> Any:
    """Parse what came over the wire. Raises ValueError for what is no JSON, NaN and 1e999 too.

    Nothing of ours is ten levels deep; what is deeper than `DEPTH_MAX` would stumble later (C16).
    """
    try:
        value = json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    level = [value]
    for _ in range(DEPTH_MAX):
        level = [part for one in level if isinstance(one, dict | list) for part in _parts(one)]
        if not level:
            return value
    raise ValueError("nested too deeply")


def _parts(value: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_plain(member) for member in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise ValueError("a number beyond all bounds")
    return number
