"""Tables that a form looks up: sheets of its own workbook, found by both engines."""

from __future__ import annotations

import pytest

from tests.forms.engines import GIVEN
from tests.forms.workbooks import questions, rows_of, workbook
from webapp.forms.reading import read_workbook

COLUMNS = ["type", "name", "label", "calculation", "choice_filter"]
TOWNS = [["name", "label", "region"], ["ui", "Uig", "north"], ["ob", "Oban", "west"]]
SURVEY = [
    COLUMNS,
    ["text", "region", "Region"],
    ["select_one_from_file towns.csv", "town", "Town", "", "region = ${region}"],
    ["calculate", "of_town", "", "pulldata('towns', 'region', 'name', ${town})"],
    ["calculate", "said", "", rows_of("towns", "[name = ${town}]/label")],
]
TOLD = GIVEN | {"tables": {}}


@pytest.mark.parametrize("name", ["python", "node"])
def test_a_table_on_a_sheet_is_chosen_from_and_looked_up(request, name):
    made = read_workbook(workbook(SURVEY, **{"Towns ": TOWNS}))
    assert made.findings == []
    engine = request.getfixturevalue(name)
    engine.keep("towns", made.definition)
    steps = [["answer", "/region", "west"], ["answer", "/town", "ob"]]
    seen = engine.session("towns", TOLD, {}, steps)
    assert [["ob", "Oban"]] in seen["choices"]
    assert (seen["answers"]["/of_town"], seen["answers"]["/said"]) == ("west", "Oban")


def test_a_table_without_its_sheet_is_a_warning_and_the_form_stays():
    made = read_workbook(workbook(SURVEY))
    (warning,) = made.warnings
    assert warning.why == "table_missing" and "towns" in warning.sentence
    assert made.errors == [] and made.definition["controls"]


def test_what_the_house_fills_needs_no_sheet():
    told = rows_of("client", "/given_name")
    made = read_workbook(questions(["csv-external", "client"], ["calculate", "who", "", "", told]))
    assert made.findings == []
