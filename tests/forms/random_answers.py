"""Random answers to any form: what its questions could be answered with, and sometimes nonsense."""

from __future__ import annotations

from random import Random
from typing import Any

from webapp.domain.forms.filling import add_row, give_answer, open_form, take_row
from webapp.domain.forms.form import Form
from webapp.domain.forms.judging import is_readonly
from webapp.domain.forms.nodes import Node, everything_in, place_of
from webapp.domain.forms.values import number_text

TEXTS = ["", "a", "Rosa", "yes", "0", "12", "0712345678", "two words", "😀", " x ", "1e3"]
WHOLE = ["", "0", "1", "2", "3", "5", "17", "18", "40", "99", "-1", "120"]
DECIMAL = ["", "0", "0.5", "1.25", "36.6", "-3.75", "100"]
DATES = ["", "2026-11-22", "2020-02-29", "1988-05-01", "2026-11-23", "2026-01-31"]
MOMENTS = ["", "2026-11-22T08:00:00.000+00:00", "2025-12-31T23:30:00.000+00:00"]
PLACES = ["", "1.5 30.25 0 0", "-13.9 33.7 1050 5"]
TYPED = {
    "int": WHOLE,
    "decimal": DECIMAL,
    "date": DATES,
    "dateTime": MOMENTS,
    "time": ["", "08:15:00.000+00:00", "23:59:00.000+00:00"],
    "geopoint": PLACES,
    "geotrace": [""],
    "geoshape": [""],
    "binary": ["", "photo.jpg"],
}
Step = list[str]


def answer_for(form: Form, node: Node, dice: Random) -> str:
    """An answer that a question could get."""
    control = form.controls[node.path]
    if control["kind"] == "range":
        start, step = float(control["start"]), float(control["step"])
        steps = int((float(control["end"]) - start) / step)
        return number_text(start + step * dice.randint(0, steps))
    if control["kind"] in ("select1", "select", "rank"):
        offered = [one["value"] for one in form.choices_of(node)]
        if control["kind"] == "rank":
            return " ".join(dice.sample(offered, len(offered)))
        count = 1 if control["kind"] == "select1" else dice.randint(0, min(3, len(offered)))
        # As a page gives them, whatever was ticked first: in the order of the list.
        picked = sorted(dice.sample(range(len(offered)), min(count, len(offered))))
        return " ".join(offered[at] for at in picked)
    if control["kind"] == "trigger":
        return dice.choice(["", "OK"])
    return dice.choice(TYPED.get(node.spec.get("type", "string"), TEXTS))


def random_steps(definition: dict[str, Any], given: dict[str, Any], dice: Random, count: int):
    """Steps through a form, each possible at its time; and the form after them."""
    form = open_form(definition, given, {})
    steps: list[Step] = []
    for _ in range(count):
        step = random_step(form, dice, len(steps))
        if step:
            steps.append(step)
            {"answer": give_answer, "add": add_row, "take": take_row}[step[0]](form, *step[1:])
    return steps, form


def random_step(form: Form, dice: Random, number: int) -> Step | None:
    """One step: mostly an answer to something that is asked, now and then a row."""
    nodes = [node for node in everything_in(form.root) if node.is_relevant]
    shown = [node for node in nodes if node.path in form.controls and "calculate" not in node.spec]
    asked = [node for node in shown if not is_readonly(form, node)]
    rows = [node for node in nodes if node.row and "count" not in node.spec]
    if rows and dice.random() < 0.1:
        row = dice.choice(rows)
        if dice.random() < 0.3:
            return ["take", place_of(row)]
        return ["add", place_of(row).rpartition("[")[0], f"r{number}"]
    if not asked:
        return None
    node = dice.choice(asked)
    return ["answer", place_of(node), answer_for(form, node, dice)]
