"""Entities: which answers of a form go into the client's own record, as its author wrote it.

The sheet `entities` has one row, for the client, and the column `save_to` of the sheet survey names
a field that case workers write themselves. Whatever would be another record, a new client, a field
that nobody writes so or an answer that cannot fit is refused, never passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from pyxform.aliases import control, select

from webapp.domain.forms.into_record import YES_OR_NO
from webapp.domain.forms.lexer import ExpressionRefused
from webapp.domain.forms.parser import Tree, parse
from webapp.forms.expression_checks import REFERENCE
from webapp.forms.findings import Finding
from webapp.forms.row_checks import FROM_FILE, FROM_ROWS, GROUP, SELECT, list_of
from webapp.forms.sheets import Row, Sheet, Workbook
from webapp.pages.clients import WHO
from webapp.schemas.contract import contract

SAVE_TO = ("save_to", "bind::entities:saveto")
#: How a row may name the one list there is.
CLIENTS = ("client", "clients")
ONE, SEVERAL = "select one", "select all that apply"
_WORDS = {"text", "string", "barcode", "integer", "int", ONE}
#: What may be asked for each kind of field; what is worked out may be anything but a set.
FITS = {
    "text": _WORDS,
    "long_text": _WORDS,
    "date": {"date", "today"},
    "choice": {ONE},
    "boolean": {ONE},
    "integer": {"integer", "int", "range", ONE},
    "set": {SEVERAL},
}
WORKED_OUT = {"calculate", "hidden"}


def check_entities(book: Workbook) -> Iterator[Finding]:
    """Everything that is wrong with the sheet `entities` and the column `save_to`."""
    sheet = book.get("entities", Sheet("entities"))
    saved = [*_saved(book["survey"])]
    for row in sheet.rows[:1]:
        yield from _row_faults(
            sheet, row, {one.get(_name(book["survey"])) for one in book["survey"].rows}
        )
        column = sheet.column("list_name", "dataset")
        if not saved:
            yield _finding("entities_nothing", sheet, row, column)
        yield _finding("entities_for_client", sheet, row, column, is_warning=True)
    for row in sheet.rows[1:2]:
        yield _finding("entities_rows", sheet, row, sheet.column("list_name", "dataset"))
    first: dict[str, Row] = {}
    for row, path, is_in_repeat in saved:
        survey, column = book["survey"], book["survey"].column(*SAVE_TO)
        field = row.get(column)
        if not sheet.rows:
            yield _finding("save_to_alone", survey, row, column)
        elif is_in_repeat:
            yield _finding("save_to_in_repeat", survey, row, column)
        elif field in first:
            number = str(first[field].number)
            yield _finding("save_to_twice", survey, row, column, name=field, first=number)
        else:
            yield from _field_faults(book, row, column, path)
        first.setdefault(field, row)


def read_entities(book: Workbook, definition: dict[str, Any]) -> dict[str, Any]:
    """`saves` as it stands in a definition, where a form writes into the record; else nothing."""
    sheet = book.get("entities", Sheet("entities"))
    if not sheet.rows:
        return {}
    survey, root = book["survey"], f"/{definition['root']['name']}"
    column = survey.column(*SAVE_TO)
    fields = [{"field": row.get(column), "at": root + path} for row, path, _ in _saved(survey)]
    condition = sheet.rows[0].get(sheet.column("update_if"))
    places = {row.get(_name(survey)): root + path for row, path, _ in _walk(survey)}
    tree = {"update_if": parse(_with_places(condition, places))} if condition else {}
    return {"saves": {"fields": fields, **tree}}


def _with_places(text: str, places: dict[str, str]) -> str:
    """An expression with the places of its questions, as a converter would write it."""
    return REFERENCE.sub(
        lambda match: ("instance('__last-saved')" * bool(match["last"])) + places[match["name"]],
        text,
    )


def _name(survey: Sheet) -> str:
    return survey.column("name", "tag", "value")


def _walk(survey: Sheet) -> Iterator[tuple[Row, str, bool]]:
    """Every row that names something: its path below the root, whether it lies in a repeat."""
    types, name = survey.column("type", "command"), _name(survey)
    around: list[tuple[str, bool]] = []
    for row in survey.rows:
        group = GROUP.match(row.get(types))
        if group and group[1] == "end":
            around = around[:-1]
            continue
        path = "".join(f"/{one}" for one, _ in around) + f"/{row.get(name)}"
        is_repeat = bool(group) and str(control[group[2]]) != "group"
        if row.get(name):
            yield row, path, any(repeats for _, repeats in around)
        if group:
            around.append((row.get(name), is_repeat))


def _saved(survey: Sheet) -> Iterator[tuple[Row, str, bool]]:
    column = survey.column(*SAVE_TO)
    return (one for one in _walk(survey) if column and one[0].get(column))


def _row_faults(sheet: Sheet, row: Row, names: set[str]) -> Iterator[Finding]:
    column = sheet.column("list_name", "dataset")
    if row.get(column).lower() not in CLIENTS:
        yield _finding("entities_list", sheet, row, column, name=row.get(column))
    if row.get(create := sheet.column("create_if")):
        yield _finding("entities_create", sheet, row, create)
    elif not row.get(sheet.column("entity_id")):
        yield _finding("entities_create", sheet, row, column)
    yield from _bare_words(sheet, row, names)


def _bare_words(sheet: Sheet, row: Row, names: set[str]) -> Iterator[Finding]:
    """Words of `update_if` that name no question: read as a place, they would never hold."""
    column = sheet.column("update_if")
    try:
        tree = parse(REFERENCE.sub("/question", row.get(column)) or "true()")
    except ExpressionRefused:
        return  # `expression_checks` tells it.
    for word in _words_of(tree):
        if word not in names:
            why = "update_if_word" if tree == ["path", "here", [word]] else "bare_word"
            yield _finding(why, sheet, row, column, word=word)


def _words_of(tree: Tree) -> Iterator[str]:
    """The names with which paths of an expression begin, not what its predicates say of rows."""
    kind, *parts = tree
    if kind == "path" and parts[0] == "here" and parts[1][0].isidentifier():
        yield parts[1][0]
    for part in parts[:1] if kind == "path" else parts:
        if isinstance(part, list):
            yield from _words_of(part)


def _field_faults(book: Workbook, row: Row, column: str, path: str) -> Iterator[Finding]:
    survey, field = book["survey"], row.get(column)
    lines: dict[str, Any] = contract()["types"]["client"]["fields"]
    if field not in lines:
        near = get_close_matches(field, WHO, n=1, cutoff=0.6)
        why = "save_to_unknown_near" if near else "save_to_unknown"
        yield _finding(why, survey, row, column, name=field, near="".join(near))
        return
    line, kind = lines[field], row.get(survey.column("type", "command"))
    label = str(line["label"])
    if field not in WHO or line["kind"] not in FITS:
        yield _finding("save_to_not_hers", survey, row, column, name=field, label=label)
    elif not _fits(kind, line["kind"]):
        yield _finding("save_to_kind", survey, row, column, type=kind, name=field, label=label)
    else:
        for code in _strange_choices(book, kind, line):
            codes = ", ".join(_codes(line))
            values = {"choice": code, "name": field, "label": label, "codes": codes}
            yield _finding("save_to_choice", survey, row, column, **values)


def _fits(kind: str, field_kind: str) -> bool:
    match = SELECT.fullmatch(kind)
    asked = ONE if match and match[1] != "rank" and str(select[match[1]]).startswith(ONE) else ""
    if match and match[1] != "rank" and str(select[match[1]]) == SEVERAL:
        asked = SEVERAL
    if (asked or kind) in WORKED_OUT:
        return field_kind != "set"
    return (asked or kind) in FITS[field_kind]


def _codes(line: dict[str, Any]) -> list[str]:
    """The answers that a field knows."""
    if line["kind"] == "boolean":
        return [*YES_OR_NO]
    return [code for code, _ in line.get("choices") or []]


def _strange_choices(book: Workbook, kind: str, line: dict[str, Any]) -> list[str]:
    """Choices of a question that its field does not know; of what a file lists, nobody knows."""
    wanted, codes = list_of(kind), _codes(line)
    if not wanted or not codes or FROM_FILE.match(wanted) or FROM_ROWS.match(wanted):
        return []
    sheet = book.get("choices", Sheet("choices"))
    of_list, name = sheet.column("list_name"), sheet.column("name", "value")
    offered = [row.get(name) for row in sheet.rows if row.get(of_list) == wanted]
    offered += ["other"] if kind.replace("_", " ").endswith(" other") else []
    return [one for one in offered if one not in codes]


def _finding(
    why: str, sheet: Sheet, row: Row, column: str, *, is_warning: bool = False, **values: str
) -> Finding:
    values = {"column": column} | values
    cell = row.get(column)
    return Finding(why, values, sheet.name, row.number, column, cell, None, is_warning)
