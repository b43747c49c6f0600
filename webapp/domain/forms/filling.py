"""Filling: a form is opened, answered, and its answers are given back, each under its own place.

Answers are `{place: text}`, places such as `/goals/goal[r1]/name`; an answer is a field, so two
people who answered different questions merge. What is not asked stays in the form and comes back
when it is asked again, but is no answer. Twin: service_worker/domain/forms/filling.js.
"""

from __future__ import annotations

import re
from typing import Any

from webapp.domain.forms.form import Definition, Form
from webapp.domain.forms.nodes import Node, everything_in, named, place_of
from webapp.domain.forms.recalculation import (
    CHANGED,
    FIRST_LOAD,
    insert_row,
    recalculate,
    remove_row,
    run_actions,
)

_STEP = re.compile(r"([^\[]+)(?:\[([^\]]*)\])?")


def open_form(definition: Definition, given: dict[str, Any], answers: dict[str, str]) -> Form:
    """A form with the answers of its draft; without any it is new and gets its defaults.

    `given`: `now` (with zone), `seed`, `language`, `tables` {name: rows}, `worker` {username, …};
    `began` and `ended` where that was not now.
    """
    form = Form(definition, given)
    for node in everything_in(form.root):
        if "preload" in node.spec:
            node.value = _preloaded(form, node.spec["preload"]) or node.value
    if answers:
        _answered(form, answers)
    else:
        recalculate(form)
        run_actions(form, FIRST_LOAD, form.root)
    recalculate(form)
    return form


def give_answer(form: Form, place: str, text: str) -> None:
    """Answer one question and bring the form up to date; an unknown place changes nothing."""
    node = node_at(form, place)
    if node is None or node.children is not None or (node.value == text and not node.withheld):
        return
    node.value, node.withheld = text, ""
    run_actions(form, CHANGED, node)
    recalculate(form)


def add_row(form: Form, repeat: str, row: str) -> None:
    """Add a row with this id at the end of a repeat, named by its place without a row."""
    parent_place, _, name = repeat.rpartition("/")
    parent = node_at(form, parent_place)
    if parent is None or parent.children is None:
        return
    specs = [one for one in parent.spec["children"] if one["name"] == name]
    is_there = any(node.row == row for node in named(parent, name))
    if specs and "repeat" in specs[0] and "count" not in specs[0] and not is_there:
        insert_row(form, parent, name, row)
        recalculate(form)


def take_row(form: Form, place: str) -> None:
    """Take a row out; it comes back with what was in it when a row of its id is added again."""
    node = node_at(form, place)
    if node is not None and node.row and node.parent and "count" not in node.spec:
        remove_row(node.parent, node)
        recalculate(form)


def node_at(form: Form, place: str) -> Node | None:
    """The node at a place, or null."""
    node: Node | None = form.root
    for step in place.split("/")[1:]:
        match = _STEP.fullmatch(step)
        if node is None or match is None:
            return None
        row = match[2] or ""
        node = next((one for one in named(node, match[1]) if one.row == row), None)
    return node


def answers_of(form: Form) -> dict[str, str]:
    """Every answer that is asked for and not empty, and every calculated value, by its place."""
    return {
        place_of(node): node.value
        for node in everything_in(form.root)
        if node.children is None and node.is_relevant and node.value
    }


def draft_of(form: Form) -> dict[str, str]:
    """What must be kept so that a form opens as it was left: rows, and all that is no default.

    Also what is not asked just now, because it comes back when it is asked again.
    """
    draft = {}
    for node in everything_in(form.root):
        text = node.withheld or node.value
        is_answer = node.children is None and text != node.spec.get("default", "")
        if node.row or is_answer:
            draft[place_of(node)] = text
    return draft


def dump(form: Form) -> list[list[Any]]:
    """Every question with its place, whether it is asked, and its value: what a test compares."""
    return [
        [place_of(node), node.path, node.is_relevant, node.value if node.is_relevant else ""]
        for node in everything_in(form.root)
        if node.children is None
    ]


def _answered(form: Form, answers: dict[str, str]) -> None:
    """Put answers in their places; the rows are those that they name."""
    _rows_of(form, form.root, list(answers))
    for place, text in answers.items():
        node = node_at(form, place)
        if node is not None and node.children is None:
            node.value = text


def _rows_of(form: Form, parent: Node, places: list[str]) -> None:
    for spec in parent.spec.get("children", []):
        if "repeat" in spec:
            prefix = f"{place_of(parent)}/{spec['name']}["
            after = (place[len(prefix) :] for place in places if place.startswith(prefix))
            rows = list(dict.fromkeys(rest.partition("]")[0] for rest in after))
            parent.children = [one for one in parent.children or [] if one.name != spec["name"]]
            for row in rows:
                insert_row(form, parent, spec["name"], row)
    for child in list(parent.children or []):
        _rows_of(form, child, places)


def _preloaded(form: Form, preload: list[str]) -> str:
    """What a form fills in by itself: when it began, today, and who."""
    kind, what = preload
    began = form.given.get("began") or form.now
    if kind == "date":
        return began[:10]
    if kind == "timestamp":
        return began if what == "start" else form.given.get("ended", "")
    if kind == "uid":
        return f"uuid:{form.seed}"
    return form.given["worker"].get(what, "") if kind == "property" else ""
