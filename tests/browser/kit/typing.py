"""Typing on and on, with an eye on what the phone has said that it keeps (drafts).

What is owed after an accident is what an answer of the phone held, never what was typed so many
seconds before by a clock of ours: a machine that stalls owes nothing for that.
"""

from __future__ import annotations

from itertools import count

from tests.browser.kit.person import Person
from tests.browser.kit.waiting import until

#: From now on the page remembers what each draft held whose keeping was answered.
REMEMBERS = """name => {
  const { fetch } = window;
  window.keptTexts = [];
  window.fetch = async (address, asked) => {
    const answer = await fetch(address, asked);
    if (asked?.method === 'PUT' && answer.ok) window.keptTexts.push(asked.body.get(name));
    return answer;
  };
}"""
KEPT = "() => window.keptTexts"
BETWEEN_KEYS_MILLISECONDS = 25


def types_until_it_is_kept(person: Person, label: str, times: int) -> tuple[str, str]:
    """Type words into an empty field without a pause, until they were kept so often.

    Returns all that was typed, and what the last answer held.
    """
    page = person.page
    field = page.get_by_label(label)
    page.evaluate(REMEMBERS, field.get_attribute("name"))
    field.focus()
    words, typed = count(), ""

    def types_a_word() -> list[str]:
        nonlocal typed
        word = f"word{next(words)} "
        page.keyboard.type(word, delay=BETWEEN_KEYS_MILLISECONDS)
        typed += word
        kept: list[str] = [text for text in page.evaluate(KEPT) if text]
        return kept if len(kept) >= times else []

    kept = until(types_a_word, f"what is typed should be kept {times} times", pause=0)
    return typed, kept[-1]
