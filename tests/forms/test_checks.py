"""Checking a workbook: all errors at once, each where the author finds it; repairs are warnings."""

from __future__ import annotations

import re

import pytest

from tests.forms.workbooks import YES_NO, questions, workbook
from webapp.form_sentences import FORM_SENTENCES
from webapp.forms.reading import read_workbook
from webapp.translations import read_catalogues

NEEDS_A_PROJECT = (
    "needs files of a CHT project, which do not travel with a form. Ask for what it would reckon."
)

MANY = [*YES_NO, ["rooms", "living room", "Living room"], ["rooms", "", "Kitchen"]]


def said(content: bytes) -> list[tuple[str, str]]:
    """(place, sentence) of everything that is said about a workbook."""
    return [(finding.place, finding.sentence) for finding in read_workbook(content).findings]


def only_error(*rows: list, columns: str = "type name label relevant calculation"):
    """The one error of a form of these rows."""
    (error,) = read_workbook(questions(*rows, columns=columns)).errors
    return error


def test_a_plain_form_is_made_without_a_word():
    made = read_workbook(
        questions(["text", "a", "A"], ["select_one yes_no", "b", "B", "${a} = 'x'"])
    )
    assert made.findings == [] and "<h:html" in made.xform


def test_all_errors_are_told_at_once_with_their_places():
    assert said(
        questions(
            ["text", "a", "A", "${b} = 1"],
            ["txet", "c", "C"],
            ["select_one yes_nno", "d", "D"],
            ["calculate", "e", "", "", "rond(3)"],
        )
    ) == [
        ("survey, row 2, relevant", "${b} is not a question of this form."),
        ("survey, row 3, type", "txet is not a type of question. Is it text?"),
        (
            "survey, row 4, type",
            "The list yes_nno is not on the sheet choices. Is it yes_no?",
        ),
        ("survey, row 5, calculation", "There is no function rond(). Is it round()?"),
    ]


@pytest.mark.parametrize(
    ("expression", "says", "at"),
    [
        ("${a} = 'x", "A quotation mark opens here and is never closed.", 7),
        ("${a} = ", "The expression ends too early.", 6),
        ("${a} ${a}", "${a} cannot stand here. Is an operator or a comma missing before it?", 5),
        ("if(${a} = 1, 2)", "if() takes 3 values, not 2.", 0),
        ("1 + z-score(${a})", f"z-score() {NEEDS_A_PROJECT}", 4),
        ("cht:extension-lib('a.js', ${a})", f"cht:extension-lib() {NEEDS_A_PROJECT}", 0),
        ("extension-lib('a.js')", f"extension-lib() {NEEDS_A_PROJECT}", 0),
        (
            "1 + digest(${a}, 'CRC')",
            "digest() makes MD5, SHA-1 to SHA-512, in base64 or hex: not CRC.",
            4,
        ),
        (
            "digest(${a}, 'MD5', 'octal')",
            "digest() makes MD5, SHA-1 to SHA-512, in base64 or hex: not octal.",
            0,
        ),
        ("${a} & 1", "The character & cannot stand here.", 5),
        ("preceding::x", "The step preceding is not supported in a path.", 0),
        ("../@id", "Attributes (@) are not supported.", 3),
        (
            "regex(${a}, '(?=x)')",
            "This pattern uses something that not every phone understands.",
            13,
        ),
        ("regex(${a}, '[0-9')", "This pattern cannot be read.", 13),
        ("(" * 70 + "1" + ")" * 70, "The expression is nested too deeply.", 60),
    ],
)
def test_an_expression_points_to_its_character(expression, says, at):
    error = only_error(["text", "a", "A"], ["calculate", "c", "", "", expression])
    assert (error.sentence, error.at) == (says, at)
    line, caret = error.pointer
    assert line[caret.index("^") :].startswith(error.cell[at : at + 1])


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([["text", "", "A"]], "This row needs a name."),
        ([["text", "a b", "A"]], "A name begins with a letter"),
        ([["text", "a", "A"], ["text", "A", "B"]], "The name A is used in row 2 already."),
        ([["begin_group", "g", "G"], ["text", "a", "A"]], "This begins and never ends."),
        ([["end_group"]], "This ends a group or repeat that does not begin anywhere."),
        ([["begin_group", "g"], ["end_repeat"]], "What ends here is not what begins in row 2."),
        ([["", "a", "A"]], "This row has a name but no type."),
        ([["select_one", "a", "A"]], "Say which list of choices is meant."),
    ],
)
def test_a_row_that_cannot_be(rows, says):
    assert says in only_error(*rows).sentence


