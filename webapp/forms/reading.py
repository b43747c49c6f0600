"""Reading: a workbook's bytes in; its XForm, its definition and what is to be said about it out.

Errors that we find ourselves come all at once. pyxform is asked only when there are none, because
it would stop at the first of them and say it less well.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from webapp.forms.bundles import Bundle, unbundled
from webapp.forms.compiling import NotCompiled, compile_xform
from webapp.forms.converting import convert_sheets
from webapp.forms.entities import check_entities, read_entities
from webapp.forms.expression_checks import check_expressions
from webapp.forms.findings import Finding, WorkbookRefused
from webapp.forms.own_sheets import read_own_sheets
from webapp.forms.packing import packed
from webapp.forms.pictures import lay_pictures, pictures_named
from webapp.forms.repairs import repair
from webapp.forms.row_checks import check_rows
from webapp.forms.sheets import Workbook, read_sheets
from webapp.forms.tables import lay_tables, tables_of
from webapp.schemas.published_form import PACKED_LENGTH_MAX


@dataclass
class Reading:
    """What came of a workbook. Without errors there are an XForm and a definition."""

    findings: list[Finding] = field(default_factory=list)
    xform: str = ""
    definition: dict[str, Any] = field(default_factory=dict)
    #: The records of its pictures, each by its id: `hash`, `mime`, and `content` in base64.
    pictures: dict[str, dict[str, str]] = field(default_factory=dict)

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
        bundle = unbundled(content)
        book = read_sheets(bundle.workbook)
    except WorkbookRefused as refusal:
        return Reading([refusal.finding])
    found = Reading(repair(book))
    checked = [*check_rows(book), *check_expressions(book), *check_entities(book)]
    found.findings += sorted(checked, key=_place)
    if not found.errors:
        _convert(book, found)
    if found.definition:
        _lay(bundle, book, found)
        _weigh(found)
    return found


def _weigh(found: Reading) -> None:
    """A definition is one record: what is too large for one is told before anybody publishes it."""
    size = len(packed(found.definition))
    if size > PACKED_LENGTH_MAX:
        sizes = {"size": str(-(-size // 1000)), "most": str(PACKED_LENGTH_MAX // 1000)}
        found.findings.append(Finding("form_too_large", sizes))


def _lay(bundle: Bundle, book: Workbook, found: Reading) -> None:
    """What travels with the form: its tables, its pictures; which files it does not name."""
    definition = found.definition
    tables, findings = lay_tables(bundle, definition)
    definition["lists"] |= tables
    laid, found.pictures, more = lay_pictures(bundle, book, definition)
    if laid:
        definition["pictures"] = laid
    found.findings += findings + more
    for name in sorted(set(bundle.files) - tables_of(definition) - pictures_named(definition)):
        found.findings.append(Finding("file_unused", {"name": name}, is_warning=True))


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
        found.definition = definition | own | read_entities(book, definition)


def _place(finding: Finding) -> tuple[bool, int]:
    """The order of the workbook: questions first, then choices, each from top to bottom."""
    return finding.sheet != "survey", finding.row
