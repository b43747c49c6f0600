"""Recalculation: relevance, calculations, rows and choices brought up to date after an answer.

First relevance and calculations, over and over until nothing moves; only then what takes something
away: rows beyond a count are put aside, answers that are no longer offered are withheld. A count
that dips for a moment would destroy a row otherwise. Both come back with what was in them.
Twin: service_worker/domain/forms/recalculation.js.
"""

from __future__ import annotations

import math

from webapp.domain.forms.form import Form
from webapp.domain.forms.nodes import Node, named
from webapp.domain.forms.values import as_number, number_text, text_number, words_of

#: Rounds after which a form that still moves is left as it is: it contradicts itself.
ROUNDS_MAX = 25
#: Rows that a count may ask for.
ROWS_MAX = 500
#: The row of a count that the form itself begins with; all others are added.
FIRST_ROW = "1"
#: Events of the ODK XForms specification that set a value.
FIRST_LOAD = "odk-instance-first-load"
NEW_ROW = "odk-new-repeat"
CHANGED = "xforms-value-changed"


def recalculate(form: Form) -> None:
    """Bring a form up to date."""
    for _ in range(ROUNDS_MAX):
        for _ in range(ROUNDS_MAX):
            if not _weighed(form, form.root, True):
                break
        if not _trimmed(form, form.root):
            break


def insert_row(form: Form, parent: Node, name: str, row: str) -> Node:
    """A row at the end of a repeat: one that was put aside, or a new one with its defaults."""
    aside = [one for one in parent.parked.get(name, []) if one.row == row]
    spec = next(one for one in parent.spec["children"] if one["name"] == name)
    is_first = "count" in spec and row == FIRST_ROW
    made = aside[0] if aside else form.made(spec, parent, added=not is_first)
    made.row = row
    parent.parked[name] = [one for one in parent.parked.get(name, []) if one is not made]
    children = parent.children or []
    parent.children = _in_order(parent, [*children, made])
    if not aside:
        run_actions(form, NEW_ROW, made)
    return made


def remove_row(parent: Node, node: Node) -> None:
    """Put a row aside."""
    parent.parked.setdefault(node.name, []).append(node)
    parent.children = [one for one in parent.children or [] if one is not node]


def run_actions(form: Form, event: str, source: Node) -> None:
    """What a form sets by itself: at its start, in a new row, after an answer."""
    for action in form.actions:
        is_here = event == FIRST_LOAD or action.get("at", source.path) == source.path
        if event not in action["events"] or not is_here:
            continue
        for node in form.nodes_at(action["sets"], source):
            text = form.text(action["to"], node)
            changed = node.value != text
            node.value = text
            if changed and event == CHANGED:
                run_actions(form, event, node)


def _in_order(parent: Node, children: list[Node]) -> list[Node]:
    order = {one["name"]: at for at, one in enumerate(parent.spec["children"])}
    return sorted(children, key=lambda node: order[node.name])


def _weighed(form: Form, node: Node, is_relevant: bool) -> bool:
    """Relevance and calculation of a node and all below it; whether anything moved."""
    spec = node.spec
    if is_relevant and "relevant" in spec:
        is_relevant = form.truth(spec["relevant"], node)
    moved = is_relevant != node.is_relevant
    node.is_relevant = is_relevant
    if is_relevant and "calculate" in spec:
        text = _calculated(form, node)
        moved = moved or text != node.value
        node.value = text
    for child in list(node.children or []):
        moved = _weighed(form, child, is_relevant) or moved
    return moved


def _calculated(form: Form, node: Node) -> str:
    text = form.text(node.spec["calculate"], node)
    kind = node.spec.get("type", "string")
    if kind not in ("int", "decimal") or not text:
        return "" if text == "NaN" else text
    number = text_number(text, form.offset)
    if math.isnan(number):
        return ""
    is_whole = kind == "int" and math.isfinite(number)
    return number_text(float(math.trunc(number)) if is_whole else number)


def _trimmed(form: Form, node: Node) -> bool:
    """Rows and choices of what is asked; whether anything was added or taken away."""
    if not node.is_relevant:
        return False
    moved = False
    for spec in node.spec.get("children", []) if node.children is not None else []:
        if "count" in spec:
            moved = _counted(form, node, spec) or moved
    for child in list(node.children or []):
        moved = _trimmed(form, child) or moved
    return _unpicked(form, node) or moved


def _counted(form: Form, parent: Node, spec: dict) -> bool:
    """As many rows as the count says; a row's id is its number, the same on every phone."""
    rows = named(parent, spec["name"])
    stand_in = rows[0] if rows else Node(spec["name"], spec, parent)
    wanted = as_number(form.evaluated(spec["count"], stand_in), form.offset)
    count = 0 if math.isnan(wanted) else math.floor(max(0, min(ROWS_MAX, wanted)))
    for number in range(len(rows), count):
        insert_row(form, parent, spec["name"], str(number + 1))
    for row in rows[count:]:
        remove_row(parent, row)
    return len(rows) != count


def _unpicked(form: Form, node: Node) -> bool:
    """Withhold what a filtered list does not offer now; offered again, it counts again."""
    control = form.controls.get(node.path, {})
    whole = node.withheld or node.value
    if not whole or not control.get("filtered"):
        return False
    offered = {one["value"] for one in form.choices_of(node)}
    picked = [whole] if control["kind"] == "select1" else words_of(whole)
    kept = " ".join(one for one in picked if one in offered)
    moved = kept != node.value
    node.value, node.withheld = kept, "" if kept == whole else whole
    return moved
