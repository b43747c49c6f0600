"""Rows in rows: a row that is added is a copy of the template, whose repeats are but templates."""

from __future__ import annotations

import pytest

from tests.forms.engines import GIVEN
from tests.forms.workbooks import workbook
from webapp.forms.reading import read_workbook

COLUMNS = ["type", "name", "label", "repeat_count"]
WORK = [
    ["begin_repeat", "job", "Job"],
    ["text", "what", "What work?"],
    ["end_repeat"],
]
ADDED = [
    COLUMNS,
    ["begin_repeat", "member", "Member"],
    ["text", "called", "Called"],
    *WORK,
    ["end_repeat"],
]
COUNTED = [
    COLUMNS,
    ["integer", "n", "How many?"],
    ["begin_repeat", "member", "Member", "${n}"],
    ["text", "called", "Called"],
    *WORK,
    ["end_repeat"],
]


@pytest.mark.parametrize("kind", ["python", "node"])
@pytest.mark.parametrize(
    ("form", "makes_a_second", "second"),
    [(ADDED, ["add", "/member", "b"], "b"), (COUNTED, ["answer", "/n", "2"], "2")],
)
def test_the_form_begins_with_a_row_in_its_first_row_and_with_none_in_the_next(
    request, kind, form, makes_a_second, second
):
    engine = request.getfixturevalue(kind)
    engine.keep("household", read_workbook(workbook(form)).definition)

    def places(*steps):
        seen = engine.session("household", GIVEN, {}, [makes_a_second, *steps])
        return [line[0] for line in seen["nodes"] if line[0].startswith("/member")]

    first = ["/member[1]/called", "/member[1]/job[1]/what"]
    assert places() == [*first, f"/member[{second}]/called"]
    work = f"/member[{second}]/job"
    assert places(["add", work, "w"])[-1] == f"{work}[w]/what"


@pytest.mark.parametrize("kind", ["python", "node"])
def test_a_draft_opens_with_the_rows_that_it_had(request, kind):
    engine = request.getfixturevalue(kind)
    engine.keep("household", read_workbook(workbook(COUNTED)).definition)
    steps = [["answer", "/n", "2"], ["add", "/member[2]/job", "w"], ["take", "/member[1]/job[1]"]]
    left = engine.session("household", GIVEN, {}, steps)
    assert engine.session("household", GIVEN, left["draft"], [])["nodes"] == left["nodes"]
