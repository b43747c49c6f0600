"""What everybody does with a browser: open an address, read, follow a link, fill in, press."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from tests.browser.kit.chromium import Browser
from tests.browser.kit.line import Line
from tests.browser.kit.waiting import (
    SETTLED,
    NeverHappened,
    address_of,
    until,
    until_page,
    until_shown,
)
from webapp.demo import SIGN_INS as PASS_PHRASES

__all__ = ["PASS_PHRASES", "Person"]

#: Another page has come. One that is being locked is empty first: that is no arrival yet.
ARRIVED = f"""() => {{
  const main = document.querySelector('main');
  return document.readyState !== 'loading' && main !== null && !main.wasLeft && {SETTLED};
}}"""


class Person:
    """Somebody with an account, a browser and a line to the office."""

    def __init__(self, name: str, browser: Browser, line: Line) -> None:
        self.name = name
        self.browser = browser
        self.line = line

    @property
    def page(self) -> Page:
        """The tab in front of this person."""
        return self.browser.page

    def opens(self, path: str) -> None:
        """Type an address."""
        self.page.goto(self.line.address + path)

    def gets(self, path: str) -> int:
        """The status of a typed address, without leaving the page."""
        return int(self.page.evaluate("async path => (await fetch(path)).status", path))

    def signs_in(self) -> None:
        """Name, pass phrase, and in."""
        self.opens("/login")
        self.fills_in_the_sign_in()

    def fills_in_the_sign_in(self) -> None:
        """The two fields of the sign-in page that is open."""
        self.page.locator("input[name=name]").fill(self.name)
        self.page.locator("input[name=password]").fill(PASS_PHRASES[self.name])
        self.page.locator("main form[action='/login'] button").click()
        until(lambda: "/login" not in address_of(self.page), f"{self.name} should be signed in")

    def sees(self, *texts: str) -> None:
        """Read every one of these words on the page."""
        until_shown(self.page, *texts)

    def does_not_see(self, text: str) -> None:
        """The page is read, and these words are not on it."""
        assert text not in self.page.locator("body").inner_text(), f"{text!r} is on the page"

    def no_longer_sees(self, text: str) -> None:
        """These words go from the page by themselves, with what is still on its way."""
        until_page(self.page, f"!document.body.innerText.includes({text!r})", f"{text!r} should go")

    def follows(self, name: str, inside: str = "body") -> None:
        """Tap the link of that name and arrive."""
        self._arrives_by(self.page.locator(inside).get_by_role("link", name=name).first)

    def presses(self, name: str, inside: str = "main") -> None:
        """Press the button of that name and arrive where it leads."""
        self._arrives_by(self.page.locator(inside).get_by_role("button", name=name).first)

    def _arrives_by(self, target: Locator) -> None:
        page = self.page
        page.evaluate("() => { document.querySelector('main').wasLeft = true; }")
        target.click()
        until(
            lambda: page.evaluate(ARRIVED),
            f"{self.name} should arrive after pressing {target}",
            pause=0.03,
        )

    def answers(self, given: dict[str, str | bool]) -> None:
        """Fill in questions by their labels: text, date, choice of a list, or `True` to tick."""
        main = self.page.locator("main")
        for label, answer in given.items():
            field = _question(main, label)
            if answer is True:
                field.check()
            else:
                self._answers_one(field, str(answer))

    def _answers_one(self, field: Locator, answer: str) -> None:
        what = field.evaluate("one => one.tagName === 'SELECT' ? 'select' : one.type")
        if what == "select":
            field.select_option(label=answer)
        elif what == "date" and "T" in answer:
            day, moment = answer.split("T")
            field.fill(day)
            time_of_it = str(field.get_attribute("name")).replace(".date", ".time")
            self.page.locator(f"main [name='{time_of_it}']").fill(moment)
        else:
            field.fill(answer)

    def saves(self) -> None:
        """Press the form's own button."""
        self._arrives_by(self.page.locator("main form .finish button.main, main form button").last)

    def types_slowly(self, label: str, text: str) -> None:
        """Type key by key, as a thumb does."""
        _question(self.page.locator("main"), label).press_sequentially(text, delay=15)

    def finds_in(self, label: str, text: str) -> None:
        """The field of that label holds this text."""
        field = _question(self.page.locator("main"), label)
        try:
            until(lambda: field.input_value() == text, f"{label!r} should hold {text!r}")
        except NeverHappened as error:
            raise NeverHappened(f"{error}; it holds {field.input_value()!r}") from None

    def searches(self, words: str) -> None:
        """Type into the caseload's search field, and wait for what it finds.

        The heat over the whole caseload goes with the answer; a tap before that would land on a
        line that is being replaced.
        """
        self.page.locator("main input[type=search]").fill(words)
        until_page(self.page, "!document.querySelector('#results .heat')", "the search answers")


def _question(main: Locator, label: str) -> Locator:
    """The control of that label; what is optional says so behind its label."""
    exact = main.get_by_label(label, exact=True)
    optional = main.get_by_label(f"{label} (if you like)", exact=True)
    return exact.or_(optional).first
