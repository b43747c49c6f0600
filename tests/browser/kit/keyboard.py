"""A person without a mouse and without a touch screen: Tab, arrows, Space, Enter, only."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.kit.waiting import SETTLED, address_of, until, until_page

STEPS_MAX = 150
FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return '';
  const labels = [...(at.labels ?? [])].map((label) => label.textContent);
  const group = at.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const isField = at.matches('input, select, textarea');
  const own = at.getAttribute('aria-label') ?? (isField ? '' : at.textContent);
  return [group, ...labels, own].join(' ').replace(/\\s+/g, ' ').trim();
}"""
LEAVING = "() => { window.wasHere = true; document.querySelector('main').wasLeft = true; }"
ARRIVED = f"""(() => {{
  const main = document.querySelector('main');
  if (document.readyState === 'loading' || !main || main.wasLeft || !({SETTLED})) return false;
  return !window.wasHere || main.contains(document.activeElement);
}})()"""
IS_SEEN = """() => {
  const at = document.activeElement;
  const place = at.getBoundingClientRect();
  const isRinged = (one) => {
    const style = one && getComputedStyle(one);
    if (!style) return false;
    return style.boxShadow !== 'none'
      || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
  };
  return place.width > 0 && place.height > 0 && (isRinged(at) || isRinged(at.closest('label')));
}"""


class Keyboard:
    """Ten fingers on one page."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def walks_to(self, words: str) -> None:
        """Press Tab until the focus stands on what is called so, and can be seen there."""
        met: list[str] = []
        for _ in range(STEPS_MAX):
            self.page.keyboard.press("Tab")
            focused = str(self.page.evaluate(FOCUSED))
            met.append(focused[:40])
            if words in focused:
                until_page(self.page, f"({IS_SEEN})()", f"the focus on {words!r} should be seen")
                return
        raise AssertionError(f"Tab never came to {words!r}; it met {met}")

    def follows(self, words: str) -> None:
        """Walk to a link or a button and press Enter; arrive somewhere, with the focus.

        Where the document stays, the focus is brought to the new main part a moment after it came:
        who tabs on before that would be brought back.
        """
        self.walks_to(words)
        self.page.evaluate(LEAVING)
        self.page.keyboard.press("Enter")
        until_page(
            self.page,
            ARRIVED,
            f"Enter on {words!r} should lead somewhere",
        )

    def types_into(self, words: str, text: str) -> None:
        """Walk to a field and type."""
        self.walks_to(words)
        self.page.keyboard.type(text)

    def types_day(self, words: str, day: str) -> None:
        """Walk to a day and type it in the browser's order of month, day and year."""
        self.walks_to(words)
        year, month, day_of_month = day.split("-")
        self.page.keyboard.type(month + day_of_month + year)

    def types_time(self, words: str, moment: str) -> None:
        """Walk to a time and type it as this browser takes it."""
        self.walks_to(words)
        hour, minute = (int(part) for part in moment.split(":"))
        self.page.keyboard.type(f"{hour % 12 or 12:02}{minute:02}{'PM' if hour >= 12 else 'AM'}")

    def chooses(self, group: str) -> None:
        """Walk to a group of radios and take its first answer."""
        self.walks_to(group)
        self.page.keyboard.press("Space")

    def arrives_at(self, part: str) -> None:
        """The address has this in it."""
        until(lambda: part in address_of(self.page), f"{self.page.url} should hold {part!r}")
