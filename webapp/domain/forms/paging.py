"""Paging: the pages of a form as somebody walks through it, one after the other.

A page is a lone question or a group that its author wants on one page. Where a repeat can grow, its
last page asks for another row. A page is named by the place of its first question, so an address
still means the same page when others come or go before it.
Twin: service_worker/domain/forms/paging.js.
"""

from __future__ import annotations

from typing import Any

from webapp.domain.forms.form import Form
from webapp.domain.forms.nodes import Node, named, place_of
from webapp.domain.forms.values import words_of

Control = dict[str, Any]


def walk(form: Form) -> list[dict[str, Any]]:
    """The pages: `at`, its `control`, the node `around`, the groups and rows it lies in (`trail`).

    The page that asks for another row has a `repeat`, the place of the repeat without a row.
    """
    pages: list[dict[str, Any]] = []
    for control in form.definition["controls"]:
        _walk(form, control, form.root, [], pages)
    return pages


def page_at(pages: list[dict[str, Any]], place: str) -> int:
    """The number of the page that begins at this place; the first where none does."""
    return next((number for number, page in enumerate(pages) if page["at"] == place), 0)


def asked_in(control: Control, around: Node) -> list[tuple[Control, Node]]:
    """The questions of a control that are asked now, with their nodes, in order."""
    if is_hidden(control):
        return []
    if "children" not in control:
        return [(control, node) for node in below(around, control["at"])]
    rows = below(around, control["at"]) if control["kind"] == "repeat" else [around]
    return [
        found for row in rows for child in control["children"] for found in asked_in(child, row)
    ]


def is_hidden(control: Control) -> bool:
    """Whether its author wants it in the form and nobody to see it, as authors of CHT do."""
    return "hidden" in words_of(control.get("appearance", ""))


def below(around: Node, path: str) -> list[Node]:
    """The nodes of a path that lie in a node and are asked."""
    found = [around]
    for name in path[len(around.path) + 1 :].split("/"):
        found = [child for node in found for child in named(node, name)]
    return [node for node in found if node.is_relevant]


def grows(form: Form, control: Control, around: Node) -> str:
    """The place at which a repeat takes another row, or nothing where it takes none."""
    name = control["at"].rpartition("/")[2]
    parents = [around]
    for step in control["at"][len(around.path) + 1 :].split("/")[:-1]:
        parents = [child for node in parents for child in named(node, step)]
    parent = parents[0] if parents else None
    if parent is None or not parent.is_relevant:
        return ""
    spec = next((one for one in parent.spec["children"] if one["name"] == name), {})
    stand_in = next(iter(named(parent, name)), None) or Node(name, spec, parent)
    is_asked = "relevant" not in spec or form.truth(spec["relevant"], stand_in)
    is_fixed = "count" in spec or "fixed" in spec or not is_asked
    return "" if is_fixed else f"{place_of(parent)}/{name}"


def _walk(form: Form, control: Control, around: Node, trail: list[Any], pages: list[Any]) -> None:
    if is_hidden(control):
        return
    if control["kind"] == "repeat":
        _walk_rows(form, control, around, trail, pages)
    elif control["kind"] == "group" and not _is_one_page(control):
        for child in control["children"]:
            _walk(form, child, around, [*trail, (control, around, 0)], pages)
    else:
        asked = asked_in(control, around)
        if asked:
            page = {"at": place_of(asked[0][1]), "control": control, "around": around}
            pages.append({**page, "trail": trail, "repeat": ""})


def _walk_rows(
    form: Form, control: Control, around: Node, trail: list[Any], pages: list[Any]
) -> None:
    for number, row in enumerate(below(around, control["at"]), start=1):
        inner = [*trail, (control, row, number)]
        if _is_one_page(control):
            whole = {**control, "kind": "group"}
            _walk(form, whole, row, inner, pages)
        else:
            for child in control["children"]:
                _walk(form, child, row, inner, pages)
    repeat = grows(form, control, around)
    if repeat:
        page = {"at": repeat, "control": control, "around": around}
        pages.append({**page, "trail": trail, "repeat": repeat})


def _is_one_page(control: Control) -> bool:
    return "field-list" in control.get("appearance", "") or "table-list" in control.get(
        "appearance", ""
    )
