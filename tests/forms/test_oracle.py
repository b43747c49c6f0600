"""A stranger's engine fills public forms in with the same answers, and ends where ours does.

A bounded sample; `python -m tests.forms.oracle FOLDER` compares a whole folder of workbooks.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.forms.oracle import Oracle, compared, unexplained
from tests.forms.test_public_forms import FILES, MEANT_TO_FAIL
from tests.forms.workbooks import public
from webapp.forms.reading import read_workbook

SESSIONS, STEPS = 2, 20


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    """One process for all forms."""
    oracle = Oracle()
    yield oracle
    oracle.close()


@pytest.mark.parametrize("name", [name for name in FILES if name not in MEANT_TO_FAIL])
def test_it_sees_what_we_see(oracle, name):
    result = compared(name, read_workbook(public(name)), oracle, SESSIONS, STEPS)
    assert not result["error"] and result["nodes"]
    assert unexplained(result["found"]) == []
