"""Posting: a page of a form as it came back, taken into the form.

The page says which questions were on it (`on`), so that an empty one is an answer taken away and
one that was not shown is left alone. A question has its answer under `a:<place>`, the reason for
none under `r:<place>`; whichever of the two was touched counts.
Twin: service_worker/domain/forms/posting.js.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from webapp.domain.forms.asking import widget_of
from webapp.domain.forms.attachments import ATTACHED, attached
from webapp.domain.forms.filling import add_row, give_answer, node_at, take_row
from webapp.domain.forms.form import Form
from webapp.domain.forms.judging import is_readonly
from webapp.domain.forms.nodes import Node
from webapp.domain.forms.values import words_of

Raw = Mapping[str, Sequence[str]]

#: Longer than this no answer is; the contract's limit.
LONGEST = 20_000
SEVERAL = ("checkboxes", "search_many", "rank")
#: What a browser's month and year lack of a day, by the length of what it sends.
_REST_OF_DAY = {("month", len("2026-11")): "-01", ("year", len("2026")): "-01-01"}
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")
_ZONE = re.compile(r"(?:Z|[+-][0-9]{2}:[0-9]{2})$")


def take_in(form: Form, raw: Raw, reasons: dict[str, str], codes: Sequence[str]) -> None:
    """Answer what was on the page. `reasons` {place: code} are kept up to date; `codes` are all."""
    for place in raw.get("on", ()):
        node = node_at(form, place)
        if node is None or node.children is not None or is_readonly(form, node):
            continue
        widget = widget_of(form, form.controls.get(node.path, {"kind": "input"}), node)
        text = "" if widget == "later" else read_answer(form, widget, raw.get(f"a:{place}", ()))
        text = attached(text, widget, node.value) if widget in ATTACHED else text
        reason = first_of(raw, f"r:{place}")
        before = reasons.get(place, "")
        is_text_new = text not in ("", node.value)
        if reason in codes and not (reason == before and is_text_new):
            reasons[place], text = reason, ""
        else:
            reasons.pop(place, None)
        if widget != "later" and text != node.value:
            give_answer(form, place, text)


def act(form: Form, verb: str, rest: str, row: str) -> None:
    """What a button of the page does to the form; `row` is the id of a row that it may add."""
    if verb == "add":
        add_row(form, rest, row)
    elif verb == "take":
        take_row(form, rest)
    elif verb == "remove":
        node = node_at(form, rest)
        if node is not None and node.children is None and not is_readonly(form, node):
            give_answer(form, rest, "")
    elif verb in ("up", "down", "right"):
        place, _, value = rest.partition(" ")
        node = node_at(form, place)
        if node is not None and node.children is None:
            give_answer(form, place, " ".join(moved_in(ranked(form, node), value, verb)))


def moved_in(order: list[str], value: str, verb: str) -> list[str]:
    """An order in which one value went one place up or down."""
    at = order.index(value) if value in order else -1
    other = at + {"up": -1, "down": 1}.get(verb, 0)
    if at < 0 or not 0 <= other < len(order):
        return order
    order[at], order[other] = order[other], order[at]
    return order


def ranked(form: Form, node: Node) -> list[str]:
    """The order as it is shown: what was ranked, then what was not yet."""
    offered = [one["value"] for one in form.choices_of(node)]
    picked = [one for one in words_of(node.value) if one in offered]
    return [*picked, *(one for one in offered if one not in picked)]


def read_answer(form: Form, widget: str, texts: Sequence[str]) -> str:
    """What was typed or chosen, as a form keeps it."""
    if widget in SEVERAL:
        return " ".join(dict.fromkeys(one for text in texts for one in words_of(text)))
    text = next((one for one in texts if one), "")
    text = _NOT_TEXT.sub("", text).replace("\r\n", "\n").strip(" \t\r\n")[:LONGEST]
    return _as_kept(form, widget, text) if text else ""


def _as_kept(form: Form, widget: str, text: str) -> str:
    if widget == "integer":
        return text.replace(" ", "")
    if widget == "decimal":
        return text.replace(",", ".")
    if widget == "datetime" and len(text) == len("2026-11-22T14:30"):
        zone = _ZONE.search(form.now)
        return f"{text}:00.000{zone[0] if zone else 'Z'}"
    return text + _REST_OF_DAY.get((widget, len(text)), "")


def first_of(raw: Raw, name: str) -> str:
    """The first text that was posted under a name, or nothing."""
    return next(iter(raw.get(name, ())), "")
