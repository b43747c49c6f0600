"""Reading: a workbook's bytes in; its XForm, its definition and what is to be said about it out.

Errors that we find ourselves come all at once. pyxform is asked only when there are none, because
it would stop at the first of them and say it less well.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from webapp.forms.compiling import NotCompiled, compile_xform
from webapp.forms.converting import convert_sheets
from webapp.forms.expression_checks import check_expressions
from webapp.forms.findings import Finding, WorkbookRefused
from webapp.forms.own_sheets import read_own_sheets
from webapp.forms.repairs import repair
from webapp.forms.row_checks import check_rows
from webapp.forms.sheets import Workbook, read_sheets


@dataclass
class Reading:
    """What came of a workbook. Without errors there are an XForm and a definition."""

    findings: list[Finding] = field(default_factory=list)
    xform: str = ""
    definition: dict[str, Any] = field(default_factory=dict)

    @property
    def errors(self) -> list[Finding]:
        """What stands in the way of publishing."""
        return [one for one in self.findings if not one.is_warning]

    @property
    def warnings(self) -> list[Finding]:
        """What was put right, or will be shown in another way than the author may expect."""
        return [one for one in self.findings if one.is_warning]


def read_workbook(content: bytes) -> Reading:
    """Read a workbook in this process. For one that a stranger sends, ask `worker` instead."""
    try:
        book = read_sheets(content)
    except WorkbookRefused as refusal:
        return Reading([refusal.finding])
    found = Reading(repair(book))
    found.findings += sorted([*check_rows(book), *check_expressions(book)], key=_place)
    if not found.errors:
        _convert(book, found)
    return found


def _convert(book: Workbook, found: Reading) -> None:
    made = convert_sheets(book)
    if isinstance(made, Finding):
        found.findings.append(made)
    else:
        found.xform = made
        _compile(book, found)


def _compile(book: Workbook, found: Reading) -> None:
    try:
        definition = compile_xform(found.xform)
    except NotCompiled as refusal:
        found.findings += refusal.findings
        return
    own, findings = read_own_sheets(book, definition)
    found.findings += findings
    if not findings:
        found.definition = definition | own


def _place(finding: Finding) -> tuple[bool, int]:
    """The order of the workbook: questions first, then choices, each from top to bottom."""
    return finding.sheet != "survey", finding.row
