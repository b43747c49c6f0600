"""A case worker with a phone: the verbs of her day, and what happens to her phone in the field."""

from __future__ import annotations

import re

from tests.browser.kit.chromium import until_controlled
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import NeverHappened, address_of, seen_on, until, until_page
from tests.browser.kit.worker_writes import Writing

VISIT_ADDRESS = re.compile(r"/clients/([0-9a-f-]{36})/visits/([0-9a-f-]{36})")
#: The page keeps the keys of the vault that stands open.
HAS_KEYS = "document.documentElement.dataset.vault === 'open'"
KNOWS_THE_OFFICE = """async () => {
  for (const { name } of await indexedDB.databases()) {
    const opened = indexedDB.open(name);
    await new Promise((resolve) => { opened.onsuccess = resolve; });
    const database = opened.result;
    const kept = database.transaction('settings').objectStore('settings').getAll();
    await new Promise((resolve) => { kept.onsuccess = resolve; });
    database.close();
    if (kept.result.some((row) => row.name === 'keys' && row.value?.office)) return true;
  }
  return false;
}"""
#: Of refusals: more than a test waits for.
MANY = 10_000
NOTHING_WAITS = ("Nothing waits on this phone", "Nada espera en este teléfono")


class Worker(Writing):
    """Rosa or Sam, on the road."""

    def signs_in(self) -> None:
        """Sign in and wait until the phone answers for itself."""
        super().signs_in()
        self.takes_over()

    def takes_over(self) -> None:
        """Wait until the whole caseload is on the phone and the phone serves the pages."""
        until_controlled(self.page)
        until(self.holds_everything, f"{self.name}'s phone should hold the whole caseload", 60)

    def knows_the_office(self) -> None:
        """Wait until what is written can also be sealed so that only the office opens it."""
        until(lambda: self.page.evaluate(KNOWS_THE_OFFICE), "it should have the office's keys")

    def loses_signal(self) -> None:
        """The line to the office is gone: its port is closed."""
        self.line.cut()

    def finds_signal(self) -> None:
        """The line is there again; the phone is told nothing."""
        self.line.connect()

    def puts_phone_away(self) -> None:
        """Close the browser and open it again; it writes its cookies down at last then."""
        self.browser.close()
        self.phone_starts()

    def phone_dies(self) -> None:
        """The phone goes dark in the middle of whatever it did."""
        self.browser.kill()

    def phone_starts(self, path: str = "/") -> None:
        """The phone is switched on, Doorstep opened and unlocked."""
        self.browser.open()
        self.opens(path)
        if self.stands_before_the_lock():
            self.unlocks()

    def service_worker_stops(self) -> None:
        """The browser stops an idle service worker; by then the page has long had its keys."""
        until_page(self.page, HAS_KEYS, "the page should have the keys")
        self.browser.stop_service_worker()

    def stands_before_the_lock(self) -> bool:
        """Whether the phone asks for the pass phrase."""
        return bool(self.page.locator("form[action='/unlock']").count())

    def unlocks(self, pass_phrase: str = "") -> None:
        """The pass phrase, and on to where she wanted to go."""
        self.page.locator("input[name=password]").fill(pass_phrase or PASS_PHRASES[self.name])
        self._arrives_by(self.page.locator("main form button").first)

    def locks(self) -> None:
        """Press the lock, which is in reach on every page."""
        self.page.locator("#lock").click()

    def exchanges_no_more(self) -> None:
        """From now on no exchange succeeds, and what the last one led to has been begun.

        Two never run side by side: one that is refused began when all before it were over.
        """
        refused = self.line.refused
        self.line.refuses("503 Service Unavailable", times=MANY)

        def is_refused() -> bool:
            self.looks_again()
            return self.line.refused > refused

        until(is_refused, f"{self.name}'s phone should be refused an exchange", 30)

    def looks_again(self) -> None:
        """Take the phone out of the pocket: the page becomes visible, the app tries the line."""
        self.page.evaluate("() => { document.dispatchEvent(new Event('visibilitychange')); }")

    def delivers_everything(self) -> None:
        """Nothing waits on the phone any more, as its own sentence says."""

        def is_delivered() -> bool:
            self.looks_again()
            return self.waiting_sentence() in NOTHING_WAITS

        until(is_delivered, f"{self.name}'s phone should deliver", 30, pause=0.3)

    def is_told(self, words: str) -> None:
        """The sentence on the phone comes to say so, with the line tried each time."""

        def says_so() -> bool:
            self.looks_again()
            return words in self.waiting_sentence()

        until(says_so, f"{self.name} should be told {words!r}", 30, pause=0.3)

    def waiting_sentence(self) -> str:
        """The sentence that is never wrong."""
        return " ".join(self.page.locator("#waiting").inner_text().split())

    def plans_visit(self, client: str, starts_at: str, **answers: str) -> str:
        """Book a visit; returns its address."""
        self.opens(f"/clients/{client}/visits/new")
        self.answers({"Starts": starts_at, **answers})
        self.saves()
        return self.stands_at(VISIT_ADDRESS)

    def arrives(self, visit: str) -> None:
        """At the door."""
        self.opens(visit)
        self.presses("I’m here")
        until(lambda: address_of(self.page).endswith("/capture"), "the capture page should open")

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

    def holds_everything(self) -> bool:
        """Whether the first sync is complete, as the phone says without asking the office."""
        asked = len(self.line.asked)
        progress = self.page.evaluate("async () => (await fetch('/first-sync/progress')).text()")
        is_own = not any("/first-sync" in line for line in self.line.asked[asked:])
        return is_own and 'id="progress"' in progress and "hx-get" not in progress

    def comes_to_see(self, path: str, *texts: str) -> None:
        """Open the page again and again, with the line tried each time, until it says so."""

        def says_so() -> bool:
            self.opens(path)
            self.looks_again()
            page = self.page.locator("body").inner_text()
            return all(text in page for text in texts)

        what = f"{self.name}'s phone should come to say {texts} at {path}"
        try:
            until(says_so, what, 30, pause=0.3)
        except NeverHappened as error:
            raise NeverHappened(f"{error}\n{seen_on(self.page)}") from None

    def is_offered(self, offer: str) -> None:
        """The phone shows an offer of that name."""
        place = self.page.locator(f"#offers [data-shown='{offer}']")
        until(lambda: place.count() == 1, f"{self.name} should be offered {offer!r}", 30)

    def accepts(self, offer: str) -> None:
        """Say yes to it."""
        self.page.locator(f"#offers [data-shown='{offer}'] [data-accept]").click()
