"""Compiling: an XForm becomes a definition with a name of its own, or says what it cannot read."""

from __future__ import annotations

import json

import pytest

from tests.forms.kitchen import CHOICES, SURVEY, kitchen
from tests.forms.workbooks import questions, workbook
from webapp.domain.canonical_json import canonical_json
from webapp.forms.compiling import NotCompiled, compile_xform, hash_of
from webapp.forms.reading import read_workbook


def compiled(content: bytes) -> dict:
    """The definition of a workbook."""
    return read_workbook(content).definition


def test_the_same_workbook_has_the_same_name_and_another_has_another():
    again = compiled(workbook(SURVEY, choices=CHOICES))
    assert hash_of(again) == hash_of(kitchen())
    other = compiled(workbook([*SURVEY[:-1], ["acknowledge", "agreed", "Yes"]], choices=CHOICES))
    assert hash_of(other) != hash_of(kitchen()) and hash_of(other).startswith("sha256:")


def test_a_definition_is_plain_json_without_numbers_that_languages_print_differently():
    text = canonical_json(kitchen())
    assert json.loads(text) == kitchen() and "." not in "".join(numbers_in(kitchen()))


def numbers_in(value) -> list[str]:
    """Every number of a value as Python prints it."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in numbers_in(part)]
    if isinstance(value, list):
        return [text for part in value for text in numbers_in(part)]
    return [repr(value)] if isinstance(value, int | float) and not isinstance(value, bool) else []


def test_languages_and_the_default_one():
    content = workbook(
        [
            ["type", "name", "label::English (en)", "label::Español (es)"],
            ["text", "a", "Name", "Nombre"],
        ],
        settings=[["default_language"], ["Español (es)"]],
    )
    made = compiled(content)
    assert made["default_language"] == "Español (es)"
    assert made["texts"]["/data/a:label"] == {
        "English (en)": ["Name"],
        "Español (es)": ["Nombre"],
    }


def test_an_expression_that_only_the_xform_has_is_named():
    xform = read_workbook(questions(["text", "a", "A", "1 = 1"])).xform
    with pytest.raises(NotCompiled) as refused:
        compile_xform(xform.replace('relevant="1 = 1"', 'relevant="1 = "'))
    (finding,) = refused.value.findings
    assert (finding.why, finding.sheet) == ("unfinished", "/data/a relevant")
