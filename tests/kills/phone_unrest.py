"""A real phone whose browser is killed, or its service worker stopped, while it saves and sends.

What the page once said is saved must be there after every death, and at the office once.
"""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from random import Random

from playwright.sync_api import Error

from tests.browser.kit.ledger import Ledger
from tests.browser.kit.line import Weather
from tests.browser.kit.typing import types_until_it_is_kept
from tests.browser.kit.waiting import until, until_shown
from tests.browser.kit.worker import Worker

#: Seconds between pressing the button and the blow; a save takes some hundredths of one.
STRIKE_SECONDS_MAX = 0.6
WEATHERS = (Weather.THROUGH, Weather.ANSWERS_LOST, Weather.HUNG, Weather.CAPTIVE)
FATES = ("kill", "stop", "stop and kill", "nothing")
IS_SAVED = "title => document.querySelector('main')?.innerText.includes(title) ?? false"


class PhoneUnrest:
    """One worker's phone, one client, one task a round."""

    def __init__(self, worker: Worker, client: str, seed: int):
        self.worker = worker
        self.client = client
        self.seed = seed
        self.random = Random(seed)
        self.said: list[str] = []
        self.unsaid: list[str] = []
        self.deaths: Counter[str] = Counter()

    def rage(self, rounds: int) -> None:
        """So many tasks, each with a blow while it is saved or sent."""
        for number in range(rounds):
            self.worker.line.becomes(self.random.choice(WEATHERS), only_on=b"/sync/v1/exchange")
            self._one_task(f"Task {self.seed} number {number}.", self.random.choice(FATES))
        self.worker.line.becomes(Weather.THROUGH)

    def dies_while_typing(self) -> None:
        """What the phone had kept before the battery died is in the form again."""
        address = f"/clients/{self.client}/notes/new"
        self.worker.opens(address)
        self.worker.page.get_by_label("I saw").fill("")
        times = self.random.randint(2, 4)
        typed, kept = types_until_it_is_kept(self.worker, "I saw", times)
        self.worker.phone_dies()
        self.worker.phone_starts(address)
        draft = self.worker.page.get_by_label("I saw")
        until(lambda: draft.input_value().startswith(kept.rstrip()), f"{kept!r} should be kept")
        assert typed.startswith(draft.input_value().rstrip()), "what nobody typed"
        self.deaths["typing"] += 1

    def everything_said_arrives_once(self, ledger: Ledger) -> Counter[str]:
        """At the office: what was said once, what was not said at most once."""
        self.worker.opens(f"/clients/{self.client}")
        self.worker.delivers_everything()
        titles = Counter(one["fields"]["title"] for one in ledger.of(self.client, "task"))
        assert [title for title in self.said if titles[title] != 1] == [], (
            "said, and not there once"
        )
        assert [title for title in self.unsaid if titles[title] > 1] == [], "there twice"
        return self.deaths + Counter(said=len(self.said), unsaid=len(self.unsaid))

    def _one_task(self, title: str, fate: str) -> None:
        page = self.worker.page
        self.worker.opens(f"/clients/{self.client}/tasks/new")
        self.worker.answers({"What": title})
        page.locator("main form .finish button").click(no_wait_after=True)
        is_said = self._watches_for(title, self.random.uniform(0, STRIKE_SECONDS_MAX))
        if fate == "nothing":
            until_shown(page, title)
            is_said = True
        self._strike(fate)
        (self.said if is_said else self.unsaid).append(title)
        self.worker.opens(f"/clients/{self.client}")
        if self.worker.stands_before_the_lock():
            self.worker.unlocks()
        if is_said:
            until_shown(self.worker.page, title)

    def _watches_for(self, title: str, seconds: float) -> bool:
        """Whether the page says that it is saved, within so long."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            with contextlib.suppress(Error):
                if self.worker.page.evaluate(IS_SAVED, title):
                    return True
        return False

    def _strike(self, fate: str) -> None:
        if "stop" in fate:
            with contextlib.suppress(Error):
                self.worker.browser.stop_service_worker()
            self.deaths["service worker"] += 1
        if "kill" in fate:
            self.worker.phone_dies()
            self.worker.phone_starts()
            self.deaths["browser"] += 1
