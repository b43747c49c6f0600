"""Nothing is left lying about: no notes to self, no switched-off tests, no machine's addresses."""

from __future__ import annotations

import re
from pathlib import Path

from tests.house.findings import none_of
from tests.house.python_source import ROOT
from tests.house.test_sizes import written_files

NOTES_TO_SELF = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
SWITCHED_OFF = re.compile(
    r"pytest\.(mark\.)?(skip|xfail|importorskip)|\b(test|it|describe)\.(skip|only)\b"
)
ONE_MACHINE = re.compile(r"/(home|root|work|Users|mnt)/\w")
HERE = Path(__file__)


def finds(pattern: re.Pattern[str], text: str) -> list[str]:
    """The lines of a text in which a pattern stands."""
    return [line.strip() for line in text.splitlines() if pattern.search(line)]


def found_in_files(pattern: re.Pattern[str], *rooms: str) -> list[str]:
    """`file: line` for each finding. This file has to spell out what it looks for."""
    names = {path: path.relative_to(ROOT).as_posix() for path in written_files() if path != HERE}
    return [
        f"{name}: {line}"
        for path, name in names.items()
        if name.startswith(rooms)
        for line in finds(pattern, path.read_text("utf-8"))
    ]


def test_there_are_no_notes_to_self():
    none_of(found_in_files(NOTES_TO_SELF, "webapp", "service_worker", "tests", ".ci"))


def test_no_test_is_switched_off():
    none_of(found_in_files(SWITCHED_OFF, "tests"))


def test_no_file_knows_one_machine():
    none_of(found_in_files(ONE_MACHINE, "webapp", "service_worker", "tests", ".ci"))


def test_the_rules_see_what_lies_about():
    assert finds(NOTES_TO_SELF, "x = 1  # TODO later")
    assert finds(SWITCHED_OFF, "@pytest.mark.skip") and finds(SWITCHED_OFF, "test.only('x')")
    assert finds(ONE_MACHINE, "open('/home/rosa')")
    assert not finds(NOTES_TO_SELF, "what she did") and not finds(ONE_MACHINE, "/clients/<client>")
