"""How pieces of JavaScript are written down: literals, objects, blocks of lines."""

import json
from collections.abc import Iterable, Mapping


def literal(value: object) -> str:
    """A JSON value as JavaScript source. The two line ends that JSON allows raw are escaped."""
    source = json.dumps(value, ensure_ascii=False)
    return source.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def record(values: Mapping[str, str]) -> str:
    """An object of names and the expressions they hold."""
    if not values:
        return "{}"
    return "{ " + ", ".join(f"{literal(key)}: {value}" for key, value in values.items()) + " }"


def array(values: Iterable[str]) -> str:
    """An array of expressions."""
    return "[" + ", ".join(values) + "]"


def indented(lines: Iterable[str]) -> list[str]:
    """The lines one step further in."""
    return [f"  {line}" for line in lines]


def block(head: str, body: Iterable[str], tail: str = "}") -> list[str]:
    """A head that ends in `{`, its body, and what closes it."""
    return [head, *indented(body), tail]


def capture(body: Iterable[str]) -> list[str]:
    """The body of a function that gathers text in `out` and returns it."""
    return ['let out = "";', *body, "return out;"]
