"""A form whose answers go into the client's record: a small one that has every kind of field."""

from __future__ import annotations

from tests.forms.workbooks import workbook

COLUMNS = ["type", "name", "label", "save_to", "relevant", "calculation"]
SURVEY = [
    COLUMNS,
    ["select_one yes_no", "moved", "Has anything changed?"],
    ["text", "number", "Phone", "phone"],
    ["begin_group", "about", "About"],
    ["date", "born", "Born on", "birth_date"],
    ["select_one calls", "calls", "May we call?", "safe_to_call"],
    ["end_group"],
    ["select_one yes_no", "texts", "May we text?", "safe_text"],
    ["select_multiple needs", "needs", "Which needs?", "communication_needs"],
    ["integer", "hardship", "How hard is it?", "acuity"],
    ["calculate", "matters", "", "what_matters", "", "if(${moved} = 'yes', 'Settling in', '')"],
]
CHOICES = [
    ["list_name", "name", "label"],
    ["yes_no", "yes", "Yes"],
    ["yes_no", "no", "No"],
    ["calls", "mornings", "In the morning"],
    ["calls", "never", "Never"],
    ["needs", "large_print", "Large print"],
    ["needs", "asl", "Sign language"],
]
ENTITIES = [
    ["list_name", "entity_id", "update_if"],
    ["clients", "${moved}", "${moved} = 'yes'"],
]


def asked_and_saved() -> bytes:
    """Its workbook."""
    return workbook(SURVEY, choices=CHOICES, entities=ENTITIES)
