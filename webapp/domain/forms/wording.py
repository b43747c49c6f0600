"""Wording: what questions and their choices are called, without opening the form.

For whoever settles two versions of an answer. Labels in which answers stand, and choices that
depend on others, are read as they are written: what is between stays out.
Twin: service_worker/domain/forms/wording.js.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from webapp.domain.forms.marked import plain
from webapp.domain.forms.places import place_of_name
from webapp.domain.forms.sheet import language_for

Definition = dict[str, Any]


def answer_words(names: Sequence[str], definition: Definition | None, spoken: str) -> Definition:
    """For these answers: `label`, `offered` [[value, label]], `several`, `attached`.

    Unknown ones are left out.
    """
    if definition is None:
        return {}
    language = language_for(definition, "", spoken)
    controls = dict(_controls_in(definition["controls"]))
    root = definition["root"]["name"]
    found = {}
    for name in names:
        steps = [step.partition("[")[0] for step in place_of_name(name).split("/")[1:]]
        control = controls.get("/".join(["", root, *steps]))
        if control is not None:
            found[name] = _words_of(definition, control, language)
    return found


def _words_of(definition: Definition, control: Definition, language: str) -> Definition:
    offered = [[one["value"], one["label"]] for one in control.get("choices", [])]
    if "items" in control:
        offered = _listed(definition, control)
    return {
        "label": _said(definition, control.get("label"), language) or control["at"],
        "offered": [
            [value, _said(definition, label, language) or value] for value, label in offered
        ],
        "several": control["kind"] in ("select", "rank"),
        "attached": control["kind"] == "upload",
    }


def _listed(definition: Definition, control: Definition) -> list[Any]:
    """The rows of the list that a control takes its choices from, whatever filter it has."""
    rows = definition["lists"].get(_list_in(control["items"]), [])
    column, is_text = control["item_label"], control["item_label"] != "itextId"
    return [
        [
            row.get(control["item_value"], ""),
            {"pieces": [row.get(column, "")]} if is_text else {"id": row.get(column, "")},
        ]
        for row in rows
    ]


def _list_in(tree: Any) -> str:
    """The name in `instance('name')`, somewhere in an expression."""
    if not isinstance(tree, list):
        return ""
    if tree[:2] == ["call", "instance"] and len(tree) > 2 and tree[2][0] == "text":
        return tree[2][1]
    return next((name for part in tree if (name := _list_in(part))), "")


def _said(definition: Definition, label: Definition | None, language: str) -> str:
    if label is None:
        return ""
    texts = definition["texts"].get(label.get("id"), {})
    pieces = label.get("pieces") or texts.get(language) or texts.get(definition["default_language"])
    return plain("".join(piece if isinstance(piece, str) else "…" for piece in pieces or []))


def _controls_in(controls: list[Definition]) -> list[tuple[str, Definition]]:
    found = []
    for control in controls:
        if "children" in control:
            found += _controls_in(control["children"])
        elif "at" in control:
            found.append((control["at"], control))
    return found
