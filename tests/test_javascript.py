"""The device's side: every JavaScript test file and the type checker, told in pytest's own summary.

One command, one list of what failed. A file runs by itself with `node --test <file>`.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*.test.js"))


#: Far beyond what any file needs: one that leaves something open never ends.
LONGEST_SECONDS = 600


def run(*command: str) -> None:
    """Run a tool of the device's side; what it printed is the failure."""
    answer = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=LONGEST_SECONDS
    )
    if answer.returncode:
        pytest.fail(answer.stdout + answer.stderr, pytrace=False)


@pytest.mark.parametrize("path", FILES)
def test_in_node(path: str):
    run("node", "--test", path)


@pytest.mark.parametrize("room", ["service_worker", "webapp/static"])
def test_types_hold(room: str):
    run("node_modules/.bin/tsc", "--project", room)


def test_there_are_javascript_tests():
    assert FILES
