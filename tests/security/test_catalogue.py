"""The threat model says which bad inputs are held by tests; the titles of the tests say it too."""

from __future__ import annotations

from tests.house.findings import none_of
from tests.house.security_cases import (
    CASE,
    PAGE,
    THREATS,
    cases_in_titles,
    catalogue,
    every_test,
    page,
    reasons,
)
from tests.house.security_cases_by_rule import HELD_BY


def cases_held() -> set[str]:
    """The numbers in the first table of the catalogue."""
    text = THREATS.read_text("utf-8")
    return set(CASE.findall(text.partition("| Held |")[2].partition("### Open")[0]))


def test_what_the_threat_model_says_is_held_is_held():
    held = cases_held()
    assert len(held) > 40
    none_of(sorted(held - {*cases_in_titles(), *HELD_BY}))


def test_what_is_held_is_said():
    none_of(sorted({*cases_in_titles(), *HELD_BY} - cases_held()))


def test_every_case_is_held_by_a_test_or_says_why_it_is_not():
    none_of(sorted(set(catalogue()) - {*cases_in_titles(), *HELD_BY, *reasons()}))


def test_every_case_that_is_held_is_one_of_the_catalogue():
    none_of(sorted({*cases_in_titles(), *HELD_BY} - set(catalogue())))


def test_what_holds_a_case_under_another_number_is_there():
    none_of(sorted({test for tests in HELD_BY.values() for test in tests} - every_test()))


def test_the_page_of_the_cases_is_fresh():
    is_fresh = PAGE.read_text("utf-8") == page()
    assert is_fresh, "run make generate"
