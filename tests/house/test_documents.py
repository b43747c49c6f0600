"""The documents keep up: folders on the map, links that lead somewhere, decisions in four parts."""

from __future__ import annotations

import re
from pathlib import Path

from tests.house.findings import none_of
from tests.house.python_source import ROOT
from webapp.demo.staff import SIGN_INS

ROOMS = ("webapp", "service_worker", "tests", "docs")
NOT_MAPPED = {"__pycache__", "build", "versions", "vendor"}
LINK = re.compile(r"\]\((?!https?:)([^)#]+)(#[^)]*)?\)")
PATH = re.compile(r"`((?:webapp|service_worker|tests|docs)/[\w/.-]+\.\w+)`")
PARTS_OF_A_DECISION = ["Context", "Decision", "Why not the others", "What would change our mind"]
PARTS_OF_THE_MAP = [
    "Who uses it",
    "Bird's eye",
    "Entry points",
    "Code map",
    "What always holds",
    "How one visit travels",
]


def documents() -> list[Path]:
    """Every page that people read."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def folders() -> list[str]:
    """The folders of the rooms, two floors deep."""
    found = [path for room in ROOMS for path in [ROOT / room, *(ROOT / room).glob("*/")]]
    return [
        f"{path.relative_to(ROOT)}/"
        for path in found
        if path.is_dir() and path.name not in NOT_MAPPED
    ]


def headings(text: str) -> list[str]:
    """The second-level headings of a page."""
    return re.findall(r"^## (.+)$", text, re.MULTILINE)


def dead_ends(page: Path, text: str) -> list[str]:
    """Links and file names of a page that lead nowhere."""
    links = [(target, page.parent / target) for target, _ in LINK.findall(text)]
    names = [(name, ROOT / name) for name in PATH.findall(text)]
    return [
        f"{page.relative_to(ROOT)}: {target}" for target, path in links + names if not path.exists()
    ]


def test_every_folder_has_its_line_in_the_architecture():
    page = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    none_of(
        [
            folder
            for folder in folders()
            if not re.search(rf"^\| `{re.escape(folder)}`", page, re.MULTILINE)
        ]
    )


def test_the_architecture_has_its_parts():
    assert headings((ROOT / "ARCHITECTURE.md").read_text("utf-8")) == PARTS_OF_THE_MAP


def test_no_page_leads_nowhere():
    none_of([line for page in documents() for line in dead_ends(page, page.read_text("utf-8"))])


def test_the_readme_tells_how_to_sign_in_to_the_demo():
    rows = re.findall(
        r"^\| `(\w+)` \| ([^|]+) \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE
    )
    assert dict(rows) == SIGN_INS


def test_every_decision_has_its_four_parts():
    decisions = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert len(decisions) > 10
    none_of(
        [
            page.name
            for page in decisions
            if headings(page.read_text("utf-8")) != PARTS_OF_A_DECISION
        ]
    )


def test_decisions_are_numbered_without_a_gap():
    numbers = [
        int(page.name[:4]) for page in sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    ]
    assert numbers == list(range(1, len(numbers) + 1))


def test_the_rule_sees_a_dead_end():
    text = "[here](README.md) [gone](gone.md) `webapp/no_such.py` [web](https://example.org)"
    assert dead_ends(ROOT / "README.md", text) == [
        "README.md: gone.md",
        "README.md: webapp/no_such.py",
    ]
