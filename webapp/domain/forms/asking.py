"""Asking: one page of a form as a template prints it, question by question.

The list is flat: what opens and closes a group stands between the questions. A question has its
widget, its words as pieces, the answer, what is wrong with it, and what was answered last time,
which is shown and never filled in. Twin: service_worker/domain/forms/asking.js.
"""

from __future__ import annotations

import re
from typing import Any

from webapp.domain.fold import fold
from webapp.domain.forms.attachments import asked_as, attachment_in
from webapp.domain.forms.form import Form
from webapp.domain.forms.judging import fault_of, is_readonly
from webapp.domain.forms.marked import marked, plain
from webapp.domain.forms.nodes import Node, place_of
from webapp.domain.forms.paging import Control, asked_in, below, grows, is_hidden
from webapp.domain.forms.pictured import pictured
from webapp.domain.forms.tabling import tabled
from webapp.domain.forms.values import words_of

#: More choices than this are found by typing.
LISTED_AT_MOST = 30
#: So many of them are shown at once.
FOUND_AT_MOST = 12
#: A range of so many steps or fewer is answered by one tap.
STEPS_AT_MOST = 11
TYPES = {
    "int": "integer",
    "decimal": "decimal",
    "date": "date",
    "time": "time",
    "dateTime": "datetime",
    "geopoint": "geopoint",
    "geotrace": "later",
    "geoshape": "later",
    "binary": "later",
}
#: How much of an answer an input of this kind shows.
SHOWN_LENGTHS = {"date": 10, "month": 7, "year": 4, "datetime": 16, "time": 5}
_WHOLE = re.compile(r"-?[0-9]{1,9}")
CHIPS = ("likert", "quick", "columns", "horizontal", "list-nolabel")


def items_of(form: Form, page: dict[str, Any], told: dict[str, Any]) -> list[dict[str, Any]]:
    """The items of a page.

    `told`: `reasons`, `earlier` {place: text}, `check`, `find` {place: words}. Kinds of `item`:
    question, open and close (of a group or a row), more (another row); table, row_of and table_end
    (`tabling`).
    """
    items: list[dict[str, Any]] = []
    if page["repeat"]:
        _rows_at(form, page["control"], page["around"], items)
    else:
        _add(form, page["control"], page["around"], told, items, is_top=True)
    for number, item in enumerate(items, start=1):
        item["id"] = f"q{number}"
    return tabled(items)


def title_of(form: Form, page: dict[str, Any]) -> str:
    """What a page is about in one line: its group, else its first question."""
    control = page["control"]
    titles = [one for one in asked_in(control, page["around"]) if not page["repeat"]]
    words = said(form, control.get("label"), page["around"])
    if not words and titles:
        words = said(form, titles[0][0].get("label"), titles[0][1])
    if not words and page["trail"]:
        words = said(form, page["trail"][-1][0].get("label"), page["trail"][-1][1])
    return plain(words)


def trail_of(form: Form, page: dict[str, Any]) -> list[dict[str, Any]]:
    """The groups and rows that a page lies in: `label` and the `number` of a row."""
    steps = [
        {"label": plain(said(form, control.get("label"), node)), "number": number}
        for control, node, number in page["trail"]
    ]
    return [step for step in steps if step["label"] or step["number"]]


def said(form: Form, label: dict[str, Any] | None, node: Node) -> str:
    """A label in the form's language, or in its first one where nobody has translated it."""
    text = form.label_text(label, node)
    if text or form.language == form.definition["default_language"]:
        return text
    language, form.language = form.language, form.definition["default_language"]
    text = form.label_text(label, node)
    form.language = language
    return text


def widget_of(form: Form, control: Control, node: Node) -> str:
    """How a question is asked."""
    kind, looks = control["kind"], words_of(control.get("appearance", ""))
    if kind in ("trigger", "rank"):
        return {"trigger": "acknowledge", "rank": "rank"}[kind]
    if "label" in looks or is_readonly(form, node):
        return "note"
    if kind == "upload":
        return asked_as(control.get("mediatype", ""), looks)
    if kind in ("select1", "select"):
        return _selecting(form, kind == "select1", looks, node)
    if kind == "range":
        return "steps" if len(_steps(control)) in range(1, STEPS_AT_MOST + 1) else "decimal"
    return _typing(TYPES.get(node.spec.get("type", "string"), "text"), looks)


