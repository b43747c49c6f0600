"""The threat model says which bad inputs are held by tests; the titles of the tests say it too."""

from __future__ import annotations

import re

from tests.house.findings import none_of
from tests.house.javascript_source import read
from tests.house.python_source import ROOT, python_files

CASE = re.compile(r"(?<![A-Za-z0-9])([A-M]\d\d)(?![A-Za-z0-9])")
GROUNDS = ("tests/security/", "tests/browser/test_kill_switch.py")
#: On the phone's side titles carry more rules than cases; in these two they carry cases.
ON_THE_PHONE = ("tests/service_worker/vault.test.js", "tests/service_worker/doors.test.js")


def cases_held() -> set[str]:
    """The numbers in the first table of the catalogue."""
    page = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
    return set(CASE.findall(page.partition("| Held |")[2].partition("### Open")[0]))


def cases_in_titles() -> set[str]:
    """The numbers that titles and the sentences below them carry."""
    titles = []
    for source in python_files("tests"):
        if source.path.startswith(GROUNDS):
            tests = [one for one in source.functions() if one.name.startswith("test_")]
            titles += [one.name.replace("_", " ").upper() for one in tests]
    for source in read(*[(path, (ROOT / path).read_text("utf-8")) for path in ON_THE_PHONE]):
        titles += source.titles
    return {case for title in titles for case in CASE.findall(title)}


def test_what_the_threat_model_says_is_held_is_held():
    held = cases_held()
    assert len(held) > 40
    none_of(sorted(held - cases_in_titles()))


def test_what_is_held_is_said():
    none_of(sorted(cases_in_titles() - cases_held()))
