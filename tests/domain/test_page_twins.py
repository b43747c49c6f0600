"""Every vector of the page engine's twins, in Python. The same run in node: page_twins.test.js."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

from tests.domain.stand_ins import made
from webapp.domain.query_run import Missing

VECTORS = Path(__file__).parents[1] / "vectors"


def read(name: str):
    """The cases of one file."""
    return json.loads((VECTORS / f"{name}.json").read_text("utf-8"))


CASES = [
    pytest.param(stem, case, id=f"{stem}: {case['call']}: {case['says']}")
    for stem in read("page_twins")
    for case in read(stem)
]


@pytest.mark.parametrize(("stem", "case"), CASES)
def test_the_twin_gives_what_its_vector_says(stem, case):
    twin = getattr(importlib.import_module(f"webapp.domain.{stem}"), case["call"])
    given = [made(value) for value in case["with"]]
    if case["gives"] == "Missing":
        with pytest.raises(Missing):
            twin(*given)
        return
    assert json.loads(json.dumps(twin(*given))) == case["gives"]
