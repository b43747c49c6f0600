"""Overview: a whole form at a glance: what is answered, missing and wrong, what it says and scores.

The jump list has a line for every page; what was told is read again long after, question by
question; what changed is told against the last answers for the same client.
Twin: service_worker/domain/forms/overview.js.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from webapp.domain.forms.asking import answer_said, said, title_of, trail_of, widget_of
from webapp.domain.forms.attachments import attachment_in
from webapp.domain.forms.form import Form
from webapp.domain.forms.judging import fault_of
from webapp.domain.forms.marked import plain
from webapp.domain.forms.nodes import Node, place_of
from webapp.domain.forms.paging import Control, asked_in
from webapp.domain.forms.values import number_text, text_number

COMPARED = {
    ">=": lambda one, other: one >= other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    "<": lambda one, other: one < other,
    "=": lambda one, other: one == other,
}
#: What asks for nothing.
SILENT = ("note", "later")


def jump_lines(
    form: Form, pages: list[dict[str, Any]], reasons: Mapping[str, str]
) -> list[dict[str, Any]]:
    """For each page that asks something: where it is, its words, what is answered and what not."""
    lines = []
    for page in pages:
        asked = [] if page["repeat"] else questions_on(form, page)
        nodes = [node for _, node in asked]
        open_ones = [node for node in nodes if not reasons.get(place_of(node))]
        faults = [fault_of(form, node) for node in open_ones]
        line = {
            "at": page["at"],
            "title": title_of(form, page),
            "trail": trail_of(form, page),
            "asked": len(nodes),
            "answered": sum(node.value != "" for node in open_ones) + len(nodes) - len(open_ones),
            "missing": faults.count("required"),
            "wrong": faults.count("type") + faults.count("constraint"),
        }
        lines += [line] if nodes else []
    return lines


def told_of(
    form: Form, pages: list[dict[str, Any]], reasons: Mapping[str, str], earlier: Mapping[str, str]
) -> list[dict[str, Any]]:
    """Every question that was asked: its words, the answer in words or the reason for none.

    `before` is what was answered last time, in words; `changed` where both are there and differ.
    """
    lines = []
    for page in pages:
        for control, node in [] if page["repeat"] else questions_on(form, page):
            place = place_of(node)
            before = earlier.get(place, "")
            now = answer_said(form, node, node.value) if node.value else ""
            line = {
                "place": place,
                "at": page["at"],
                "trail": trail_of(form, page),
                "plain": plain(said(form, control.get("label"), node)),
                "answer": now,
                "file": attachment_in(node.value) if control["kind"] == "upload" else None,
                "reason": reasons.get(place, ""),
                "before": answer_said(form, node, before) if before else "",
                "changed": before not in ("", node.value),
            }
            lines.append(line)
    return lines


def questions_on(form: Form, page: dict[str, Any]) -> list[tuple[Control, Node]]:
    """The questions of a page that want an answer."""
    asked = asked_in(page["control"], page["around"])
    return [one for one in asked if widget_of(form, *one) not in SILENT]


def scores_of(form: Form) -> list[dict[str, Any]]:
    """The scores that the author named, with the band each falls in; without a number, none."""
    found, renames = [], form.definition.get("renames", [])
    for score in form.definition.get("scores", []):
        nodes = form.nodes_at(score["at"], form.root)
        number = text_number(nodes[0].value, 0) if nodes and nodes[0].is_relevant else math.nan
        if math.isnan(number):
            continue
        alert = score["alert"]
        found.append(
            {
                "name": score["name"],
                "label": score["label"],
                "value": number_text(number),
                "min": score["min"],
                "max": score["max"],
                "better": score["better"],
                "band": band_of(score["bands"], number),
                "alert": bool(alert) and COMPARED[alert[0]](number, float(alert[1])),
                "since": score["comparable_since"],
                "was": [old for old, new in renames if new == score["name"]],
            }
        )
    return found


def band_of(bands: list[list[str]], number: float) -> str:
    """The words of the band that a number falls in, or nothing."""
    for low, high, words in bands:
        if number >= float(low) and (high == "" or number <= float(high)):
            return words
    return ""
