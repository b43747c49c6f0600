"""Functions over nodes: rows, lists, choices, and what is drawn by chance.

Twin: service_worker/domain/forms/node_functions.js.
"""

from __future__ import annotations

import math

from webapp.domain.forms.calls import Call
from webapp.domain.forms.chance import letters_of, share_of, shuffled, uuid_of
from webapp.domain.forms.nodes import Node, lineage_of, named, place_of, value_of
from webapp.domain.forms.values import Value, as_text


def _position(call: Call) -> float:
    """Without a value the place among what a predicate looks at; else the row's number."""
    if not call.count:
        return float(call.place.position)
    nodes = call.nodes(0)
    if not nodes or nodes[0].parent is None:
        return float(len(nodes))
    return float(_rows_beside(nodes[0]).index(nodes[0]) + 1)


def _rows_beside(node: Node) -> list[Node]:
    return named(node.parent, node.name) if node.parent else [node]


def _indexed_repeat(call: Call) -> list[Node]:
    """The field in the row of that number, for one to three repeats around it."""
    found = call.form.alike(call.nodes(0))
    for at in range(1, call.count - 1, 2):
        rows = call.form.alike(call.nodes(at))
        number = call.number(at + 1)
        wanted = [row for row in rows if _rows_beside(row).index(row) + 1 == number]
        found = [node for node in found if any(row in lineage_of(node) for row in wanted)]
    return found


def _pulldata(call: Call) -> str:
    """One cell of an attached table: table, column, column of the key, key."""
    column, key, wanted = call.text(1), call.text(2), call.text(3)
    tables = named(call.form.instance(call.text(0)), "root")
    for item in [item for table in tables for item in named(table, "item")]:
        cells = {cell.name: cell.value for cell in item.children or []}
        if cells.get(key) == wanted:
            return cells.get(column, "")
    return ""


def _choice_name(call: Call) -> str:
    """The label of a value, among the choices of the question that a path names."""
    field = call.form.nodes_at(call.text(1).strip(), call.place.current)
    return call.form.choice_label(field[0], call.text(0)) if field else ""


def _seed(call: Call) -> str:
    return f"{call.form.seed}{place_of(call.place.current)}/{call.form.draw()}"


def _uuid(call: Call) -> str:
    length = call.number(0) if call.count else math.nan
    if not 0 < length <= 200:
        return uuid_of(_seed(call))
    return letters_of(_seed(call), math.trunc(length))


def _randomize(call: Call) -> Value:
    seed = call.number(1) if call.count > 1 else math.floor(share_of(_seed(call)) * 1e9)
    return shuffled(call.nodes(0), seed)


def _name(call: Call) -> str:
    nodes = call.nodes(0) if call.count else [call.place.node]
    return nodes[0].name if nodes else ""


NODE_FUNCTIONS = {
    "position": _position,
    "last": lambda call: float(call.place.size),
    "count": lambda call: float(sum(node.is_relevant for node in call.nodes(0))),
    "count-non-empty": lambda call: float(sum(value_of(node) != "" for node in call.nodes(0))),
    "current": lambda call: [call.place.current],
    "instance": lambda call: [call.form.instance(as_text(call.value(0)))],
    "indexed-repeat": _indexed_repeat,
    "pulldata": _pulldata,
    "randomize": _randomize,
    "name": _name,
    "local-name": _name,
    "jr:choice-name": _choice_name,
    "random": lambda call: share_of(_seed(call)),
    "uuid": _uuid,
}
