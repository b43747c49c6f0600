"""The form of the kitchen table: a small one of ours that has something of everything."""

from __future__ import annotations

from functools import cache
from typing import Any

from tests.forms.workbooks import workbook
from webapp.forms.reading import read_workbook

COLUMNS = "type name label relevant required constraint calculation choice_filter repeat_count"
SURVEY = [
    [*COLUMNS.split(), "default", "trigger", "appearance"],
    ["username", "who"],
    ["text", "name", "Name"],
    ["integer", "age", "Age", "", "yes", ". >= 0 and . < 120"],
    ["date", "born", "Born on"],
    ["decimal", "weight", "Weight", "", "", "", "", "", "", "70.5"],
    ["select_one yes_no", "smokes", "Smoker?"],
    ["begin_group", "habit", "Habit", "${smokes} = 'yes'", *[""] * 7, "field-list"],
    ["integer", "a_day", "How many a day, ${name}?", "", "yes"],
    ["calculate", "a_year", "", "", "", "", "${a_day} * 365"],
    ["end_group"],
    ["select_multiple rooms", "rooms", "Rooms"],
    ["select_one regions", "region", "Region"],
    ["select_one towns", "town", "Town", "", "", "", "", "region = ${region}"],
    ["begin_repeat", "member", "Member"],
    ["text", "called", "Called"],
    ["integer", "years", "Years"],
    ["calculate", "row", "", "", "", "", "position(..)"],
    ["end_repeat"],
    ["integer", "goals", "How many goals?"],
    ["begin_repeat", "goal", "Goal", "", "", "", "", "", "${goals}"],
    ["text", "aim", "Aim"],
    ["end_repeat"],
    ["calculate", "sum_of_years", "", "", "", "", "sum(${years})"],
    ["calculate", "grown", "", "", "", "", "if(${age} >= 18, 'yes', 'no')"],
    ["calculate", "told_at", "", "", "", "", "now()", "", "", "", "${name}"],
    ["calculate", "first_name", "", "", "", "", "once(${name})"],
    ["acknowledge", "agreed", "I agree"],
]
CHOICES = [
    ["list_name", "name", "label", "region"],
    ["yes_no", "yes", "Yes"],
    ["yes_no", "no", "No"],
    ["rooms", "kitchen", "Kitchen"],
    ["rooms", "bath", "Bath"],
    ["rooms", "hall", "Hall"],
    ["regions", "north", "North"],
    ["regions", "south", "South"],
    *[["towns", f"n{number}", f"North {number}", "north"] for number in range(12)],
    *[["towns", f"s{number}", f"South {number}", "south"] for number in range(12)],
]
#: What is given beside the answers: an attached table, what was answered last time.
TABLES = {
    "fruits": [{"key": "apple", "colour": "red"}, {"key": "pear", "colour": "green"}],
    "previous": [{"age": "41", "_date": "2026-10-01"}],
    "__last-saved": {"data": {"name": "Ana", "habit": {"a_day": "4"}}},
}


@cache
def kitchen() -> dict[str, Any]:
    """Its definition."""
    made = read_workbook(workbook(SURVEY, choices=CHOICES))
    assert made.errors == [], [finding.sentence for finding in made.errors]
    return made.definition
