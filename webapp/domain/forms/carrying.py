"""Carrying: what was answered in one version of a form, brought over to another one.

An answer follows its question: under the same place, under the new name that the author gives
(`renames`), or into another group. What has no place any more is left under the name it had.
Twin: service_worker/domain/forms/carrying.js.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from webapp.domain.canonical_json import canonical_json
from webapp.domain.forms.around import reckoned_in
from webapp.domain.forms.filling import node_at
from webapp.domain.forms.form import Form
from webapp.domain.forms.judging import fault_of
from webapp.domain.forms.nodes import Node
from webapp.domain.forms.places import name_at, place_of_name
from webapp.domain.forms.values import words_of

Definition = Mapping[str, Any]


def names_now(definition: Definition, names: Iterable[str]) -> dict[str, str]:
    """Where this version has the answers of another one; what it does not ask is left out."""
    renames = dict(definition.get("renames", []))
    paths = _paths_in(definition["root"], [])
    found = {name: _name_now(name, paths, renames) for name in names}
    return {name: now for name, now in found.items() if now}


def brought(definition: Definition, filling: Mapping[str, Any]) -> dict[str, Any]:
    """A filling as if it had been answered in this version, its reckoning too."""
    answers, reckoned = filling["answers"] or {}, reckoned_in(filling)
    now = names_now(definition, [*answers, *(name_at(place) for place in reckoned)])
    texts = {
        place_of_name(now.get(name_at(place), name_at(place))): text
        for place, text in reckoned.items()
    }
    return {
        **filling,
        "answers": {now.get(name, name): one for name, one in answers.items()},
        "reckoned": canonical_json(texts),
    }


def lost_in(form: Form, answers: Mapping[str, Any]) -> list[dict[str, str]]:
    """Of answers of another version what this form, opened with them, cannot hold.

    `name` as it was, `now` as it is; `why`: gone (nobody asks it), kind (no such answer is
    possible), choice (not all of it is offered); `left`: what stays of it.
    """
    now = names_now(form.definition, answers)
    lost = []
    for name in answers:
        if answers[name] == "":
            continue
        node = node_at(form, place_of_name(now[name])) if name in now else None
        why, left = _fate_of(form, node, answers[name]) if name in now else ("gone", "")
        lost += [{"name": name, "now": now.get(name, ""), "why": why, "left": left}] if why else []
    return lost


def _fate_of(form: Form, node: Node | None, answer: Any) -> tuple[str, str]:
    if node is None or node.children is not None:
        return "kind", ""
    if not isinstance(answer, str):
        return "", ""
    control = form.controls.get(node.path, {"kind": "input"})
    if control["kind"] in ("select1", "select", "rank"):
        offered = [one["value"] for one in form.choices_of(node)]
        picked = [answer] if control["kind"] == "select1" else words_of(answer)
        left = " ".join(one for one in picked if one in offered)
        return ("choice", left) if left != " ".join(picked) else ("", left)
    return ("kind", "") if fault_of(form, node) == "type" else ("", answer)


def _name_now(name: str, paths: list[list[str]], renames: Mapping[str, str]) -> str:
    steps = place_of_name(name).split("/")[1:]
    plain = [step.partition("[")[0] for step in steps]
    if plain in paths:
        return name
    rows = {renames.get(one, one): step[len(one) :] for one, step in zip(plain, steps, strict=True)}
    wanted = renames.get(plain[-1], plain[-1])
    found = [path for path in paths if path[-1] == wanted]
    if len(found) != 1:
        return ""
    return name_at("/" + "/".join(step + rows.get(step, "") for step in found[0]))


def _paths_in(spec: Mapping[str, Any], around: list[str]) -> list[list[str]]:
    """The steps to everything below a node, without the form's root."""
    found = []
    for child in spec.get("children", []):
        path = [*around, child["name"]]
        found += [path, *_paths_in(child, path)]
    return found
