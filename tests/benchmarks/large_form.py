"""A workbook larger than any public one: 700 questions, three languages, eight repeats."""

from __future__ import annotations

from tests.forms.workbooks import workbook

LANGUAGES = ("English (en)", "Español (es)", "Français (fr)")
REPEATS, IN_A_REPEAT, GROUPS, IN_A_GROUP = 8, 10, 62, 10
HEADER = ["type", "name", "appearance", "relevant", "calculation"]


def large_form() -> bytes:
    """Its bytes. Every question but the first of a page depends on the one before it."""
    rows = [HEADER + [f"label::{language}" for language in LANGUAGES]]
    for number in range(GROUPS):
        rows += [_row("begin_group", f"g{number}", "field-list")]
        rows += [_question(f"g{number}_q", at) for at in range(IN_A_GROUP)]
        rows += [["calculate", f"g{number}_sum", "", "", _sum(f"g{number}_q")], ["end_group"]]
    for number in range(REPEATS):
        rows += [_row("begin_repeat", f"r{number}", "field-list")]
        rows += [_question(f"r{number}_q", at) for at in range(IN_A_REPEAT)]
        rows += [["end_repeat"]]
    return workbook(rows, settings=[["form_title", "form_id"], ["Large form", "large_form"]])


def _row(kind: str, name: str, looks: str = "", asked_when: str = "") -> list[str]:
    return [kind, name, looks, asked_when, "", *(f"{name}, {one}" for one in LANGUAGES)]


def _question(stem: str, at: int) -> list[str]:
    kind = "select_one yes_no" if at % 2 else "integer"
    return _row(kind, f"{stem}{at}", "", f"${{{stem}{at - 1}}} != '-1'" if at else "")


def _sum(stem: str) -> str:
    return " + ".join(f"coalesce(${{{stem}{at}}}, 0)" for at in range(0, IN_A_GROUP, 2))
