"""`flask forms`: every problem with sheet and row, and an exit code; what has none is published."""

from __future__ import annotations

from pathlib import Path

from tests.forms.workbooks import questions
from webapp import create_app
from webapp.extensions import db
from webapp.forms.bundles import bundled
from webapp.models import FormSource, FormVersion


def check(*files: Path | str) -> tuple[int, str]:
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


def test_files_travel_with_a_form_by_a_word_or_in_a_zip(agency, tmp_path: Path):
    form, towns = tmp_path / "Towns.xlsx", tmp_path / "towns.csv"
    form.write_bytes(questions(["select_one_from_file towns.csv", "town", "Town"]))
    towns.write_text("name,label\nui,Uig\n")
    assert check(form) == (
        0,
        "Towns.xlsx: warning: The form looks up a table named towns: there is neither a file"
        " towns.csv with the workbook nor a sheet of that name.\n"
        "Towns.xlsx: 0 errors, 1 warnings\n",
    )
    assert check(form, "--with", towns) == (0, "Towns.xlsx: 0 errors, 0 warnings\n")
    together = tmp_path / "Towns.zip"
    together.write_bytes(bundled([(one.name, one.read_bytes()) for one in (form, towns)]))
    assert check(together) == (0, "Towns.zip: 0 errors, 0 warnings\n")
    code, said = publish(agency, form, "--with", str(towns))
    assert code == 0 and "towns: version 1" in said
    code, said = publish(agency, together)
    assert code == 1 and "word for word version 1" in said
    towns.write_text("name,name\n")
    code, said = check(form, "--with", towns)
    assert code == 1 and "towns.csv, row 1: error: The column name is there twice." in said


def test_a_form_with_an_error_is_not_published_and_nothing_of_it_is_kept(agency, tmp_path: Path):
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(questions(["text", "a", "A", "${b} = 1"]))
    code, said = publish(agency, bad)
    assert code == 1 and "survey, row 2, relevant: error" in said
    assert db.session.query(FormVersion).count() == db.session.query(FormSource).count() == 0
