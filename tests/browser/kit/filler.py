"""Somebody who fills in any form, page by page, with answers that fit what is asked.

Knows no form: what a page asks is read from its fields, and which answer is given follows from the
number of the page, so that a walk is the same every time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from playwright.sync_api import Page

from tests.browser.kit.waiting import SETTLED, until_page
from tests.browser.kit.worker import Worker

#: More pages than any form here has; a walk that needs more goes in a circle.
PAGES_MAX = 400
TRIES = 2
PAGES_IN_A_LANGUAGE = 4
#: Questions that appear because another is answered, one after the other.
ROUNDS_MAX = 12
ANSWER = """(turn) => {
  const fits = {
    url: 'https://example.org/', date: '2026-05-04', time: '09:30', month: '2026-05', search: '',
    'datetime-local': '2026-05-04T09:30', numeric: String(1 + (turn % 3)), decimal: '1.5',
  };
  const changed = [];
  const agrees = (box) => /^(yes|sí|oui|ndiyo)/i.test(box.parentElement.innerText.trim());
  const isBox = (one) => ['radio', 'checkbox'].includes(one.type);
  const isAnswer = (one) => one.name.startsWith('a:') && one.type !== 'hidden';
  const tick = (box) => { box.checked = true; changed.push(box); };
  const fill = (one) => {
    const count = one.options?.length ?? 0;
    if (count) one.selectedIndex = 1 + (turn % Math.max(1, count - 1));
    else one.value = fits[one.inputMode] ?? fits[one.type] ?? 'Ana';
    changed.push(one);
  };
  for (const field of document.querySelectorAll('#sheet .field')) {
    const unable = field.querySelector('[value=unable]');
    if (unable?.checked) continue;
    if (unable && field.classList.contains('bad')) {
      tick(unable);
      continue;
    }
    const own = [...field.querySelectorAll('input, select, textarea')].filter(isAnswer);
    const boxes = own.filter(isBox);
    if (boxes.length && !boxes.some((one) => one.checked)) {
      tick(boxes.find(agrees) ?? boxes[turn % boxes.length]);
    }
    own.filter((one) => !isBox(one) && !one.value).forEach(fill);
  }
  changed.at(-1)?.dispatchEvent(new Event('change', { bubbles: true }));
  return changed.length;
}"""
#: A page with a place to take, after another without one, loads itself anew before it shows how.
STAYS = (
    "document.readyState === 'complete' && !document.querySelector('[data-locate][hidden]')"
    f" && {SETTLED}"
)
DRAWN = "document.querySelector('#sheet [name=new]').value"


class Filler:
    """A worker with one form open before her."""

    def __init__(self, worker: Worker) -> None:
        self.worker = worker
        self.pages = 0

    @property
    def page(self) -> Page:
        """The page with the form."""
        return self.worker.page

    def walks_to_the_end(self, look: Callable[[], None]) -> None:
        """Answer every question of every page and go on; `look` is called on each, answered.

        The form is asked in the next of its languages every few pages.
        """
        for number in self._pages():
            if number % PAGES_IN_A_LANGUAGE == 0:
                self.speaks_the_next_language()
            self.answers_everything()
            look()
            self._goes_on()
        look()

    def speaks_the_next_language(self) -> None:
        """Where the form has several."""
        languages = self.page.locator("#language")
        if languages.count():
            count = languages.locator("option").count()
            languages.select_option(index=(self.pages // PAGES_IN_A_LANGUAGE) % count)
            self.worker.presses("Show")

    def answers_everything(self) -> None:
        """Every question of the page, and those that appear only then."""
        for _ in range(ROUNDS_MAX):
            drawn = until_page(self.page, f"{STAYS} && {DRAWN}", "the page should be there to stay")
            if not self.page.evaluate(ANSWER, self.pages):
                return
            until_page(self.page, f"{DRAWN} !== {drawn!r}", "the page should be drawn again")

    def _pages(self) -> Iterator[int]:
        while not self._is_at_the_list():
            assert self.pages < PAGES_MAX, f"this form never ends: {self.page.url}"
            self.pages += 1
            yield self.pages

    def _goes_on(self) -> None:
        before = self._at()
        for _ in range(TRIES):
            self.worker.presses("Next")
            if self._at() != before:
                return
        raise AssertionError(f"nothing leads on from {before}")

    def _at(self) -> str:
        """Asked until it answers: a page may just load itself anew (place.js)."""
        return str(until_page(self.page, "document.querySelector('form.filling').action"))

    def _is_at_the_list(self) -> bool:
        until_page(self.page, STAYS, "the page should be there to stay")
        return bool(self.page.locator("main .finish button[value=finish]").count())
