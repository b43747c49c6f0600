"""Places: from the answers of a form to the fields of its record, and back.

Each answer is a field named by its place. What is reckoned is left out, because two people's
answers would quarrel about a sum; so is what the form fills in by itself. A row is a field too,
so that it is there before anything in it is answered.
Twin: service_worker/domain/forms/places.js.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from webapp.domain.canonical_json import same_json
from webapp.domain.forms.form import Form
from webapp.domain.forms.nodes import Node, everything_in, place_of

FIELD = "answers."
NONE = "none"


def name_at(place: str) -> str:
    """The field of an answer: `/goals/goal[r1]/name` is `answers.goals>goal[r1]>name`."""
    return FIELD + place[1:].replace("/", ">")


def place_of_name(name: str) -> str:
    """The place of the answer that a field holds."""
    return "/" + name[len(FIELD) :].replace(">", "/")


def texts_of(answers: Mapping[str, Any]) -> dict[str, str]:
    """`{place: text}` of the fields of a record, as a form opens with them."""
    return {place_of_name(name): one for name, one in answers.items() if isinstance(one, str)}


def reasons_of(answers: Mapping[str, Any]) -> dict[str, str]:
    """`{place: reason}` of the questions that have no answer for a reason."""
    return {
        place_of_name(name): one[NONE]
        for name, one in answers.items()
        if isinstance(one, Mapping) and isinstance(one.get(NONE), str)
    }


def kept_of(form: Form, reasons: Mapping[str, str]) -> dict[str, Any]:
    """The fields that a form makes: rows, answers that are no default, reasons for none."""
    kept: dict[str, Any] = {}
    for node in everything_in(form.root):
        place = place_of(node)
        text = node.withheld or node.value
        if reasons.get(place):
            kept[name_at(place)] = {NONE: reasons[place]}
        elif node.row or (is_asked_of(node) and text != node.spec.get("default", "")):
            kept[name_at(place)] = text
    return kept


def is_asked_of(node: Node) -> bool:
    """Whether a node holds an answer of somebody's, not what the form works out by itself."""
    spec = node.spec
    reckoned = "calculate" in spec and "once" not in _functions_in(spec["calculate"])
    return node.children is None and not reckoned and "preload" not in spec


def moved(form: Form, kept: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that differ from what they were; one that is no more is null.

    What this form does not know is left as it is: another version asked it.
    """
    changed = {
        name: one
        for name, one in kept.items()
        if name not in before or not same_json(one, before[name])
    }
    gone = [name for name in before if name not in kept and is_known(form, name)]
    return changed | dict.fromkeys(gone)


def is_known(form: Form, name: str) -> bool:
    """Whether a form has a question or a row where this field has its place."""
    spec = form.definition["root"]
    for step in place_of_name(name).split("/")[1:]:
        wanted = step.partition("[")[0]
        spec = next((one for one in spec.get("children", []) if one["name"] == wanted), None)
        if spec is None:
            return False
    return True


def laid_over(before: Mapping[str, Any], changed: Mapping[str, Any]) -> dict[str, Any]:
    """The answers with what changed since."""
    return {name: one for name, one in {**before, **changed}.items() if one is not None}


def reckoned_of(form: Form) -> dict[str, str]:
    """What a form works out by itself, by place: never merged, written to be read."""
    return {
        place_of(node): node.value
        for node in everything_in(form.root)
        if node.children is None and not is_asked_of(node) and node.is_relevant and node.value
    }


def _functions_in(tree: Any) -> list[str]:
    found = [tree[1]] if isinstance(tree, list) and len(tree) > 1 and tree[0] == "call" else []
    parts = tree if isinstance(tree, list) else []
    return found + [one for part in parts for one in _functions_in(part)]
