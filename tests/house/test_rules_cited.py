"""Every rule of the sync protocol is cited by a test, and every cited rule exists."""

from __future__ import annotations

import re

from tests.house.enforcement import with_table
from tests.house.findings import none_of
from tests.house.python_source import ROOT
from tests.house.rules import PROTOCOL, citations, defined_rules, rules_in

NUMBERED = {"A": 16, "F": 7, "D": 9, "S": 14, "W": 7}


def receipt_words() -> set[str]:
    """The outcomes and reasons of the receipt table (R)."""
    _, _, section = PROTOCOL.read_text("utf-8").partition("(R)\n")
    first_cells = [
        line.split("|")[1]
        for line in section.partition("\n## ")[0].splitlines()
        if line.startswith("| `")
    ]
    return set(re.findall(r"`(\w+)`", "".join(first_cells))) - {"seq", "after"}


def test_the_page_numbers_its_rules_without_a_gap():
    wanted = [
        f"{letter}{number}" for letter, last in NUMBERED.items() for number in range(1, last + 1)
    ]
    assert sorted(defined_rules()) == sorted(wanted)


def test_every_rule_is_cited_by_a_test():
    none_of([rule for rule in defined_rules() if rule not in citations()])


def test_every_cited_rule_exists():
    none_of({rule: files for rule, files in citations().items() if rule not in defined_rules()})


def test_every_outcome_and_reason_of_a_receipt_is_asserted_somewhere():
    folders = ("tests/sync", "tests/service_worker")
    texts = [
        path.read_text("utf-8")
        for folder in folders
        for path in (ROOT / folder).rglob("*.[pj][ys]")
    ]
    assert len(receipt_words()) > 12
    none_of(
        [
            word
            for word in receipt_words()
            if not any(re.search(rf"\b{word}\b", text) for text in texts)
        ]
    )


def test_the_enforcement_table_is_fresh():
    page = PROTOCOL.read_text("utf-8")
    is_fresh = with_table(page) == page
    assert is_fresh, "run make generate"


def test_the_rule_reads_titles():
    assert rules_in("test_a3_a_known_id_and_s14") == ["A3", "S14"]
    assert rules_in("'D4: leaves the outbox'") == ["D4"]
    assert not rules_in("test_goals4 in 3a")
    assert defined_rules("- **A1** x\n- **F2** y\n") == ["A1", "F2"]
