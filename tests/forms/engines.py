"""Both engines of forms behind one face: Python's here, JavaScript's in one long-lived node."""

from __future__ import annotations

import json
import math
import subprocess
from pathlib import Path
from typing import Any

from webapp.domain.forms.asking import items_of, title_of
from webapp.domain.forms.calls import Place
from webapp.domain.forms.evaluate import evaluate
from webapp.domain.forms.filling import (
    add_row,
    answers_of,
    draft_of,
    dump,
    give_answer,
    node_at,
    open_form,
    take_row,
)
from webapp.domain.forms.form import Form
from webapp.domain.forms.judging import fault_of, is_readonly, jump_list
from webapp.domain.forms.nodes import everything_in, place_of
from webapp.domain.forms.overview import jump_lines, told_of
from webapp.domain.forms.paging import walk
from webapp.domain.forms.places import kept_of, reckoned_of
from webapp.domain.forms.posting import act, take_in
from webapp.domain.forms.values import number_text

BRIDGE = Path(__file__).with_name("engine_bridge.mjs")
CODES = ["refused", "unable", "not_asked"]


def post(form: Form, raw: dict[str, list[str]]) -> None:
    """Take in a page that came back."""
    take_in(form, raw, {}, CODES)


STEPS = {"answer": give_answer, "add": add_row, "take": take_row, "post": post, "act": act}
GIVEN = {
    "now": "2026-11-22T14:30:05.250+02:00",
    "seed": "record-1",
    "language": "",
    "tables": {},
    "worker": {"username": "rosa"},
}


class PythonEngine:
    """The office's engine."""

    def __init__(self) -> None:
        self.definitions: dict[str, Any] = {}

    def keep(self, name: str, definition: dict[str, Any]) -> None:
        """Know a definition by a name."""
        self.definitions[name] = definition

    def evaluate(self, name: str, given: dict, answers: dict, tree: list, place: str) -> Any:
        """The value of an expression at a place of a form with these answers."""
        form = open_form(self.definitions[name], given, answers)
        node = node_at(form, place)
        return shown(evaluate(tree, Place(form, node, node)))

    def session(self, name: str, given: dict, answers: dict, steps: list) -> dict[str, Any]:
        """What a form looks like after these steps."""
        form = open_form(self.definitions[name], given, answers)
        for step, *words in steps:
            STEPS[step](form, *words)
        return state_of(form)


class NodeEngine:
    """The phone's engine."""

    def __init__(self) -> None:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.process = subprocess.Popen(["node", str(BRIDGE)], encoding="utf-8", **pipes)

    def _ask(self, operation: str, **words: Any) -> Any:
        self.process.stdin.write(json.dumps({"operation": operation, **words}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "node has died; its complaint is above"
        return json.loads(line)

    def keep(self, name: str, definition: dict[str, Any]) -> None:
        """Know a definition by a name."""
        self._ask("keep", name=name, definition=definition)

    def evaluate(self, name: str, given: dict, answers: dict, tree: list, place: str) -> Any:
        """The value of an expression at a place of a form with these answers."""
        words = {"name": name, "given": given, "answers": answers, "tree": tree, "place": place}
        return self._ask("evaluate", **words)

    def session(self, name: str, given: dict, answers: dict, steps: list) -> dict[str, Any]:
        """What a form looks like after these steps."""
        return self._ask("session", name=name, given=given, answers=answers, steps=steps)

    def close(self) -> None:
        """Let the process end by itself."""
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


def state_of(form: Form) -> dict[str, Any]:
    """Everything about a form that a person could see."""
    leaves = [node for node in everything_in(form.root) if node.children is None]
    controls = [form.controls.get(node.path, {}) for node in leaves]
    return {
        "nodes": dump(form),
        "faults": [fault_of(form, node) for node in leaves],
        "readonly": [is_readonly(form, node) for node in leaves],
        "labels": [
            form.label_text(control.get("label"), node)
            for control, node in zip(controls, leaves, strict=True)
        ],
        "choices": [
            [[one["value"], form.label_text(one["label"], node)] for one in form.choices_of(node)]
            if node.is_relevant
            else []
            for node in leaves
        ],
        "answers": answers_of(form),
        "draft": draft_of(form),
        "jump_list": jump_list(form),
        **pages_as_they_are_asked(form),
    }


def pages_as_they_are_asked(form: Form) -> dict[str, Any]:
    """What somebody who walks through the form is shown, and what is written of it."""
    pages = walk(form)
    told = {"reasons": {}, "earlier": {}, "check": True, "find": {}}
    asked = [[page["at"], title_of(form, page), *items_of(form, page, told)] for page in pages]
    lines = {"lines": jump_lines(form, pages, {}), "told": told_of(form, pages, {}, {})}
    return {"asked": asked, **lines, "kept": kept_of(form, {}), "reckoned": reckoned_of(form)}


def shown(value: Any) -> Any:
    """A value as JSON: nodes by their places, a number that JSON cannot hold by its name."""
    if isinstance(value, list):
        return [[place_of(node), node.value] for node in value]
    if isinstance(value, float) and not math.isfinite(value):
        return number_text(value)
    return value
