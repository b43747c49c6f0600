"""Two people of one phone have chosen the same pass phrase: it asks which it is (E08, E09)."""

from __future__ import annotations

import pytest

from tests.browser.kit.accessibility import looks
from tests.browser.kit.cast import Cast
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import Worker
from tests.browser.test_a_new_pass_phrase import (
    ADDRESS,
    chooses,
    puts_away,
    signs_in_with_the_new_one,
)
from tests.browser.test_who_somebody_is import CHOSEN, reads

QUESTIONS = {"en": "Who are you?", "es": "¿Quién es usted?"}
#: Nobody else of the agency is named on the page that asks.
OTHERS = ("Vera", "Alvarez")


def with_the_same_one(cast: Cast, name: str) -> Worker:
    """Somebody on a phone of her own, who chooses the pass phrase that the other has too."""
    worker = cast.worker(name)
    worker.signs_in()
    worker.opens(ADDRESS)
    chooses(worker, PASS_PHRASES[name])
    worker.sees("Your pass phrase is another now")
    return worker


def is_signed_in(worker: Worker, name: str) -> None:
    """Whose page *Me* is."""
    worker.opens("/me")
    worker.sees(name)


@pytest.mark.parametrize("language", ["en", "es"])
def test_e08_e09_who_types_it_is_asked_by_name_and_comes_to_her_own(
    cast: Cast, language: str
) -> None:
    """Without a signal: the office could tell them apart, and is not there."""
    with_the_same_one(cast, "sam")
    rosa = with_the_same_one(cast, "rosa")
    reads(rosa, language)
    sam = Worker("sam", rosa.browser, rosa.line)
    rosa.locks()
    until(rosa.stands_before_the_lock, "it should be locked")
    signs_in_with_the_new_one(sam)
    sam.takes_over()
    reads(sam, language)
    rosa.loses_signal()
    for name in ("Rosa Delgado", "Sam Whitaker", "Rosa Delgado"):
        puts_away(rosa)
        for one in ("Rosa", "Sam", *OTHERS):
            rosa.does_not_see(one)
        rosa.unlocks(CHOSEN)
        rosa.sees(QUESTIONS[language], "Rosa Delgado", "Sam Whitaker")
        for one in OTHERS:
            rosa.does_not_see(one)
        looks(rosa, f"which-of-two-{language}")
        rosa.presses(name)
        assert not rosa.stands_before_the_lock()
        is_signed_in(rosa, name)
