"""Files that answer a question, where they were not made: read by name, kept by nobody."""

from __future__ import annotations

import pytest

from tests.forms.engines import GIVEN
from tests.forms.workbooks import workbook
from webapp.domain.forms.asking import items_of
from webapp.domain.forms.filling import open_form
from webapp.domain.forms.overview import jump_lines, told_of
from webapp.domain.forms.paging import walk
from webapp.domain.forms.posting import act, take_in
from webapp.forms.reading import read_workbook
from webapp.forms.results import tables_of

SURVEY = [
    ["type", "name", "label", "appearance", "required", "readonly"],
    ["image", "door", "The door", "", "yes", ""],
    ["image", "signed", "Signature", "signature", "", ""],
    ["audio", "said", "In their words", "", "", ""],
    ["video", "seen", "What I saw", "", "", ""],
    ["file", "letter", "The letter", "", "", ""],
    ["image", "before", "Before", "", "", "yes"],
]
DOOR = f"door-20261123-0a1b2c3d4e5f.jpg image/jpeg 312000 {'0' * 64}"
CODES = ["refused", "unable", "not_asked"]
HOSTILE = ("photo.jpg", "../../etc/passwd image/jpeg 1 0", DOOR.replace("door-", "<b>-"))


@pytest.fixture(scope="module")
def definition():
    """The form, as it was read from its workbook."""
    return read_workbook(workbook(SURVEY)).definition


@pytest.fixture
def form(definition):
    """Nothing is answered yet."""
    return open_form(definition, GIVEN, {})


def asked(form):
    """Every question by its name."""
    told = {"reasons": {}, "earlier": {}, "check": True, "find": {}}
    items = [item for page in walk(form) for item in items_of(form, page, told)]
    return {item["place"].rpartition("/")[2]: item for item in items}


def posts(form, name, answer, **reasons):
    """What a page brings back for one question; the reasons that stand after it."""
    place = next(item["place"] for item in asked(form).values() if item["place"].endswith(name))
    raw = {"on": [place], f"a:{place}": [answer]} | {
        f"r:{place}": [why] for why in reasons.values()
    }
    known: dict[str, str] = {}
    take_in(form, raw, known, CODES)
    return known


def test_each_question_is_asked_by_its_kind_and_one_that_is_shown_only_by_none(form):
    widgets = {name: item["widget"] for name, item in asked(form).items()}
    wanted = ["picture", "signature", "audio", "video", "file", "note"]
    assert list(widgets.values()) == wanted


def test_a_needed_picture_is_missing_until_it_is_named(form):
    assert asked(form)["door"]["fault"] == "required"
    posts(form, "door", DOOR)
    item = asked(form)["door"]
    assert (item["fault"], item["file"]["words"]) == ("", "door-20261123-0a1b2c3d4e5f.jpg, 312 kB")
    assert sum(line["missing"] for line in jump_lines(form, walk(form), {})) == 0


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_names_no_file_is_no_answer_and_takes_none_away(form, hostile):
    posts(form, "door", hostile)
    assert asked(form)["door"]["value"] == ""
    posts(form, "door", DOOR)
    for text in (hostile, ""):
        posts(form, "door", text)
        assert asked(form)["door"]["value"] == DOOR
    posts(form, "said", DOOR)
    assert asked(form)["said"]["value"] == "", "a picture is no recording"


def test_a_button_takes_it_away_and_a_reason_stands_in_its_place(form):
    posts(form, "door", DOOR)
    place = asked(form)["door"]["place"]
    act(form, "remove", asked(form)["before"]["place"], "r1")
    act(form, "remove", "/nowhere", "r1")
    act(form, "remove", place, "r1")
    assert asked(form)["door"]["value"] == ""
    posts(form, "door", DOOR)
    assert posts(form, "door", DOOR, why="refused") == {place: "refused"}
    assert asked(form)["door"]["value"] == ""


def test_it_is_read_and_exported_by_its_name(form, definition):
    posts(form, "door", DOOR)
    [line] = [one for one in told_of(form, walk(form), {}, {}) if one["file"]]
    assert line["answer"] == "door-20261123-0a1b2c3d4e5f.jpg, 312 kB"
    about = dict.fromkeys(("_id", "_client", "_worker", "_started", "_finished"), "")
    answers = {"door": DOOR, "letter": "a former tool's.pdf"}
    [table] = tables_of(definition, [about | {"answers": answers}])
    assert (table.rows[0]["door"], table.rows[0]["letter"]) == (
        "door-20261123-0a1b2c3d4e5f.jpg",
        "a former tool's.pdf",
    )
