"""The sheet entities and the column save_to: what is taken, and what is refused with its place."""

from __future__ import annotations

import pytest

from tests.forms.into_record import ENTITIES, asked_and_saved
from tests.forms.workbooks import rows_of, workbook
from webapp.forms.comparing import compare_versions
from webapp.forms.findings import Finding
from webapp.forms.outline import outline
from webapp.forms.reading import Reading, read_workbook

SURVEY = [["type", "name", "label", "save_to"], ["text", "number", "Phone", "phone"]]
CHOICES = [
    ["list_name", "name", "label"],
    *[["calls", name, name] for name in ("mornings", "never")],
    *[["needs", name, name] for name in ("large_print", "braille")],
    *[["yes_no", name, name] for name in ("yes", "no")],
]
ROW = ["list_name", "entity_id", "update_if", "create_if"]


def read(survey: list[list], *row: str) -> Reading:
    """A form with these questions, and one row for the client's record."""
    entities = [ROW, list(row or ("clients", "${number}"))]
    return read_workbook(workbook(survey, choices=CHOICES, entities=entities))


def only_error(found: Reading) -> Finding:
    """The one thing that is wrong."""
    (error,) = found.errors
    return error


def asking(kind: str, save_to: str) -> list[list]:
    """The questions of a form, one of which goes into the record."""
    return [SURVEY[0], ["text", "number", "Phone", ""], [kind, "more", "More", save_to]]


def test_what_goes_into_the_record_stands_in_the_definition():
    found = read_workbook(asked_and_saved())
    assert found.errors == [], [one.sentence for one in found.errors]
    saves = found.definition["saves"]
    root = f"/{found.definition['root']['name']}"
    fields = {one["field"]: one["at"] for one in saves["fields"]}
    assert fields["phone"] == f"{root}/number"
    assert fields["birth_date"] == f"{root}/about/born", "the group is part of its place"
    assert len(fields) == 7
    assert "moved" in str(saves["update_if"])
    assert "entity" not in found.xform, "no other tool's record is made of it"


def test_the_author_is_told_whose_record_it_is():
    (warning,) = read_workbook(asked_and_saved()).warnings
    assert warning.place == "entities, row 2, list_name"
    assert "the client for whom the form is filled in" in warning.sentence


def test_a_form_without_the_sheet_is_what_it_was():
    assert "saves" not in read_workbook(workbook([row[:3] for row in SURVEY])).definition


@pytest.mark.parametrize(
    ("row", "place", "says"),
    [
        (("trees", "${number}"), "row 2, list_name", "The list trees is not known"),
        (("clients", ""), "row 2, list_name", "A form makes no new client"),
        (("clients", "${number}", "", "true()"), "row 2, create_if", "A form makes no new client"),
        (("clients", "${number}", "${nobody} = 1"), "row 2, update_if", "${nobody} is not a"),
        (("clients", "${number}", "${number} ="), "row 2, update_if", "ends too early"),
    ],
)
def test_a_row_that_would_be_something_else_is_refused(row, place, says):
    error = only_error(read(SURVEY, *row))
    assert error.place == f"entities, {place}"
    assert says in error.sentence


@pytest.mark.parametrize("word", ["yes", "No", "TRUE", "false", "always"])
def test_a_bare_word_is_no_condition_and_is_told_what_to_write(word):
    error = only_error(read(SURVEY, "clients", "x", word))
    assert (error.place, error.cell) == ("entities, row 2, update_if", word)
    assert f"{word} is none. Write true() for always" in error.sentence


def test_an_answer_without_quotation_marks_is_a_word_that_names_no_question():
    error = only_error(read(SURVEY, "clients", "x", "${number} = '1' or ${number} = yes"))
    assert (
        error.sentence.startswith("yes is no question of this form") and "'yes'" in error.sentence
    )


@pytest.mark.parametrize(
    "condition",
    [
        *("true()", "false()", "1", "number", "/data/number = 'a'", "../number", "'yes' = 'yes'"),
        f"{rows_of('client', '[given_name = 1]')} != ''",
    ],
)
def test_what_names_a_question_a_value_or_a_column_is_a_condition(condition):
    assert "update_if" in read(SURVEY, "clients", "x", condition).definition["saves"]


def test_two_rows_are_two_records_and_a_form_has_one_client():
    entities = [*ENTITIES[:1], ["clients", "${number}"], ["clients", "${number}"]]
    error = only_error(read_workbook(workbook(SURVEY, entities=entities)))
    assert (error.place, "one client" in error.sentence) == ("entities, row 3, list_name", True)


def test_a_row_without_a_field_and_a_field_without_a_row_are_refused():
    assert "No question says" in only_error(read([row[:3] for row in SURVEY])).sentence
    error = only_error(read_workbook(workbook(SURVEY)))
    assert error.place == "survey, row 2, save_to"
    assert "needs the sheet entities" in error.sentence


@pytest.mark.parametrize(
    ("kind", "save_to", "says"),
    [
        ("text", "shoe_size", "no field shoe_size"),
        ("text", "fone", "Is it phone?"),
        ("date", "started_on", "case workers do not write it"),
        ("text", "status", "case workers do not write it"),
        ("text", "external_id", "case workers do not write it"),
        ("text", "address", "it has several parts"),
        ("select_one calls", "birth_date", "does not fit birth_date (Date of birth)"),
        ("text", "birth_date", "An answer of the type text does not fit"),
        ("date", "phone", "An answer of the type date does not fit"),
        ("select_multiple calls", "safe_to_call", "does not fit safe_to_call"),
        ("rank calls", "communication_needs", "does not fit communication_needs"),
        ("calculate", "communication_needs", "does not fit communication_needs"),
        ("text", "safe_text", "does not fit safe_text"),
        ("decimal", "acuity", "does not fit acuity"),
        ("note", "phone", "does not fit phone"),
        ("select_multiple needs", "communication_needs", "The choice braille is none of"),
        ("select_one yes_no or_other", "safe_text", "The choice other is none of"),
    ],
)
def test_a_field_that_cannot_be_written_so_is_refused(kind, save_to, says):
    survey = asking(kind, save_to)
    if kind == "calculate":
        survey = [[*row, ""] for row in survey]
        survey[0][-1], survey[2][-1] = "calculation", "'asl'"
    error = only_error(read(survey))
    assert (error.place, error.cell) == ("survey, row 3, save_to", save_to)
    assert says in error.sentence


def test_a_group_has_no_answer_to_save():
    survey = [SURVEY[0], ["begin_group", "g", "G", "phone"], *SURVEY[1:], ["end_group"]]
    assert {one.row for one in read(survey).errors} == {2, 3}


def test_an_answer_of_a_repeat_is_one_of_several():
    survey = [SURVEY[0], ["begin_repeat", "r", "R"], *SURVEY[1:], ["end_repeat"]]
    error = only_error(read(survey))
    assert error.place == "survey, row 3, save_to"
    assert "several answers in a repeat" in error.sentence


def test_two_answers_cannot_be_one_field():
    error = only_error(read([*SURVEY, ["text", "other_number", "Other", "phone"]]))
    assert (error.row, error.sentence) == (3, "The field phone is written from row 2 already.")


def test_who_publishes_it_sees_what_goes_into_the_record():
    with_it, without = read(SURVEY), read_workbook(workbook([row[:3] for row in SURVEY]))
    rows = outline(with_it.definition, with_it.xform)
    assert [row["save_to"] for row in rows] == ["phone"]
    changes = compare_versions(outline(without.definition, without.xform), rows, [])
    assert changes["changed"][0]["was"] == {"save_to": ["", "phone"]}
