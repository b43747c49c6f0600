"""Nodes: the answers of a form as a tree, and what a node is worth to an expression.

A node is a question, a group, a row of a repeat, or an item of a list. What is not asked counts as
empty, and so does a group: the sum of its texts means nothing (and grew without end in forms whose
calculation looks at its own group). Twin: service_worker/domain/forms/nodes.js.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class Node:
    """One node. `children` is null for a question; `row` is the id of a row of a repeat.

    `path` names it in the definition, without rows; items of lists have none. `withheld` is the
    whole answer, where a filtered list does not offer all of it now.
    """

    __slots__ = (
        "children",
        "index",
        "is_relevant",
        "name",
        "parent",
        "parked",
        "path",
        "row",
        "spec",
        "value",
        "withheld",
    )

    def __init__(self, name: str, spec: dict[str, Any], parent: Node | None, value: str = ""):
        self.name = name
        self.spec = spec
        self.parent = parent
        self.path = f"{parent.path if parent else ''}/{name}" if spec else ""
        self.value = value
        self.is_relevant = True
        self.children: list[Node] | None = None
        self.row = ""
        self.withheld = ""
        self.parked: dict[str, list[Node]] = {}
        self.index: dict[str, dict[str, list[Node]]] = {}


def value_of(node: Node) -> str:
    """What an expression sees: nothing of what is not asked, and nothing of a group."""
    return node.value if node.is_relevant and node.children is None else ""


def place_of(node: Node) -> str:
    """Where a node is, from the form's root on, rows by their ids: `/goals/goal[r1]/name`."""
    if node.parent is None:
        return ""
    row = f"[{node.row}]" if node.row else ""
    return f"{place_of(node.parent)}/{node.name}{row}"


def lineage_of(node: Node) -> list[Node]:
    """The node and everything it lies in, the outermost first."""
    found = [node]
    while found[0].parent is not None:
        found.insert(0, found[0].parent)
    return found


def named(node: Node, name: str) -> list[Node]:
    """The children of a name, in their order; `*` is every name."""
    return [one for one in node.children or [] if name in ("*", one.name)]


def everything_in(node: Node) -> Iterator[Node]:
    """The node and all below it, in the order of the form."""
    yield node
    for child in node.children or []:
        yield from everything_in(child)


def list_tree(rows: list[dict[str, str]] | dict[str, Any]) -> Node:
    """What an expression finds under `instance(…)`.

    Rows become `root` with an `item` for each, as a list of choices or an attached table has them;
    fields in fields, as the last answers have them, stay as they are.
    """
    if isinstance(rows, dict):
        return _fields("", rows, None)
    top = Node("", {}, None)
    root = Node("root", {}, top)
    top.children, root.children = [root], []
    for row in rows:
        root.children.append(_fields("item", row, root))
    return top


def _fields(name: str, fields: dict[str, Any], parent: Node | None) -> Node:
    node = Node(name, {}, parent)
    node.children = [
        _fields(key, value, node) if isinstance(value, dict) else Node(key, {}, node, value)
        for key, value in fields.items()
    ]
    return node
