"""How pieces of JavaScript are written down: literals, objects, blocks of lines."""

import json
from collections.abc import Iterable, Mapping, Sequence


def literal(value: object) -> str:
    """A JSON value as JavaScript source. The two line ends that JSON allows raw are escaped."""
    source = json.dumps(value, ensure_ascii=False)
    return source.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def html(pieces: Sequence[str]) -> str:
    """Literals and expressions one after the other as a template: each expression is printed."""
    if len(pieces) == 1 and pieces[0].startswith('"'):
        return pieces[0]
    return f"html`{''.join(_in_template(piece) for piece in pieces)}`"


def _in_template(piece: str) -> str:
    if not piece.startswith('"'):
        return f"${{{piece}}}"
    text = json.loads(piece).replace("\\", "\\\\").replace("\r", "\\r")
    return text.replace("`", "\\`").replace("${", "\\${")


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
