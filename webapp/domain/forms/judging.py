"""Judging: what is missing or wrong in a form, and what its pages and jump list say of that.

Nothing here stops anybody from leaving the house: a form is judged, never blocked.
Twin: service_worker/domain/forms/judging.js.
"""

from __future__ import annotations

import math
import re
from typing import Any

from webapp.domain.forms.form import Form
from webapp.domain.forms.moments import moment_number
from webapp.domain.forms.nodes import Node, everything_in, place_of

_WHOLE = re.compile(r"-?[0-9]{1,15}")
_DECIMAL = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_TIME = re.compile(
    r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
)


def fault_of(form: Form, node: Node) -> str | None:
    """What is wrong with a question: `required`, `type`, `constraint`, or nothing."""
    if not node.is_relevant or node.children is not None:
        return None
    if not node.value:
        is_missing = "required" in node.spec and form.truth(node.spec["required"], node)
        return "required" if is_missing else None
    if not _is_of_type(node.spec.get("type", "string"), node.value):
        return "type"
    is_within = "constraint" not in node.spec or form.truth(node.spec["constraint"], node)
    return None if is_within else "constraint"


def is_readonly(form: Form, node: Node) -> bool:
    """Whether a question, or a group around it, is shown and not asked."""
    here: Node | None = node
    while here is not None:
        if "readonly" in here.spec and form.truth(here.spec["readonly"], here):
            return True
        here = here.parent
    return False


def pages_of(form: Form) -> list[list[str]]:
    """The pages, each the places of its questions; a field-list group is one, a lone question one.

    Only what is asked now; a page on which nothing is asked is left out.
    """
    pages: list[list[str]] = []
    for control in form.definition["controls"]:
        _page(control, [form.root], pages)
    return [page for page in pages if page]


def jump_list(form: Form) -> list[dict[str, Any]]:
    """For each page how many questions are answered, missing and wrong: `{places, answered, …}`."""
    asked = {place_of(node): node for node in everything_in(form.root)}
    rows = []
    for page in pages_of(form):
        nodes = [asked[place] for place in page]
        faults = [fault_of(form, node) for node in nodes]
        rows.append(
            {
                "places": page,
                "answered": sum(node.value != "" for node in nodes),
                "missing": faults.count("required"),
                "wrong": sum(fault in ("type", "constraint") for fault in faults),
            }
        )
    return rows


def _page(control: Any, within: list[Node], pages: list[list[str]]) -> None:
    """The pages of a control in the rows of what is around it."""
    for around in within:
        if control["kind"] == "group" and "field-list" not in control.get("appearance", ""):
            for child in control["children"]:
                _page(child, [around], pages)
        elif control["kind"] == "repeat":
            for row in _below(around, control["at"]):
                for child in control["children"]:
                    _page(child, [row], pages)
        else:
            pages.append(_questions(control, around))


def _questions(control: Any, around: Node) -> list[str]:
    if "children" in control:
        rows = _below(around, control["at"]) if control["kind"] == "repeat" else [around]
        children = control["children"]
        return [one for row in rows for child in children for one in _questions(child, row)]
    return [place_of(node) for node in _below(around, control["at"])]


def _below(around: Node, path: str) -> list[Node]:
    """The nodes of a path that lie in a node and are asked."""
    found = [one for one in everything_in(around) if one.path == path]
    return [one for one in found if one.is_relevant]


def _is_of_type(kind: str, text: str) -> bool:
    if kind == "int":
        return bool(_WHOLE.fullmatch(text))
    if kind == "decimal":
        return bool(_DECIMAL.fullmatch(text))
    if kind in ("date", "dateTime"):
        return not math.isnan(moment_number(text, 0))
    return kind != "time" or bool(_TIME.fullmatch(text))
