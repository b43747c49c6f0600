"""Python's floors: who may import whom. import-linter holds the contracts of pyproject.toml."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.python_source import ROOT

LINTER = str(Path(sys.executable).with_name("lint-imports"))


def lint(folder: Path, config: str = "pyproject.toml") -> subprocess.CompletedProcess[str]:
    """Run import-linter in a folder."""
    return subprocess.run(
        [LINTER, "--no-cache", "--config", config],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_only_go_down():
    answer = lint(ROOT)
    if answer.returncode:
        pytest.fail(answer.stdout + answer.stderr, pytrace=False)


def test_the_rule_sees_an_import_that_goes_up(tmp_path: Path):
    house = tmp_path / "house"
    house.mkdir()
    (house / "__init__.py").write_text("")
    (house / "cellar.py").write_text("import house.roof\n")
    (house / "roof.py").write_text("")
    (tmp_path / "floors.toml").write_text(
        '[tool.importlinter]\nroot_package = "house"\n'
        '[[tool.importlinter.contracts]]\nname = "down"\ntype = "layers"\n'
        'layers = ["house.roof", "house.cellar"]\n'
    )
    answer = lint(tmp_path, "floors.toml")
    assert answer.returncode == 1 and "house.cellar -> house.roof" in answer.stdout
