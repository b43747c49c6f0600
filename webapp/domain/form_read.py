"""Forms, read: all answers of a form, and everything that is wrong with them, in the form's order.

A question that is not asked (`only_when`) has no answer. Rules across fields speak only where the
fields themselves are right.
Twin: service_worker/domain/form_read.js.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from webapp.domain.form_values import Problem, Raw, problem, read_value, required

Form = Mapping[str, Any]
Values = dict[str, Any]


def read_form(form: Form, raw: Raw, zone: str) -> dict[str, Any]:
    """The `values` by field and the `problems`."""
    values: Values = {}
    found: dict[str, list[Problem]] = {}
    for field in form["fields"]:
        values[field["name"]], found[field["name"]] = read_value(field, raw, zone)
    problems: list[Problem] = []
    for field in form["fields"]:
        if is_asked(field, values):
            problems += found[field["name"]]
        else:
            values[field["name"]] = [] if field["kind"] == "set" else None
    if not problems:
        problems = [wrong for rule in form["rules"] for wrong in across_fields(rule, form, values)]
    return {"values": values, "problems": problems}


def is_asked(field: Mapping[str, Any], values: Values) -> bool:
    """Whether the answer that a question depends on is one of those it is asked for."""
    depends = field.get("only_when")
    return not depends or values.get(depends["when"]) in depends["is"]


def across_fields(rule: str, form: Form, values: Values) -> list[Problem]:
    """What a rule across fields finds wrong."""
    name, *fields = rule.split(":")
    if name == "ends_after_start":
        return _ends_after_start(form, values, fields)
    if name == "comment_when_returned":
        return _comment_when_returned(form, values)
    return _reason_when_missed(form, values)


def _ends_after_start(form: Form, values: Values, names: list[str]) -> list[Problem]:
    timed = [f for f in form["fields"] if f["kind"] in ("date", "time", "datetime")]
    start, end = [f for f in timed if not names or f["name"] in names][:2]
    first, last = values[start["name"]], values[end["name"]]
    if first is None or last is None or first <= last:
        return []
    part = ".date" if end["kind"] == "datetime" else ""
    return [{**problem(end, "ends_before_start"), "field": f"{end['name']}{part}"}]


def _comment_when_returned(form: Form, values: Values) -> list[Problem]:
    is_returned = values["verdict"] == "returned" and values["comment"] is None
    return [required(f) for f in form["fields"] if is_returned and f["name"] == "comment"]


def _reason_when_missed(form: Form, values: Values) -> list[Problem]:
    asked = [f for f in form["fields"] if f["name"] == "missed_reason" and is_asked(f, values)]
    return [required(field) for field in asked if values["missed_reason"] is None]
