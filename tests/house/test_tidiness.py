"""Nothing is left lying about: no notes to self, no switched-off tests, no addresses of one machine."""

from __future__ import annotations

import re

from tests.house.python_source import ROOT
from tests.house.test_sizes import written_files

# Written in two pieces, so that this file is not its own finding.
NOTES_TO_SELF = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b")
SWITCHED_OFF = re.compile(r"pytest\.(mark\.)?(sk" r"ip|x" r"fail)|\b(test|it|describe)\.(sk" r"ip|on" r"ly)\b")
ONE_MACHINE = re.compile(r"/(home|root|work|Users|mnt)/\w")


def finds(pattern: re.Pattern[str], text: str) -> list[str]:
    """The lines of a text in which a pattern stands."""
    return [line.strip() for line in text.splitlines() if pattern.search(line)]


def found_in_files(pattern: re.Pattern[str], *folders: str) -> list[str]:
    """`file: line` for each finding in what people wrote."""
    paths = [path for path in written_files() if path.relative_to(ROOT).as_posix().startswith(folders)]
    return [f"{path.relative_to(ROOT)}: {line}" for path in paths for line in finds(pattern, path.read_text("utf-8"))]


def test_there_are_no_notes_to_self():
    assert not found_in_files(NOTES_TO_SELF, "webapp", "service_worker", "tests", ".ci")


def test_no_test_is_switched_off():
    assert not found_in_files(SWITCHED_OFF, "tests")


def test_no_file_knows_one_machine():
    assert not found_in_files(ONE_MACHINE, "webapp", "service_worker", "tests", ".ci")


def test_the_rules_see_what_lies_about():
    assert finds(NOTES_TO_SELF, "x = 1  # TO" "DO later") and not finds(NOTES_TO_SELF, "all of it is done")
    assert finds(SWITCHED_OFF, "@pytest.mark.sk" "ip") and finds(SWITCHED_OFF, "test.on" "ly('x')")
    assert finds(ONE_MACHINE, "open('/ho" "me/rosa')") and not finds(ONE_MACHINE, "/clients/<client>")
