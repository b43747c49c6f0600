"""The project's own forms: read without a word of complaint, in both languages, and they reckon."""

from __future__ import annotations

import pytest

from webapp.demo.published import FOLDER, WORKBOOKS
from webapp.domain.forms.filling import answers_of, open_form
from webapp.forms.outline import outline
from webapp.forms.reading import read_workbook

GIVEN = {"now": "2026-11-24T10:00:00.000-07:00", "seed": "s", "language": "English (en)"}
GIVEN |= {"tables": {}, "worker": {}}
ITEMS = (
    *("health", "pain", "mood", "sleep", "eating"),
    *("getting_around", "self_care", "company", "money", "safety"),
)


def reading(name):
    """What came of one of the workbooks."""
    return read_workbook((FOLDER / name).read_bytes())


def filled(name, answers):
    """The values of a form by place, after these answers."""
    root = reading(name).definition
    placed = {f"/{place}": value for place, value in answers.items()}
    return answers_of(open_form(root, GIVEN, placed))


@pytest.mark.parametrize("name", [name for name, _ in WORKBOOKS])
def test_it_is_read_without_error_or_warning_and_every_word_is_in_both_languages(name):
    found = reading(name)
    assert found.findings == []
    for language in ("en", "es"):
        rows = outline(found.definition, found.xform, language)
        said = [row["label"] for row in rows if row["kind"] != "calculate"]
        assert all(said), language
    english, spanish = (outline(found.definition, found.xform, one) for one in ("en", "es"))
    alike = [
        one["label"]
        for one, other in zip(english, spanish, strict=True)
        if one["label"] == other["label"] != ""
    ]
    assert alike == []


def test_the_follow_up_adds_up_only_what_was_all_answered():
    answers = {f"life_now/{item}": "3" for item in ITEMS}
    assert filled("follow_up.xlsx", answers)["/total"] == "30"
    del answers["life_now/mood"]
    assert "/total" not in filled("follow_up.xlsx", answers)


def test_the_checklist_counts_what_needs_something_done():
    answers = {"floors/rugs": "no", "floors/light": "yes", "bathroom/water": "no"}
    assert filled("home_safety.xlsx", answers)["/problems"] == "2"