def answer_said(form: Form, node: Node, text: str) -> str:
    """An answer in words: the labels of what was chosen, else the text itself."""
    control = form.controls.get(node.path, {"kind": "input"})
    file = attachment_in(text) if control["kind"] == "upload" else None
    if file:
        return str(file["words"])
    if control["kind"] not in ("select1", "select", "rank"):
        return text
    offered = {one["value"]: one["label"] for one in form.choices_of(node)}
    picked = [text] if control["kind"] == "select1" else words_of(text)
    return ", ".join(plain(said(form, offered.get(one), node)) or one for one in picked)


def _add(
    form: Form, control: Control, around: Node, told: Any, items: list[Any], *, is_top: bool
) -> None:
    if is_hidden(control):
        return
    if "children" not in control:
        items += [_question(form, control, node, told) for node in below(around, control["at"])]
        return
    is_repeat = control["kind"] == "repeat"
    rows = below(around, control["at"]) if is_repeat else [around]
    for number, row in enumerate(rows, start=1):
        opened = _opened(form, control, row, number if is_repeat else 0)
        inner: list[Any] = []
        for child in control["children"]:
            _add(form, child, row, told, inner, is_top=False)
        is_framed = is_repeat or (not is_top and bool(opened["label"]))
        items += [opened, *inner, {"item": "close"}] if inner and is_framed else inner
    if is_repeat:
        _more(form, control, around, items)


def _rows_at(form: Form, control: Control, around: Node, items: list[Any]) -> None:
    """The rows of a repeat, each with a way out, and the way to another one."""
    for number, row in enumerate(below(around, control["at"]), start=1):
        asked = asked_in({**control, "kind": "group"}, row)
        answers = [answer_said(form, node, node.value) for _, node in asked if node.value]
        opened = _opened(form, control, row, number) | {"item": "row"}
        items.append({**opened, "at": place_of(asked[0][1]) if asked else "", "told": answers[:3]})
    _more(form, control, around, items)


def _more(form: Form, control: Control, around: Node, items: list[Any]) -> None:
    repeat = grows(form, control, around)
    if repeat:
        label = plain(said(form, control.get("label"), around))
        items.append({"item": "more", "add": repeat, "label": label})


def _opened(form: Form, control: Control, row: Node, number: int) -> dict[str, Any]:
    label = plain(said(form, control.get("label"), row))
    can_go = number and "count" not in row.spec and "fixed" not in row.spec
    return {
        "item": "open",
        "label": label,
        "number": number,
        "take": place_of(row) if can_go else "",
    }


def _question(form: Form, control: Control, node: Node, told: dict[str, Any]) -> dict[str, Any]:
    place, words = place_of(node), said(form, control.get("label"), node)
    widget = widget_of(form, control, node)
    reason = told["reasons"].get(place, "")
    length = SHOWN_LENGTHS.get(widget, len(node.value))
    hint = said(form, control.get("hint"), node)
    last = told["earlier"].get(place, "")
    return {
        "item": "question",
        "place": place,
        "widget": widget,
        "label": marked(words),
        "plain": plain(words),
        "hint": marked(hint),
        "guidance": marked(_guidance(form, control, node)),
        "required": "required" in node.spec and form.truth(node.spec["required"], node),
        "value": node.value[:length],
        "file": attachment_in(node.value) if control["kind"] == "upload" else None,
        "reason": reason,
        "last": answer_said(form, node, last) if last else "",
        "picture": pictured(form.definition, form.language, control.get("label")),
        **_choosing(form, control, node, widget, told["find"].get(place, ""), last),
        **_wrong(form, node, reason, told["check"]),
        "looks": _looks_of(control),
        "from": control.get("start", ""),
        "to": control.get("end", ""),
    }


