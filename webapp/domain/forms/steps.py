"""Steps: walking a path from node to node, keeping what its predicates keep.

A path from the root means, inside a repeat, the row it stands in (as ODK's own tools read it), up
to its last step. Lists are looked up by an index where a predicate asks for one value of one
column, because public forms have lists of three thousand places.
Twin: service_worker/domain/forms/steps.js.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from webapp.domain.forms.calls import Place
from webapp.domain.forms.moments import moment_number
from webapp.domain.forms.nodes import Node, everything_in, lineage_of, named, value_of
from webapp.domain.forms.values import Value, as_text, as_truth

#: From so many items on an index is worth its making.
INDEXED_FROM = 20

Evaluate = Callable[[Any, Place], Value]


def walked(tree: list[Any], place: Place, evaluate: Evaluate) -> list[Node]:
    """The nodes at the end of a path."""
    start, steps = tree[1], tree[2:]
    if start == "root":
        return _from_root(steps, place, evaluate)
    found = [place.node] if start == "here" else evaluate(start, place)
    if not isinstance(found, list):
        return []
    for step in steps:
        found = _kept(_next(found, step[0]), step[1:], place, evaluate)
    return found


def _from_root(steps: list[Any], place: Place, evaluate: Evaluate) -> list[Node]:
    lineage = lineage_of(place.node if place.node.spec else place.current)
    found = [place.form.root]
    if not steps or (steps[0][0] not in ("//", "*", found[0].name)):
        return [] if steps else found
    found = _next(found, "//") if steps[0][0] == "//" else found
    found = _kept(found, steps[0][1:], place, evaluate)
    for depth, step in enumerate(steps[1:], start=1):
        found = _kept(_next(found, step[0]), step[1:], place, evaluate)
        is_last = depth == len(steps) - 1
        if not is_last and len(step) == 1 and len(found) > 1 and depth < len(lineage):
            found = [lineage[depth]] if lineage[depth] in found else found
    return found


def _next(nodes: list[Node], name: str) -> list[Node]:
    if name == ".":
        return nodes
    if name == "//":
        return [one for node in nodes for one in everything_in(node)]
    if name == "..":
        parents = [node.parent for node in nodes if node.parent is not None]
        return [one for at, one in enumerate(parents) if one not in parents[:at]]
    return [one for node in nodes for one in named(node, name)]


def _kept(nodes: list[Node], predicates: list[Any], place: Place, evaluate: Evaluate) -> list[Node]:
    for predicate in predicates:
        found = _looked_up(nodes, predicate, place, evaluate)
        nodes = found if found is not None else _filtered(nodes, predicate, place, evaluate)
    return nodes


def _filtered(nodes: list[Node], predicate: Any, place: Place, evaluate: Evaluate) -> list[Node]:
    found = []
    for position, node in enumerate(nodes, start=1):
        here = Place(place.form, node, place.current, position, len(nodes))
        value = evaluate(predicate, here)
        is_number = isinstance(value, float) and not isinstance(value, bool)
        if value == position if is_number else as_truth(value):
            found.append(node)
    return found


def _looked_up(
    nodes: list[Node], predicate: Any, place: Place, evaluate: Evaluate
) -> list[Node] | None:
    """The items whose column is a text that does not depend on the item; null when not so plain."""
    if len(nodes) < INDEXED_FROM or nodes[0].spec or nodes[0].parent is None:
        return None
    parts = predicate[1:] if predicate[0] == "and" else [predicate]
    column, wanted = _column_and_value(parts[0])
    if not column or len(nodes[0].parent.children or []) != len(nodes):
        return None
    value = evaluate(wanted, place)
    if isinstance(value, list) and len(value) != 1:
        return None
    text = as_text(value)
    if not isinstance(value, str | list) or not math.isnan(moment_number(text, 0)):
        return None
    found = _index(nodes, column).get(text, [])
    for part in parts[1:]:
        found = _filtered(found, part, place, evaluate)
    return found


def _column_and_value(tree: Any) -> tuple[str, Any]:
    if tree[0] != "=":
        return "", None
    for one, other in ((tree[1], tree[2]), (tree[2], tree[1])):
        is_column = one[0] == "path" and one[1] == "here" and len(one) == 3 and len(one[2]) == 1
        if is_column and one[2][0] not in (".", "..", "*", "//") and _is_elsewhere(other):
            return one[2][0], other
    return "", None


def _is_elsewhere(tree: Any) -> bool:
    """Whether a value is the same for each item: a text, or a path that does not start there."""
    return tree[0] == "text" or (tree[0] == "path" and tree[1] in ("root", ["call", "current"]))


def _index(nodes: list[Node], column: str) -> dict[str, list[Node]]:
    """The items of a list by the text of a column, made once a list."""
    lists = nodes[0].parent.index if nodes[0].parent else {}
    if column not in lists:
        lists[column] = {}
        for node in nodes:
            for cell in named(node, column)[:1]:
                lists[column].setdefault(value_of(cell), []).append(node)
    return lists[column]
