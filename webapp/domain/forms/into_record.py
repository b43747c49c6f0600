"""Into the record: which answers of a form become fields of the client's own record.

A form names them in its column `save_to`. Only an answer that is given, fits its field and is other
than what stands there is written; a correction writes only what it says otherwise than the form it
corrects, because that one may be older than the record.
Twin: service_worker/domain/forms/into_record.js.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from webapp.domain.form_change import flat_values, same_answer
from webapp.domain.form_values import cleaned, read_value
from webapp.domain.forms.form import Definition, Form
from webapp.domain.forms.nodes import place_of
from webapp.domain.forms.values import words_of

Lines = Mapping[str, Any]
#: Answers that say yes or no, by the names that authors give to such choices.
YES_OR_NO = {"yes": "yes", "true": "yes", "1": "yes", "no": "no", "false": "no", "0": "no"}


def answers_into(form: Form, reasons: Mapping[str, str]) -> list[dict[str, Any]]:
    """The answers that a form gives to the record: `field`, `place`, `text`, the choices `offered`.

    None where its `update_if` does not hold. A reason for no answer changes nothing.
    """
    saves = form.definition.get("saves")
    if saves is None or ("update_if" in saves and not form.truth(saves["update_if"], form.root)):
        return []
    return [
        {
            "field": one["field"],
            "place": place_of(node),
            "text": node.value,
            "offered": [choice["value"] for choice in form.choices_of(node)],
        }
        for one in saves["fields"]
        for node in form.nodes_at(one["at"], form.root)
        if node.is_relevant and node.value and not reasons.get(place_of(node))
    ]


def values_into(
    answers: Sequence[Mapping[str, Any]], lines: Lines, before: Mapping[str, str], zone: str
) -> dict[str, Any]:
    """The `values` by their names on the wire, and the `problems` of answers that do not fit.

    `before`: the texts of the form that is corrected, by place. Of a set only the choices that were
    offered are said.
    """
    values: dict[str, Any] = {}
    problems: list[dict[str, Any]] = []
    for answer in answers:
        name, text = answer["field"], answer["text"]
        if name not in lines or not cleaned(text) or before.get(answer["place"]) == text:
            continue
        line = {**lines[name], "name": name}
        value, wrong = read_value(line, {name: _typed(line, text)}, zone)
        problems += wrong
        if line["kind"] == "set" and not wrong:
            known = [code for code, _ in line["choices"]]
            offered = [code for code in answer["offered"] if code in known]
            values |= {f"{name}/{code}": code in value for code in offered}
        elif not wrong:
            values[name] = value
    return {"values": values, "problems": problems}


def names_into(definition: Definition, lines: Lines) -> list[str]:
    """The names on the wire that a form may write: the page carries what they were drawn from."""
    saves = definition.get("saves") or {"fields": []}
    fields = [one["field"] for one in saves["fields"] if one["field"] in lines]
    return [*flat_values(dict.fromkeys(fields), lines)]


def changes_into(
    values: Mapping[str, Any], lines: Lines, client: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """`field`, what it `was` and `becomes`, of each that would be other than what stands there."""
    changes = []
    for field in dict.fromkeys(name.partition("/")[0] for name in values):
        was = client.get(field)
        is_set = lines[field]["kind"] == "set"
        becomes = _set_with(was or [], field, values) if is_set else values[field]
        if not same_answer(lines[field], was, becomes):
            changes.append({"field": field, "was": was, "becomes": becomes})
    return changes


def _typed(line: Lines, text: str) -> list[str]:
    """An answer as it would be typed into the record's own form."""
    if line["kind"] == "set":
        return words_of(text)
    return [YES_OR_NO.get(text, text) if line["kind"] == "boolean" else text]


def _set_with(was: Sequence[str], field: str, values: Mapping[str, Any]) -> list[str]:
    said = {
        name.partition("/")[2]: value
        for name, value in values.items()
        if name.startswith(f"{field}/")
    }
    kept = [code for code in was if code not in said]
    return sorted([*kept, *(code for code, is_in in said.items() if is_in)])
