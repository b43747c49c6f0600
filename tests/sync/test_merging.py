"""The merge of two texts (policy `text`): clean by sentence and line, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from webapp.sync.merge import PIECES_MAX, merge_texts, merge_token, pieces_of

PLAN = "Give 5 mg in the evening. Walk a bit. Drink water. Call the nurse on Friday."
words = st.text("ab .!?\n", max_size=40)
sentences = st.lists(st.sampled_from("ABCDEF"), max_size=8).map(
    lambda letters: "".join(f"{letter}. " for letter in letters)
)


def test_two_people_change_different_sentences() -> None:
    mine = PLAN.replace("5 mg", "10 mg")
    theirs = PLAN.replace("Friday", "Monday")
    assert merge_texts(PLAN, mine, theirs) == mine.replace("Friday", "Monday")


def test_two_people_change_one_sentence() -> None:
    mine = PLAN.replace("5 mg", "10 mg")
    assert merge_texts(PLAN, mine, PLAN.replace("evening", "morning")) is None


def test_touching_sentences_are_asked_about() -> None:
    mine = PLAN.replace("5 mg", "10 mg")
    assert merge_texts(PLAN, mine, PLAN.replace("a bit", "far")) is None


def test_not_safe_and_safe_at_home_is_never_invented() -> None:
    safe = "She is safe."
    assert merge_texts(safe, "She is not safe.", "She is safe at home.") is None


def test_one_deletes_what_the_other_changes() -> None:
    assert (
        merge_texts(PLAN, PLAN.replace(" Drink water.", ""), PLAN.replace("water", "tea")) is None
    )


def test_both_append_at_the_same_place() -> None:
    assert merge_texts(PLAN, PLAN + " Mine.", PLAN + " Theirs.") is None


def test_both_say_the_same() -> None:
    assert merge_texts(PLAN, PLAN + " Sleep.", PLAN + " Sleep.") == PLAN + " Sleep."


def test_a_line_appended_to_the_last_sentence_keeps_its_line() -> None:
    mine = PLAN + "\n- Bring the scale"
    theirs = "Monday: " + PLAN
    assert merge_texts(PLAN, mine, theirs) == theirs + "\n- Bring the scale"


def test_too_many_pieces_are_asked_about_quickly() -> None:
    long = "Same. " * (PIECES_MAX + 1)
    assert merge_texts(long, long + "A.", "B. " + long) is None


def test_the_longest_text_that_is_merged_is_merged() -> None:
    long = "Same. " * (PIECES_MAX - 2)
    assert merge_texts(long, long + "A.", "B. " + long) == "B. " + long + "A."


def test_the_merge_token_does_not_know_who_came_first() -> None:
    assert merge_token("b", "a") == merge_token("a", "b") == "m:0eab8a0a3380abf4"


@given(words)
def test_pieces_are_the_text_again(text: str) -> None:
    assert "".join(pieces_of(text)) == text


@given(words, words)
def test_an_unchanged_side_gives_way(base: str, other: str) -> None:
    assert merge_texts(base, base, other) in (other, None)
    assert merge_texts(base, other, base) == merge_texts(base, base, other)


@settings(max_examples=300)
@given(sentences, sentences, sentences)
def test_a_clean_merge_is_symmetric_and_loses_no_new_sentence(
    base: str, mine: str, theirs: str
) -> None:
    merged = merge_texts(base, mine, theirs)
    assert merged == merge_texts(base, theirs, mine)
    if merged is not None:
        for letter in set(mine + theirs) - set(base):
            assert letter in merged


@pytest.mark.parametrize(
    "text", ["", "one", "one\n", "\n\n", "Is it? Yes! Ok...", "Dr. Who. 5.5 mg."]
)
def test_odd_texts_stay_whole(text: str) -> None:
    assert "".join(pieces_of(text)) == text
