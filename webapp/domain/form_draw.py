"""Forms, drawn: the `form` of a page's context, ready for the template.

What was typed goes before what is stored: a post that was refused, then a draft, then the record or
the declared default. Nothing is ever taken away from what was typed.
Twin: service_worker/domain/form_draw.js.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from webapp.domain.days import local_day
from webapp.domain.fold import text_of
from webapp.domain.form_values import typed_text
from webapp.domain.language import with_values
from webapp.domain.local_time import local_clock
from webapp.errors import FIELD_SENTENCES, N_

Field = Mapping[str, Any]
Drawn = dict[str, Any]
Say = Callable[[str], str]

YES_OR_NO = [["yes", N_("Yes")], ["no", N_("No")]]
RADIOS_AT_MOST = 6
CLOCK_LABEL = N_("Time")
WIDGETS = {
    "long_text": "textarea",
    "set": "checkboxes",
    "boolean": "radios",
    "date": "date",
    "time": "time",
    "reference": "select",
}


def draw_form(form: Field, state: Field, say: Say, zone: str) -> Drawn:
    """The form's context from its `state`: action, new, drawn, values, raw (or null), problems."""
    errors: dict[str, str] = {}
    for problem in state["problems"]:
        errors.setdefault(problem["field"], sentence_of(problem, say))
    raw = state["raw"] if state["raw"] is not None else typed_values(form, state["values"], zone)
    inputs = [one for field in form["fields"] for one in _inputs_of(field, "")]
    return {
        "name": form["name"],
        "action": state["action"],
        "fields": [_drawn(field, raw, errors, say) for field in inputs],
        "errors": [{"id": input_id(name), "message": text} for name, text in errors.items()],
        "drawn": state["drawn"],
        "new": state["new"],
    }


def sentence_of(problem: Field, say: Say) -> str:
    """What is wrong, as a sentence in the request's language."""
    if "sentence" in problem:
        return problem["sentence"]
    values = {**problem, "label": say(problem["label"])}
    return with_values(say(FIELD_SENTENCES[problem["reason"]]), values)


def input_id(name: str) -> str:
    """The id of an input, for its label and the summary's link; of no input, the summary's own."""
    return "f-" + name.replace(".", "-") if name else "problems"


def typed_values(form: Field, values: Field, zone: str) -> dict[str, list[str]]:
    """Stored values as they would have been typed: the inverse of reading a form."""
    typed: dict[str, list[str]] = {}
    for field in form["fields"]:
        typed.update(typed_value(field, values.get(field["name"]), zone))
    return typed


def typed_value(field: Field, value: Any, zone: str) -> dict[str, list[str]]:
    """One stored value as it would have been typed."""
    name, kind = field["name"], field["kind"]
    if kind == "group":
        members = [
            typed_value({**line, "name": f"{name}.{member}"}, (value or {}).get(member), zone)
            for member, line in field["fields"].items()
        ]
        return {key: texts for member in members for key, texts in member.items()}
    if kind == "datetime":
        day, clock = (local_day(value, zone), local_clock(value, zone)) if value else ("", "")
        return {f"{name}.date": [day], f"{name}.time": [clock]}
    if kind == "set":
        return {name: list(value or [])}
    if kind == "boolean" and value is not None:
        return {name: ["yes" if value else "no"]}
    return {name: [text_of(value)]}


def _inputs_of(field: Field, group: str) -> list[Field]:
    name, kind = field["name"], field["kind"]
    if kind == "group":
        members = [{**line, "name": f"{name}.{member}"} for member, line in field["fields"].items()]
        return [one for member in members for one in _inputs_of(member, field["label"])]
    if kind != "datetime":
        return [{**field, "group": group}]
    day = {**field, "name": f"{name}.date", "widget": "date", "group": group}
    clock = {**day, "name": f"{name}.time", "widget": "time", "label": CLOCK_LABEL, "hint": ""}
    return [day, clock]


def _drawn(field: Field, raw: Mapping[str, Sequence[str]], errors: Field, say: Say) -> Drawn:
    widget = _widget_of(field)
    choices = [["yes", field["label"]]] if widget == "checkbox" else _choices_of(field)
    chosen = raw.get(field["name"], [])
    return {
        "name": field["name"],
        "id": input_id(field["name"]),
        "label": say(field["label"]),
        "hint": say(field["hint"]) if field.get("hint") else "",
        "group": say(field["group"]) if field["group"] else "",
        "kind": field["kind"],
        "widget": widget,
        "choices": [
            {"value": code, "label": say(label), "checked": code in chosen}
            for code, label in choices
        ],
        "value": typed_text(raw, field["name"]),
        "required": bool(field.get("required")),
        "only_when": field.get("only_when"),
        "error": errors.get(field["name"]),
        "max_length": field.get("max_length"),
        "min": field.get("min"),
        "max": field.get("max"),
    }


def _choices_of(field: Field) -> list[list[str]]:
    return YES_OR_NO if field["kind"] == "boolean" else field.get("choices") or []


def _widget_of(field: Field) -> str:
    if field.get("widget"):
        return field["widget"]
    if field["kind"] == "choice":
        return "radios" if len(field["choices"]) <= RADIOS_AT_MOST else "select"
    return WIDGETS.get(field["kind"], "text")
