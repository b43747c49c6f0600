"""Two versions of a form: whatever a person would see or a phone would do otherwise is named."""

from __future__ import annotations

from typing import Any

import pytest

from tests.forms.into_record import CHOICES, SURVEY
from tests.forms.kitchen import kitchen
from tests.forms.pictures import png
from tests.forms.workbooks import questions, rows_of, workbook
from webapp.domain.forms.parser import parse
from webapp.forms.bundles import bundled
from webapp.forms.comparing import compare_around, compare_versions
from webapp.forms.outline import outline
from webapp.forms.printing import printed
from webapp.forms.reading import read_workbook

Files = dict[str, bytes]
FLOORS = [
    ["type", "name", "label::English (en)", "label::Español (es)", "image"],
    ["select_one floors", "floor", "Which floor?", "¿Qué piso?", "floor.png"],
]
IN_FLOORS = [
    ["list_name", "name", "label::English (en)", "label::Español (es)", "image"],
    ["floors", "ground", "Ground", "Bajo", "ground.png"],
    ["floors", "first", "First", "Primero", ""],
]
TOWNS = questions(["select_one_from_file towns.csv", "town", "Town"])


def compared(
    old: bytes, new: bytes, before: Files | None = None, after: Files | None = None
) -> dict[str, Any]:
    """What changes between two workbooks with the files beside them."""
    sides = [
        read_workbook(bundled([("Form.xlsx", book), *(files or {}).items()]))
        for book, files in ((old, before), (new, after))
    ]
    outlines = [outline(one.definition, one.xform, "en") for one in sides]
    changes = compare_versions(*outlines, sides[1].definition.get("renames", []))
    return changes | compare_around(*(one.definition for one in sides))


def floors(*, survey: list | None = None, choices: list | None = None) -> bytes:
    """The form of floors, with other rows where some are given."""
    return workbook(survey or FLOORS, choices or IN_FLOORS)


def names_in(pictures: list[dict[str, Any]]) -> list[str]:
    """What stands for each picture where it cannot be seen."""
    return [one["words"] for one in pictures]


PLAN, HOUSE, GROUND = png(40, 30), png(41, 30), png(5, 5)
GIVEN = {"floor.png": PLAN, "ground.png": GROUND}


@pytest.mark.parametrize(
    ("before", "after", "was", "becomes"),
    [
        (GIVEN, GIVEN | {"floor.png": HOUSE}, ["floor"], ["floor"]),
        ({"ground.png": GROUND}, GIVEN, [], ["floor"]),
        (GIVEN, {"floor.png": PLAN}, ["ground"], []),
    ],
)
def test_another_picture_a_new_one_and_one_that_is_gone_are_named(before, after, was, becomes):
    (changed,) = compared(floors(), floors(), before, after)["changed"]
    assert changed["was"] == {}
    assert [*map(names_in, changed["seen"]["image"])] == [was, becomes]
    assert "image (Español (es))" not in changed["seen"], "they are the pictures of all languages"


def test_what_changed_in_another_language_than_the_readers_is_named_with_it():
    words = [FLOORS[0], [*FLOORS[1][:3], "¿En qué piso?", FLOORS[1][4]]]
    choices = [*IN_FLOORS[:2], [*IN_FLOORS[2][:3], "El primero", ""]]
    (changed,) = compared(floors(), floors(survey=words, choices=choices))["changed"]
    assert changed["was"] == {
        "label (Español (es))": ["¿Qué piso?", "¿En qué piso?"],
        "choices (Español (es))": ["first = Primero", "first = El primero"],
    }


def test_of_choices_only_those_that_are_other_are_named():
    choices = [*IN_FLOORS, ["floors", "attic", "Attic", "Ático", ""]]
    (changed,) = compared(floors(), floors(choices=choices))["changed"]
    assert changed["was"]["choices"] == ["", "attic = Attic"]
    turned = [IN_FLOORS[0], *reversed(IN_FLOORS[1:])]
    (changed,) = compared(floors(), floors(choices=turned))["changed"]
    was, becomes = changed["was"]["choices"]
    assert (was, becomes) == ("ground = Ground; first = First", "first = First; ground = Ground")


def test_a_language_that_comes_is_named_once_and_not_at_every_question():
    english = [row[:3] + row[4:] for row in FLOORS], [row[:3] + row[4:] for row in IN_FLOORS]
    changes = compared(workbook(*english), floors())
    assert changes["form"] == {"languages": ["English (en)", "English (en), Español (es)"]}
    assert changes["changed"] == []


