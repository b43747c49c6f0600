"""`flask forms`: every problem with sheet and row, and an exit code; what has none is published."""

from __future__ import annotations

from pathlib import Path

from tests.forms.workbooks import questions
from webapp import create_app
from webapp.extensions import db
from webapp.models import FormSource, FormVersion


def check(*files: Path) -> tuple[int, str]:
    """Type the command."""
    words = ["forms", "check", *map(str, files)]
    result = create_app().test_cli_runner().invoke(args=words)
    return result.exit_code, result.output


def test_a_good_form_says_so_and_exits_with_nought(tmp_path: Path):
    good = tmp_path / "good.xlsx"
    good.write_bytes(questions(["text", "a", "A"]))
    assert check(good) == (0, "good.xlsx: 0 errors, 0 warnings\n")


def test_every_file_is_looked_at_and_every_problem_named(tmp_path: Path):
    bad, worse = tmp_path / "bad.xlsx", tmp_path / "worse.xlsx"
    bad.write_bytes(questions(["text", "a", "A", "${b} = 1"]))
    worse.write_bytes(b"no workbook")
    assert check(bad, worse) == (
        1,
        "bad.xlsx: survey, row 2, relevant: error: ${b} is not a question of this form.\n"
        "    ${b} = 1\n"
        "    ^\n"
        "bad.xlsx: 1 errors, 0 warnings\n"
        "worse.xlsx: error: This is not an Excel workbook (.xlsx or .xls).\n"
        "worse.xlsx: 1 errors, 0 warnings\n",
    )


def publish(agency, file: Path, *more: str) -> tuple[int, str]:
    """Type the command that publishes."""
    result = agency.app.test_cli_runner().invoke(args=["forms", "publish", str(file), *more])
    return result.exit_code, result.output


def test_a_good_form_is_published_on_the_terms_that_were_typed(agency, tmp_path: Path):
    good = tmp_path / "Home safety.xlsx"
    good.write_bytes(questions(["text", "a", "A"]))
    terms = ["--from", "2026-12-01", "--programme", "Families", "--programme", "Elders"]
    code, said = publish(agency, good, *terms, "--due-every", "30")
    assert code == 0, said
    assert said.endswith("home_safety: version 1 is published, in use from 2026-12-01.\n")
    made = db.session.query(FormVersion).one()
    assert (made.programmes, made.due_every) == ("Families\nElders", 30)
    code, said = publish(agency, good)
    assert code == 1 and "word for word version 1" in said


def test_a_form_with_an_error_is_not_published_and_nothing_of_it_is_kept(agency, tmp_path: Path):
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(questions(["text", "a", "A", "${b} = 1"]))
    code, said = publish(agency, bad)
    assert code == 1 and "survey, row 2, relevant: error" in said
    assert db.session.query(FormVersion).count() == db.session.query(FormSource).count() == 0
