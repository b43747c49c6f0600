"""Every vector of the forms' twins, in Python. The same files run in node: twins.test.js."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

VECTORS = Path(__file__).parents[1] / "vectors" / "forms"
TWINS = (
    "around",
    "attachments",
    "bikram_sambat",
    "carrying",
    "into_record",
    "marked",
    "patterns",
    "pictured",
    "sheet",
    "tabling",
    "wording",
)
CASES = [
    pytest.param(stem, case, id=f"{stem}: {case['call']}: {case['says']}")
    for stem in TWINS
    for case in json.loads((VECTORS / f"{stem}.json").read_text("utf-8"))
]


@pytest.mark.parametrize(("stem", "case"), CASES)
def test_the_rule_gives_what_its_vector_says(stem, case):
    rule = getattr(importlib.import_module(f"webapp.domain.forms.{stem}"), case["call"])
    assert rule(*case["with"]) == case["gives"]
