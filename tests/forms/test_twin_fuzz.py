"""Random answers to public forms and to our own: both engines see the same, everywhere.

Nothing is left out: values, relevance, faults, labels with answers in them, choices, the jump list;
and a form that is stored and opened again is the one that was left.
"""

from __future__ import annotations

import json
from functools import cache
from random import Random
from typing import Any

import pytest

from tests.forms.engines import GIVEN
from tests.forms.kitchen import kitchen
from tests.forms.random_answers import random_steps
from tests.forms.test_public_forms import FILES, MEANT_TO_FAIL
from tests.forms.workbooks import public
from webapp.forms.reading import read_workbook

SESSIONS, STEPS = 3, 20
NAMES = ["kitchen", *(name for name in FILES if name not in MEANT_TO_FAIL)]


@cache
def definition_of(name: str) -> dict[str, Any]:
    """The definition of a form by its name."""
    return kitchen() if name == "kitchen" else read_workbook(public(name)).definition


@pytest.mark.parametrize("name", NAMES)
def test_both_engines_see_the_same(python, node, name):
    definition = definition_of(name)
    for engine in (python, node):
        engine.keep(name, definition)
    for number in range(SESSIONS):
        dice = Random(f"{name} {number}")
        language = dice.choice(definition["languages"] or [""])
        given = GIVEN | {"language": language, "seed": str(number)}
        steps, _ = random_steps(definition, given, dice, STEPS)
        seen = json.loads(json.dumps(python.session(name, given, {}, steps)))
        assert node.session(name, given, {}, steps) == seen, steps
        again = json.loads(json.dumps(python.session(name, given, seen["draft"], [])))
        assert node.session(name, given, seen["draft"], []) == again
        if seen["draft"]:
            assert again == seen, steps