def _looks_of(control: Control) -> str:
    """What a question is to a table: its head, a row of it, or nothing."""
    looks = words_of(control.get("appearance", ""))
    if control["kind"] not in ("select1", "select"):
        return ""
    return "head" if "label" in looks else "row" if "list-nolabel" in looks else ""


def _wrong(form: Form, node: Node, reason: str, check: bool) -> dict[str, str]:
    """What is wrong, as a code, and what the form's author says about it."""
    fault = fault_of(form, node) or ""
    if fault == "required" and (reason or not check):
        fault = ""
    label = node.spec.get({"required": "required_text", "constraint": "constraint_text"}.get(fault))
    return {"fault": fault, "message": plain(said(form, label, node)) if label else ""}


def _choosing(
    form: Form, control: Control, node: Node, widget: str, find: str, last: str
) -> dict[str, Any]:
    """The choices that are shown, how many are not, and what was typed to find some."""
    if widget == "steps":
        offered = [{"value": one, "label": {"pieces": [one]}} for one in _steps(control)]
    else:
        has_choices = control["kind"] in ("select1", "select", "rank")
        offered = form.choices_of(node) if has_choices else []
    is_several = control["kind"] in ("select", "rank")
    picked = words_of(node.value) if is_several else [node.value]
    before = words_of(last) if is_several else [last]
    choices = [
        {
            "value": one["value"],
            "label": plain(said(form, one["label"], node)) or one["value"],
            "checked": one["value"] in picked and node.value != "",
            "before": one["value"] in before and last != "",
            "picture": pictured(form.definition, form.language, one["label"]),
        }
        for one in offered
    ]
    if widget == "rank":
        order = [*picked, *(one["value"] for one in choices if one["value"] not in picked)]
        choices = sorted(choices, key=lambda one: order.index(one["value"]))
    shown = _found(choices, find) if widget in ("search", "search_many") else choices
    return {"choices": shown, "unseen": len(choices) - len(shown), "find": find}


def _found(choices: list[dict[str, Any]], find: str) -> list[dict[str, Any]]:
    words = [word for word in fold(find).split(" ") if word]
    fitting = [one for one in choices if all(word in fold(one["label"]) for word in words)]
    shown = [one["value"] for one in fitting[:FOUND_AT_MOST]]
    return [one for one in choices if one["checked"] or one["value"] in shown]


def _selecting(form: Form, is_one: bool, looks: list[str], node: Node) -> str:
    is_long = len(form.choices_of(node)) > LISTED_AT_MOST
    if is_long or "autocomplete" in looks or "search" in looks:
        return "search" if is_one else "search_many"
    if is_one and "minimal" in looks:
        return "select"
    is_short = any(look.startswith(CHIPS) for look in looks)
    return ("chips" if is_short else "radios") if is_one else "checkboxes"


def _typing(widget: str, looks: list[str]) -> str:
    if widget == "date":
        is_month = "month-year" in looks
        return "month" if is_month else "year" if "year" in looks else "date"
    if widget == "text":
        wanted = {"multiline": "textarea", "numbers": "numbers", "url": "url"}
        return next((wanted[look] for look in looks if look in wanted), "text")
    return widget


def _steps(control: Control) -> list[str]:
    """The values of a range, where they are whole numbers."""
    texts = [control.get(name, "") for name in ("start", "end", "step")]
    if not all(_WHOLE.fullmatch(one) for one in texts):
        return []
    start, end, step = (int(one) for one in texts)
    if not step:
        return []
    step = abs(step) if end >= start else -abs(step)
    count = (end - start) // step + 1
    return [str(start + number * step) for number in range(min(count, 1000))]


def _guidance(form: Form, control: Control, node: Node) -> str:
    """The hint for whoever asks: a form of the hint's text that is not read out."""
    name = (control.get("hint") or {}).get("id")
    media = form.definition["media"].get(name, {}) if name else {}
    pieces = media.get(form.language, {}).get("guidance", [])
    return form.label_text({"pieces": pieces}, node)