def test_the_same_name_in_two_groups_is_fine_until_it_is_meant():
    rows = [["begin_group", "g"], ["text", "a", "A"], ["end_group"], ["text", "a", "A"]]
    assert read_workbook(questions(*rows)).errors == []
    assert "could be one of several" in only_error(*rows, ["note", "n", "${a}"]).sentence


def test_calculations_that_need_each_other_are_named_in_a_ring():
    error = only_error(
        ["calculate", "a", "", "", "${b} + 1"],
        ["calculate", "b", "", "", "${c} + 1"],
        ["calculate", "c", "", "", "${a} + 1"],
    )
    assert error.sentence == "These calculations need each other: a → b → c → a"


def test_choices_of_several_must_be_one_word():
    columns = ["type", "name", "label"]
    rows = [columns, ["select_multiple rooms", "r", "Rooms"], ["select_one rooms", "s", "Room"]]
    assert said(workbook(rows, choices=MANY)) == [
        (
            "choices, row 4, name",
            "The name of a choice cannot contain a space where several are chosen.",
        ),
        ("choices, row 5, list_name", "A choice of the list rooms has a label but no name."),
    ]


def test_what_authors_often_do_is_put_right_with_a_warning():
    columns = ["type", "name", "label", "relevant", "relevance", "instance::tag"]
    choices = [*YES_NO, YES_NO[1], ["yes_no", "no", "Never"]]
    survey = [
        columns,
        ["tel", "phone", "Phone", "", "1 = 1", "x"],
        ["text", "meta", "‘Meta’", "‘a’"],
    ]
    made = read_workbook(workbook([*survey, ["select_one yes_no", "b", "B"]], choices=choices))
    assert made.errors == [] and made.xform
    assert [finding.why for finding in made.warnings] == [
        "columns_merged",
        "column_dropped",
        "type_as_text",
        "curly_quotes",
        "reserved_name",
        "double_choice",
        "doubled_values",
    ]
    assert "‘" not in made.xform


def test_types_in_capitals_and_headings_between_the_rows_are_put_right_too():
    survey = [
        ["type", "name", "label"],
        ["Begin Group", "g", "G"],
        ["Select_One  yes_no", "a", "A"],
        ["", "", "PART 2"],
        ["INTEGER", "b", "B"],
        ["End Group"],
        ["Select one from Towns", "c", "C"],
    ]
    choices = [*YES_NO, ["Towns", "n", "North"]]
    made = read_workbook(workbook(survey, choices=choices))
    assert made.errors == [] and made.definition["controls"]
    spelled = [one.values["usual"] for one in made.warnings if one.why == "type_spelled"]
    assert spelled == [
        *("begin group", "select_one yes_no", "integer", "end group", "select one from Towns"),
    ]
    (idle,) = [one for one in made.warnings if one.why == "idle_row"]
    assert (idle.row, idle.cell) == (4, "PART 2")


def test_hostile_labels_stay_text():
    label = "<script>alert('1')</script> & \x07 ]]> %(name)s ${"
    made = read_workbook(questions(["text", "a", label.replace("\x07", "")]))
    assert "<script>" not in made.xform


def test_what_the_converter_refuses_is_told_with_its_row():
    error = only_error(["range", "r", "R", "start=a"], columns="type name label parameters")
    assert error.why == "converter_says" and error.place.startswith("survey, row 2")


def test_every_sentence_is_there_in_both_languages_with_the_same_values():
    spanish = read_catalogues()["es"]
    values = re.compile(r"%\(\w+\)s")
    for sentence in FORM_SENTENCES.values():
        assert sorted(values.findall(sentence)) == sorted(values.findall(spanish[sentence]))
        assert spanish[sentence] != sentence


def test_a_line_or_area_is_said_to_wait_and_never_keeps_a_form_from_being_finished():
    columns = "type name label required"
    rows = [[kind, kind, "On a map", "yes"] for kind in ("geotrace", "geoshape")]
    made = read_workbook(questions(*rows, ["text", "a", "A", "yes"], columns=columns))
    assert [one.place for one in made.warnings] == ["survey, row 2, type", "survey, row 3, type"]
    assert "cannot be answered yet" in made.warnings[0].sentence
    asked = {one["name"]: "required" in one for one in made.definition["root"]["children"]}
    assert (asked["geotrace"], asked["geoshape"], asked["a"]) == (False, False, True)


def test_a_choice_on_another_map_is_no_type():
    (error,) = read_workbook(questions(["osm", "a", "A"])).errors
    assert error.sentence.startswith("osm is not a type of question")


def test_a_form_too_large_for_a_phone_is_told_before_anybody_publishes_it(monkeypatch):
    monkeypatch.setattr("webapp.forms.reading.PACKED_LENGTH_MAX", 100)
    (error,) = read_workbook(questions(["text", "a", "A"])).errors
    assert "too large for a phone" in error.sentence and "Leave out rows" in error.sentence
