"""The sheets `scores` and `renames`: read into the definition, or refused with the row."""

from __future__ import annotations

import pytest

from tests.forms.workbooks import YES_NO, workbook
from webapp.forms.reading import Reading, read_workbook

SURVEY = [
    ["type", "name", "label", "calculation"],
    ["integer", "p1", "Item 1", ""],
    ["calculate", "total", "", "${p1} * 2"],
]
HEADER = ["name", "label", "min", "max", "better", "bands", "alert", "comparable_since"]
SCORE = ["total", "Mood", 0, 27, "lower", "0-4 minimal; 5- mild or more", "≥15", "2026-01-01"]


def read(score: list, rename: tuple[str, str] = ("q1", "p1")) -> Reading:
    """The form with one score and one rename."""
    sheets = {"scores": [HEADER, score], "renames": [["old", "new"], [*rename]]}
    return read_workbook(workbook(SURVEY, choices=YES_NO, **sheets))


def test_a_score_stands_in_the_definition_with_its_question():
    made = read(SCORE)
    assert made.errors == []
    assert made.definition["scores"] == [
        {
            "name": "total",
            "at": "/data/total",
            "label": "Mood",
            "min": "0",
            "max": "27",
            "better": "lower",
            "bands": [["0", "4", "minimal"], ["5", "", "mild or more"]],
            "alert": [">=", "15"],
            "comparable_since": "2026-01-01",
        }
    ]
    assert made.definition["renames"] == [["q1", "p1"]]


def test_a_form_without_these_sheets_has_none():
    definition = read_workbook(workbook(SURVEY)).definition
    assert definition["scores"] == definition["renames"] == []


@pytest.mark.parametrize(
    ("column", "text", "says"),
    [
        (0, "totl", "totl is not a question of this form."),
        (2, "low", "A score needs two numbers, min below max."),
        (3, 0, "A score needs two numbers, min below max."),
        (4, "more", "Say lower or higher: which way is better?"),
        (5, "0-4 minimal; many", "Write bands such as 0-4 minimal; 5-9 mild; 10- severe."),
        (6, "a lot", "Write an alert such as >=15."),
        (7, "lately", "Write a day such as 2026-11-22."),
    ],
)
def test_a_score_that_cannot_be(column, text, says):
    (error,) = read([*SCORE[:column], text, *SCORE[column + 1 :]]).errors
    assert (error.sentence, error.place) == (says, f"scores, row 2, {HEADER[column]}")


@pytest.mark.parametrize("rename", [("q1", "q2"), ("total", "p1"), ("", "p1")])
def test_a_rename_that_cannot_be(rename):
    (error,) = read(SCORE, rename).errors
    assert error.place.startswith("renames, row 2")
