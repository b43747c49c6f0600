"""A case worker with a phone: the verbs of her day, and what happens to her phone in the field."""

from __future__ import annotations

import re

from tests.browser.kit.chromium import until_controlled
from tests.browser.kit.person import Person
from tests.browser.kit.waiting import until, until_page

VISIT_ADDRESS = re.compile(r"/clients/([0-9a-f-]{36})/visits/([0-9a-f-]{36})")
NOTHING_WAITS = "Nothing waits on this phone"


class Worker(Person):
    """Rosa or Sam, on the road."""

    def signs_in(self) -> None:
        """Sign in and wait until the phone answers for itself."""
        super().signs_in()
        self.takes_over()

    def takes_over(self) -> None:
        """Wait until the whole caseload is on the phone and the phone serves the pages."""
        until_controlled(self.page)
        until(self._has_everything, f"{self.name}'s phone should hold the whole caseload", 60)

    def loses_signal(self) -> None:
        """The line to the office is gone: its port is closed."""
        self.line.cut()

    def finds_signal(self) -> None:
        """The line is there again; the phone is told nothing."""
        self.line.connect()

    def phone_dies(self) -> None:
        """The phone goes dark in the middle of whatever it did."""
        self.browser.kill()

    def phone_starts(self, path: str = "/") -> None:
        """The phone is switched on and Doorstep opened."""
        self.browser.open()
        self.opens(path)

    def looks_again(self) -> None:
        """Take the phone out of the pocket: the page becomes visible, the app tries the line."""
        self.page.evaluate("() => { document.dispatchEvent(new Event('visibilitychange')); }")

    def delivers_everything(self) -> None:
        """Nothing waits on the phone any more, as its own sentence says."""

        def is_delivered() -> bool:
            self.looks_again()
            return NOTHING_WAITS in self.waiting_sentence()

        until(is_delivered, f"{self.name}'s phone should deliver", 30, pause=0.3)

    def waiting_sentence(self) -> str:
        """The sentence that is never wrong."""
        return " ".join(self.page.locator("#waiting").inner_text().split())

    def plans_visit(self, client: str, starts_at: str, **answers: str) -> str:
        """Book a visit; returns its address."""
        self.opens(f"/clients/{client}/visits/new")
        self.answers({"Starts": starts_at, **answers})
        self.saves()
        return self._stands_at(VISIT_ADDRESS)

    def arrives(self, visit: str) -> None:
        """At the door."""
        self.opens(visit)
        self.presses("I’m here")
        until(lambda: self.page.url.endswith("/capture"), "the capture page should open")

    def marks(self, remark: str) -> None:
        """A quick mark, one hand free."""
        self.answers({"What": remark})
        self.presses("Mark it")
        self.sees(remark)

    def observes(self, category: str, remark: str, severity: str, source: str) -> None:
        """One observation of the checklist, with how serious it is and how she knows."""
        self.follows(category, inside="main")
        self.answers({"What": remark, severity: True, source: True})
        self.saves()
        self.sees(remark)

    def ends_visit(self, outcome: str, *present: str) -> None:
        """Out of the door."""
        self.follows("End the visit")
        self.answers({outcome: True, **dict.fromkeys(present, True)})
        self.saves()
        self.sees("How it went", outcome)

    def _has_everything(self) -> bool:
        return bool(
            until_page(self.page, "document.documentElement.dataset.complete === 'yes'", seconds=1)
        )

    def _stands_at(self, address: re.Pattern[str]) -> str:
        def found() -> str:
            match = address.search(self.page.url)
            return match.group(0) if match else ""

        return str(until(found, f"{self.page.url} should be at {address.pattern}"))
