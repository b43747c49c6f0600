"""Makes docs/security-cases.md: every case of the catalogue of bad inputs, and what holds it.

A case is held by a test whose title carries its number, or by one of HELD_BY, which carries the
number of a rule in its place. What no test holds has its reason in docs/threat-model.md.
`make generate` writes it (enforcement.py); tests/security/test_catalogue.py fails while the page is
stale.
"""

from __future__ import annotations

import re
from collections import defaultdict

from tests.house.javascript_source import javascript_files, read
from tests.house.python_source import ROOT, python_files
from tests.house.security_cases_by_rule import HELD_BY

PAGE = ROOT / "docs" / "security-cases.md"
THREATS = ROOT / "docs" / "threat-model.md"
CASE = re.compile(r"(?<![A-Za-z0-9])([A-M]\d\d)(?![A-Za-z0-9])")
SPAN = re.compile(r"([A-M])(\d\d) to \1(\d\d)")
#: How many cases a group has; of H and M those count that concern code that exists.
GROUPS = {"A": 24, "B": 25, "C": 23, "D": 10, "E": 27, "F": 15, "G": 24, "I": 28, "K": 8, "L": 8}
OF_FILES = ("H01", "H02", "H03")
OF_OPERATIONS = ("M07", "M08")
GROUNDS = (
    "tests/security/",
    "tests/imports/",
    "tests/browser/test_kill_switch.py",
    "tests/browser/test_the_lock",
    "tests/browser/test_what_a_phone_has_shown.py",
)
#: On the phone's side titles carry more rules than cases; in these they carry cases.
ON_THE_PHONE = (
    "tests/service_worker/attachments.test.js",
    "tests/service_worker/vault.test.js",
    "tests/service_worker/doors.test.js",
    "tests/service_worker/page_keys.test.js",
    "tests/service_worker/lease.test.js",
    "tests/service_worker/reads.test.js",
    "tests/service_worker/kept_files.test.js",
    "tests/service_worker/after_a_month.test.js",
)
BEFORE = """# The catalogue of bad inputs, case by case

Written by `make generate` from the titles of tests. What is promised and what not is said by
[the threat model](threat-model.md). Group J has no code yet; of H three cases have, of M two.

| Case | Held by |
|---|---|
"""


def catalogue() -> list[str]:
    """The numbers of every case."""
    counted = [f"{group}{n:02}" for group, last in GROUPS.items() for n in range(1, last + 1)]
    return [*counted, *OF_FILES, *OF_OPERATIONS]


def cases_in_titles() -> dict[str, list[str]]:
    """For each case the tests whose titles carry its number."""
    found: dict[str, list[str]] = defaultdict(list)
    for path, title in _titles_of_cases():
        for case in CASE.findall(title.replace("_", " ").upper()):
            found[case].append(f"{path}: {title}")
    return found


def every_test() -> set[str]:
    """All tests by their file and title, as HELD_BY names them."""
    python = {
        f"{source.path}: {node.name}"
        for source in python_files("tests")
        for node in source.functions()
        if node.name.startswith("test_")
    }
    phone = javascript_files("tests")
    return python | {f"{source.path}: {_plain(one)}" for source in phone for one in source.titles}


def reasons() -> dict[str, str]:
    """Why a case is open, where the threat model says it is."""
    _, _, section = THREATS.read_text("utf-8").partition("### Open")
    found = {}
    for line in section.partition("\n## ")[0].splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and cells[0] not in ("Cases", "---"):
            found |= dict.fromkeys(_cases_named(cells[0]), cells[1])
    return found


def page() -> str:
    """The page as it should be."""
    held, open_ = cases_in_titles(), reasons()
    lines = []
    for case in catalogue():
        tests = sorted({*held.get(case, []), *HELD_BY.get(case, ())})
        shown = "<br>".join(_shown(one) for one in tests)
        lines.append(f"| {case} | {shown or 'no test: ' + open_.get(case, '')} |")
    return BEFORE + "\n".join(lines) + "\n"


def _titles_of_cases() -> list[tuple[str, str]]:
    python = [
        (source.path, node.name)
        for source in python_files("tests")
        if source.path.startswith(GROUNDS)
        for node in source.functions()
        if node.name.startswith("test_")
    ]
    phone = read(*[(path, (ROOT / path).read_text("utf-8")) for path in ON_THE_PHONE])
    return python + [(source.path, _plain(one)) for source in phone for one in source.titles]


def _cases_named(words: str) -> set[str]:
    spans = SPAN.findall(words)
    within = {f"{a}{n:02}" for a, low, high in spans for n in range(int(low), int(high) + 1)}
    groups = set(re.findall(r"\b[A-M]\b", words))
    return within | set(CASE.findall(words)) | {c for c in catalogue() if c[0] in groups}


def _plain(title: str) -> str:
    return title.strip("'\"`").replace("\\'", "'")


def _shown(test: str) -> str:
    path, _, title = test.partition(": ")
    words = title.removeprefix("test_").replace("_", " ") if path.endswith(".py") else title
    return f"{words.replace('|', '/')} (`{path}`)"
