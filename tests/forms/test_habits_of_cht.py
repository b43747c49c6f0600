"""What authors of the Community Health Toolkit write and nobody is to see; both engines."""

from __future__ import annotations

import pytest

from tests.forms.engines import GIVEN
from tests.forms.workbooks import questions
from webapp.forms.reading import read_workbook

TOLD = GIVEN | {"tables": {}}
ROWS = (
    ["begin_group", "inputs", "NO_LABEL", "", "field-list"],
    ["text", "medic_id", "Medic ID", "", "hidden"],
    ["text", "told", "What was told"],
    ["end_group"],
    ["begin_group", "data", "NO_LABEL", "", "hidden"],
    ["select_one yes_no", "kept", "Kept?"],
    ["begin_repeat", "row", "Row"],
    ["text", "cell", "Cell"],
    ["end_repeat"],
    ["end_group"],
)


@pytest.fixture(scope="module")
def definition():
    """A form with hidden questions and with labels that say nothing."""
    made = read_workbook(questions(*ROWS, columns="type name label relevant appearance"))
    assert made.errors == []
    return made.definition


@pytest.mark.parametrize("name", ["python", "node"])
def test_what_is_hidden_is_in_the_form_and_on_no_page(request, definition, name):
    engine = request.getfixturevalue(name)
    engine.keep("hidden", definition)
    seen = engine.session("hidden", TOLD, {}, [["answer", "/inputs/medic_id", "7"]])
    ((at, title, *items),) = seen["asked"]
    assert (at, title) == ("/inputs/told", "What was told")
    assert [one["plain"] for one in items] == ["What was told"]
    assert seen["answers"]["/inputs/medic_id"] == "7"


def test_the_word_for_no_label_is_no_label(definition):
    assert "NO_LABEL" not in str(definition)
