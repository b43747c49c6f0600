"""The numbered rules of docs/sync-protocol.md and the test titles that cite them.

A title cites a rule by its number: `test_a3_a_known_id_gets_its_receipt`, `test('D4: ...')`.
"""

from __future__ import annotations

import re
from collections import defaultdict

from tests.house.javascript_source import javascript_files
from tests.house.python_source import ROOT, python_files

PROTOCOL = ROOT / "docs" / "sync-protocol.md"
DEFINED = re.compile(r"^- \*\*([AFDSW]\d{1,2})\*\*", re.MULTILINE)
CITED = re.compile(r"(?<![A-Za-z0-9])([AFDSWafdsw][1-9]\d?)(?![A-Za-z0-9])")
#: Its titles cite the catalogue of bad inputs, whose numbers have two digits: docs/threat-model.md.
CITES_OTHERS = ("tests/security/", "tests/service_worker/kept_files.test.js")


def defined_rules(text: str | None = None) -> list[str]:
    """The ids of the rules, in the order of the page."""
    return DEFINED.findall(PROTOCOL.read_text("utf-8") if text is None else text)


def rules_in(title: str) -> list[str]:
    """The ids that a test title cites."""
    return [rule.upper() for rule in CITED.findall(title.replace("_", " "))]


def titles() -> list[tuple[str, str]]:
    """(file, title) of every test of both languages."""
    python = [
        (source.path, node.name)
        for source in python_files("tests")
        if not source.path.startswith(CITES_OTHERS)
        for node in source.functions()
        if node.name.startswith("test_")
    ]
    return python + [
        (source.path, title)
        for source in javascript_files("tests")
        if not source.path.startswith(CITES_OTHERS)
        for title in source.titles
    ]


def citations() -> dict[str, list[str]]:
    """For each rule the files whose tests cite it."""
    found: dict[str, set[str]] = defaultdict(set)
    for path, title in titles():
        for rule in rules_in(title):
            found[rule].add(path)
    return {rule: sorted(paths) for rule, paths in found.items()}
