"""Forms that strangers published: all are read, but those that were meant to fail."""

from __future__ import annotations

import pytest

from tests.forms.workbooks import PUBLIC, public
from webapp.forms.reading import read_workbook

MEANT_TO_FAIL = {"bad_calc.xlsx"}
FILES = sorted(path.name for path in PUBLIC.glob("*.xls*"))


@pytest.mark.parametrize("name", [name for name in FILES if name not in MEANT_TO_FAIL])
def test_it_is_read(name):
    made = read_workbook(public(name))
    assert made.errors == [] and made.xform and made.definition["controls"]


def test_a_calculation_in_prose_is_refused_with_its_place():
    (error,) = read_workbook(public("bad_calc.xlsx")).errors
    assert error.place == "survey, row 2, calculation" and error.cell[error.at] == "'"
