"""Row checks: every error of a workbook's rows at once, each with its sheet, row and column.

pyxform stops at the first error it meets. An author who uploads wants the whole list, so this looks
first: types, names, lists, groups that open and close. What is written inside a cell is the matter
of `expression_checks`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from pyxform.aliases import control, select
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

from webapp.forms.findings import Finding
from webapp.forms.sheets import Row, Sheet, Workbook

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_WORDS_OF_GROUPS = "|".join(control)
GROUP = re.compile(rf"(begin|end)[ _]({_WORDS_OF_GROUPS})")
_WORDS_OF_SELECTS = "|".join(sorted(select, key=len, reverse=True))
_OTHER = "or_other|or other|or specify other"
SELECT = re.compile(rf"({_WORDS_OF_SELECTS})(?: (\S+))?(?: (?:{_OTHER}))?")
FROM_FILE = re.compile(r".+\.(csv|xml|geojson)$")
FROM_ROWS = re.compile(r"\$\{.+\}$")
#: Types of rows that need no name, because they ask nothing.
NAMELESS = {"note", "csv-external", "xml-external", "audit"}
#: What pyxform knows under other spellings, beside the keys of its own dictionary.
OTHER_TYPES = {"entity", "xml-external", "csv-external", "calculate", "or other", "group"}
#: Types that no phone can answer yet: there is no map to draw on.
NOT_DRAWN_YET = {"geotrace", "geoshape"}
#: A type of the converter whose tags nobody here could choose.
OF_A_MAP_OF_OTHERS = {"osm"}


def check_rows(book: Workbook) -> Iterator[Finding]:
    """Everything that is wrong with the rows of the sheets, in their order."""
    survey = book["survey"]
    if not survey.column("type", "command"):
        yield Finding("no_type_column", {}, "survey", 1)
        return
    yield from _types(book)
    yield from _groups(survey)
    yield from _names(survey)
    if "choices" in book:
        yield from _choices(book)


def list_of(text: str) -> str:
    """The list that a type names: `yes_no` of `select_one yes_no or_other`."""
    match = SELECT.fullmatch(text)
    return (match[2] or "") if match else ""


def as_known_type(text: str) -> str:
    """A type as it is usually written, where only capitals and spaces differ; else the text."""
    words = text.split()
    for count in range(len(words) + 1):
        usual = " ".join((*(word.lower() for word in words[:count]), *words[count:]))
        if _is_known(usual) or SELECT.fullmatch(usual):
            return usual
    return text


def _types(book: Workbook) -> Iterator[Finding]:
    survey = book["survey"]
    column = survey.column("type", "command")
    lists = _lists(book)
    for row in survey.rows:
        text = row.get(column)
        if not text:
            if row.get(survey.column("name")):
                yield _finding("no_type", survey, row, column)
        elif SELECT.fullmatch(text):
            yield from _select(survey, row, column, lists)
        elif text in NOT_DRAWN_YET:
            yield _finding("not_drawn_yet", survey, row, column, is_warning=True, type=text)
        elif text in OF_A_MAP_OF_OTHERS or not _is_known(text):
            near = get_close_matches(text, _known_types(), n=1, cutoff=0.7)
            why = "unknown_type_near" if near else "unknown_type"
            yield _finding(why, survey, row, column, type=text, near="".join(near))


def _select(survey: Sheet, row: Row, column: str, lists: set[str]) -> Iterator[Finding]:
    text = row.get(column)
    wanted = list_of(text)
    if not wanted:
        yield _finding("no_list", survey, row, column, at=len(text))
    elif FROM_FILE.match(wanted) or FROM_ROWS.match(wanted):
        return
    elif wanted not in lists:
        near = get_close_matches(wanted, lists, n=1, cutoff=0.6)
        why = "unknown_list_near" if near else "unknown_list"
        at = text.index(wanted)
        yield _finding(why, survey, row, column, at=at, list=wanted, near="".join(near))


def _lists(book: Workbook) -> set[str]:
    sheets = [book[name] for name in ("choices", "external_choices") if name in book]
    return {row.get(sheet.column("list_name")) for sheet in sheets for row in sheet.rows}


def _is_known(text: str) -> bool:
    return text in QUESTION_TYPE_DICT or text in OTHER_TYPES or bool(GROUP.match(text))


def _known_types() -> list[str]:
    plain = {one for one in QUESTION_TYPE_DICT if not one.startswith(("q ", "add ", "get "))}
    known = plain | OTHER_TYPES | {"begin_group", "end_group", "begin_repeat", "end_repeat"}
    return sorted(known - OF_A_MAP_OF_OTHERS)


def _groups(survey: Sheet) -> Iterator[Finding]:
    column = survey.column("type", "command")
    open_rows: list[tuple[str, Row]] = []
    for row in survey.rows:
        match = GROUP.match(row.get(column))
        if not match:
            continue
        kind = str(control[match[2]])
        if match[1] == "begin":
            open_rows.append((kind, row))
        elif not open_rows:
            yield _finding("end_without_begin", survey, row, column)
        elif (begun := open_rows.pop())[0] != kind:
            yield _finding("other_end", survey, row, column, begun=str(begun[1].number))
    for _, row in open_rows:
        yield _finding("never_ended", survey, row, column)


def _names(survey: Sheet) -> Iterator[Finding]:
    """A name is one word, and no two rows of one group have the same."""
    types, column = survey.column("type", "command"), survey.column("name", "tag", "value")
    groups: list[dict[str, Row]] = [{}]
    for row in survey.rows:
        kind, name = row.get(types), row.get(column)
        group = GROUP.match(kind)
        if group and group[1] == "end":
            groups = groups[:-1] or [{}]
            continue
        if not name and kind and kind not in NAMELESS:
            yield _finding("no_name", survey, row, types)
        elif name and not NAME.fullmatch(name):
            bad = len((NAME.match(name) or re.compile("").match(name))[0])
            yield _finding("bad_name", survey, row, column, at=bad, name=name)
        elif name.lower() in groups[-1]:
            first = str(groups[-1][name.lower()].number)
            yield _finding("double_name", survey, row, column, name=name, first=first)
        if name:
            groups[-1].setdefault(name.lower(), row)
        if group:
            groups.append({})


def _choices(book: Workbook) -> Iterator[Finding]:
    sheet = book["choices"]
    of_list, name = sheet.column("list_name"), sheet.column("name", "value")
    labels = [one for one in sheet.columns if one.lower().startswith(("label", "media", "caption"))]
    ticked = _lists_for_many(book["survey"])
    silent: dict[str, Row] = {}
    for row in sheet.rows:
        text, wanted = row.get(name), row.get(of_list)
        if not text and wanted and any(row.get(label) for label in labels):
            yield _finding("choice_without_name", sheet, row, of_list, list=wanted)
        elif " " in text:
            why = "space_in_choice" if wanted in ticked else "space_in_single_choice"
            yield _finding(
                why, sheet, row, name, at=text.index(" "), is_warning=wanted not in ticked
            )
        if text and wanted and not any(row.get(label) for label in labels):
            silent.setdefault(wanted, row)
    for wanted, row in silent.items():
        yield _finding("choice_without_label", sheet, row, name, is_warning=True, list=wanted)


def _lists_for_many(survey: Sheet) -> set[str]:
    """Lists of which several answers are stored in one text, parted by spaces."""
    types = {row.get(survey.column("type", "command")) for row in survey.rows}
    return {
        match[2]
        for match in map(SELECT.fullmatch, types)
        if match and (str(select[match[1]]) == "select all that apply" or match[1] == "rank")
    }


def _finding(
    why: str,
    sheet: Sheet,
    row: Row,
    column: str,
    *,
    at: int | None = None,
    is_warning: bool = False,
    **values: str,
) -> Finding:
    values = {"column": column} | values
    cell = row.get(column)
    return Finding(why, values, sheet.name, row.number, column, cell, at, is_warning)