def test_another_filter_of_choices_is_named():
    columns = "type name label choice_filter"
    rows = ["text", "a", "A"], ["select_one yes_no", "b", "B", "name != ${a}"]
    narrowed = questions(rows[0], [*rows[1][:3], "name = ${a}"], columns=columns)
    (changed,) = compared(questions(*rows, columns=columns), narrowed)["changed"]
    before, after = changed["was"]["choice_filter"]
    assert before.startswith("name != ") and after.startswith("name = ")


def towns(*names: str) -> Files:
    """A file of towns."""
    lines = "".join(f"{name},{name.title()}\n" for name in names)
    return {"towns.csv": f"name,label\n{lines}".encode()}


def test_another_table_beside_the_workbook_is_named_with_its_rows():
    (table,) = compared(TOWNS, TOWNS, towns("uig", "tain"), towns("uig", "wick", "nairn"))["tables"]
    assert (table["name"], table["rows"], table["is_reordered"]) == ("towns", [2, 3], False)
    assert table["lost"] == {"rows": ["name = tain, label = Tain"], "more": 0}
    assert table["won"]["rows"][1] == "name = nairn, label = Nairn"


def test_a_table_that_comes_goes_or_has_another_order_is_named():
    (come,) = compared(TOWNS, TOWNS, {}, towns("uig"))["tables"]
    (gone,) = compared(TOWNS, TOWNS, towns("uig"), {})["tables"]
    assert (come["rows"], gone["rows"]) == ([None, 1], [1, None])
    (table,) = compared(TOWNS, TOWNS, towns("uig", "tain"), towns("tain", "uig"))["tables"]
    assert table["is_reordered"]
    assert compared(TOWNS, TOWNS, towns("uig"), towns("uig"))["tables"] == []


def test_of_a_long_table_a_few_rows_are_shown_and_the_others_counted():
    many = towns("uig", *(f"town{number}" for number in range(2000)))
    (table,) = compared(TOWNS, TOWNS, towns("uig"), many)["tables"]
    assert (len(table["won"]["rows"]), table["won"]["more"]) == (5, 1995)


def recorded(condition: str, field: str = "phone") -> bytes:
    """A form that writes into the record under a condition."""
    survey = [[*row[:3], field, *row[4:]] if row[1:2] == ["number"] else row for row in SURVEY]
    entities = [["list_name", "entity_id", "update_if"], ["clients", "${moved}", condition]]
    return workbook(survey, CHOICES, entities=entities)


def test_when_and_where_a_form_writes_into_the_record_is_named():
    changes = compared(recorded("${moved} = 'yes'"), recorded("${moved} != 'no'", "preferred_name"))
    assert changes["record"] == {"update_if": ["/data/moved = 'yes'", "/data/moved != 'no'"]}
    assert [row["was"] for row in changes["changed"]] == [{"save_to": ["phone", "preferred_name"]}]
    assert compared(recorded(""), recorded("true()"))["record"] == {"update_if": ["", "true()"]}
    assert compared(recorded("${moved}='a'"), recorded(" ${moved}  = 'a'"))["record"] == {}


EXPRESSIONS = [
    *("(a or b) and c", "a - (b - c)", "a - b - c", "-(a + b) * 3", "--a", "-a | b", "(-a) | b"),
    *("(a = b) = c", "a = (b = c)", "a div b mod c", """concat("it's", 'so "good"')""", "."),
    *("/", "//a", "/a//b[1]", "..//x", "a/*", "('x')/b", "(a/b)[1]", "a[. = 'x'][2]", "../../a"),
    rows_of("towns", "[name = current()/../town][1]") + "/label",
]


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_what_is_printed_reads_as_what_was_written(text):
    assert parse(printed(parse(text))) == parse(text)


def test_every_expression_of_a_form_can_be_printed():
    trees = [*trees_in(kitchen()["root"])]
    assert len(trees) > 5
    for tree in trees:
        assert parse(printed(tree)) == tree


def trees_in(spec: dict[str, Any]) -> Any:
    """The logic of a node and of all below it."""
    yield from (spec[one] for one in ("relevant", "calculate", "constraint") if one in spec)
    for child in spec.get("children", []):
        yield from trees_in(child)
