"""Choices that are rows of a repeat: whoever was written down above can be chosen below."""

from __future__ import annotations

import pytest

from tests.forms.engines import GIVEN
from tests.forms.workbooks import questions
from webapp.forms.reading import read_workbook

FORM = questions(
    ["begin_repeat", "member", "Member"],
    ["text", "called", "Called"],
    ["end_repeat"],
    ["select_one ${called}", "carer", "Who cares for the others?"],
)
STEPS = [
    ["answer", "/member[1]/called", "Ana"],
    ["add", "/member", "b"],
    ["answer", "/member[b]/called", "Ben"],
    ["answer", "/carer", "Ben"],
]


@pytest.mark.parametrize("engine", ["python", "node"])
def test_who_was_written_down_can_be_chosen_and_not_after_being_taken_out(request, engine):
    engine = request.getfixturevalue(engine)
    engine.keep("household", read_workbook(FORM).definition)
    seen = engine.session("household", GIVEN, {}, STEPS)
    at = [line[0] for line in seen["nodes"]].index("/carer")
    assert seen["choices"][at] == [["Ana", "Ana"], ["Ben", "Ben"]]
    assert seen["answers"]["/carer"] == "Ben"
    seen = engine.session("household", GIVEN, {}, [*STEPS, ["take", "/member[b]"]])
    assert "/carer" not in seen["answers"]
