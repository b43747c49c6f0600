"""Printing: the tree of an expression as words again, for people who compare two versions.

Wanted where a definition holds a tree and nothing keeps its author's words. What is printed reads
as the same tree; needless brackets are gone.
"""

from __future__ import annotations

from webapp.domain.forms.parser import LEVELS, Tree

_LEVEL_OF = {operator: number for number, level in enumerate(LEVELS) for operator in level}
_LEVEL_OF |= {"minus": len(LEVELS), "union": len(LEVELS) + 1}
_TIGHTEST = len(LEVELS) + 2


def printed(tree: Tree, around: int = 0) -> str:
    """The expression of a tree; `around`: how tightly what is around it binds."""
    kind, *parts = tree
    own = _LEVEL_OF.get(kind, _TIGHTEST)
    if kind == "minus":
        text = f"-{printed(parts[0], own + 1)}"
    elif kind in _LEVEL_OF:
        sign = "|" if kind == "union" else kind
        later = [printed(one, own + 1) for one in parts[1:]]
        text = f" {sign} ".join([printed(parts[0], own), *later])
    else:
        text = _operand(kind, parts)
    return f"({text})" if own < around else text


def _operand(kind: str, parts: Tree) -> str:
    if kind == "number":
        return str(parts[0])
    if kind == "text":
        mark = '"' if "'" in parts[0] else "'"
        return f"{mark}{parts[0]}{mark}"
    if kind == "call":
        return f"{parts[0]}({', '.join(printed(one) for one in parts[1:])})"
    return _path(*parts)


def _path(start: str | Tree, *steps: Tree) -> str:
    text = {"root": "/", "here": ""}[start] if isinstance(start, str) else _value(start)
    for number, step in enumerate(steps):
        if step == ["//"]:
            text = text.removesuffix("/") + "//"
            continue
        is_filter = number == 0 and not isinstance(start, str) and len(step) > 1
        name = "" if is_filter and step[0] == "." else step[0]
        slash = "/" if name and text and not text.endswith("/") else ""
        text += slash + name + "".join(f"[{printed(one)}]" for one in step[1:])
    return text


def _value(start: Tree) -> str:
    """Of what is no path, only a call can have steps behind it without brackets."""
    return printed(start) if start[0] == "call" else f"({printed(start)})"
