"""`flask forms check`: every problem with sheet and row, and an exit code for scripts."""

from __future__ import annotations

from pathlib import Path

from tests.forms.workbooks import questions
from webapp import create_app


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
