"""Results as tables: the shape that users of Kobo know, and nothing that a spreadsheet computes."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

from tests.forms.kitchen import kitchen
from webapp.csv_cells import inert
from webapp.forms.exporting import as_csv, as_xlsx
from webapp.forms.results import ABOUT, tables_of

ABOUT_ANA = dict(zip(ABOUT, ("r1", "Ana", "Rosa", "2026-11-22T09:00:00Z", ""), strict=True))
ANSWERS = {
    "name": "=cmd|' /C calc'!A0",
    "age": "41",
    "weight": "-2.5",
    "habit>a_day": "3",
    "rooms": "hall kitchen",
    "region": {"none": "refused"},
    "member[m2]>called": "Luz",
    "member[m1]>called": "Sol",
    "member[m2]>years": "9",
    "long_gone": "kept in the record, and no column of this version",
}
ANOTHER = {"age": "7", "member[m1]>called": "Rey"}


def tables():
    """Two fillings of the kitchen table's form."""
    fillings = [ABOUT_ANA | {"answers": ANSWERS}, ABOUT_ANA | {"answers": ANOTHER}]
    return tables_of(kitchen(), fillings)


def test_groups_are_before_their_questions_and_choices_are_split():
    first = tables()[0]
    row = first.rows[0]
    assert row["habit/a_day"] == "3" and row["rooms"] == "hall kitchen"
    assert [row[f"rooms/{code}"] for code in ("kitchen", "bath", "hall")] == ["1", "0", "1"]
    assert first.header[-6:] == [*ABOUT, "_index"] and "member/called" not in first.header


def test_a_repeat_is_a_sheet_whose_rows_name_the_row_they_lie_in():
    members = next(table for table in tables() if table.name == "member")
    told = [(row["member/called"], row["_parent_index"], row["_index"]) for row in members.rows]
    assert told == [("Luz", "1", "1"), ("Sol", "1", "2"), ("Rey", "2", "3")]
    assert members.rows[0]["member/years"] == "9"


def test_a_row_in_a_row_leads_up_to_it_even_where_the_row_above_says_nothing():
    inner = {"name": "inner", "repeat": True, "children": [{"name": "x"}]}
    outer = {"name": "outer", "repeat": True, "children": [inner]}
    form = {
        "title": "T",
        "controls": [],
        "lists": {},
        "root": {"name": "data", "children": [outer]},
    }
    filling = ABOUT_ANA | {"answers": {"outer[a]>inner[b]>x": "1"}}
    _, outside, inside = tables_of(form, [filling])
    assert outside.rows == [{"_parent_table_name": "T", "_parent_index": "1", "_index": "1"}]
    assert inside.rows[0]["_parent_index"] == "1" and inside.rows[0]["outer/inner/x"] == "1"


def test_why_there_is_no_answer_is_told_in_brackets():
    assert tables()[0].rows[0]["region"] == "(refused)"


@pytest.mark.parametrize("text", ["=1+1", "+1 2", "-x", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1"])
def test_c11_what_a_spreadsheet_would_compute_is_a_text(text):
    assert inert(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-2.5", "+34600111222", "0", "a=b", ""])
def test_c11_what_it_would_not_compute_stays_as_it_is(text):
    assert inert(text) == text


def test_c11_the_workbook_and_the_csv_hold_no_formula():
    book = load_workbook(BytesIO(as_xlsx(tables())))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    assert any(cell.value == "'=cmd|' /C calc'!A0" for cell in cells)
    rows = list(csv.reader(StringIO(as_csv(tables()[0]).decode("utf-8-sig"))))
    assert rows[1][rows[0].index("name")] == "'=cmd|' /C calc'!A0"
    assert rows[1][rows[0].index("weight")] == "-2.5"


def test_what_no_workbook_can_hold_becomes_a_sign_and_breaks_nothing():
    filling = ABOUT_ANA | {"answers": {"name": "a\x0bb", "age": "x" * 40_000}}
    sheet = load_workbook(BytesIO(as_xlsx(tables_of(kitchen(), [filling])))).worksheets[0]
    row = dict(zip(*(list(line) for line in sheet.iter_rows(values_only=True)), strict=True))
    assert row["name"] == "a\ufffdb" and len(row["age"]) == 32_767
