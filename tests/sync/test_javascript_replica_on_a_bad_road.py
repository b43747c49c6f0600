"""Random days of two workers on a bad road: the real replica, the real server, and bad luck.

Whatever happened: nothing is lost (S1), every phone equals the server (S5), every outbox empties
(S7), both copies of a cloned phone keep their changes (S13). A failing seed is in the test's name.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from tests.cast import Agency, edit
from tests.service_worker.bridge import LATER, Call, Phones
from tests.service_worker.road import Road, assert_equal_to_server, on_server, planned, settle


@pytest.fixture
def phones() -> Iterator[Phones]:
    """Phones, switched off at the end."""
    phones = Phones()
    yield phones
    phones.close()


@pytest.mark.parametrize("seed", range(4))
def test_s1_s5_s7_s13_nothing_is_lost_on_a_bad_road(
    agency: Agency, phones: Phones, seed: int
) -> None:
    BadRoad(agency, phones, seed).live()


class BadRoad:
    """Two workers, up to five tabs on up to three phones, and a line that fails at random."""

    def __init__(self, agency: Agency, phones: Phones, seed: int):
        self.agency, self.phones, self.luck = agency, phones, random.Random(seed)
        self.tabs: list[str] = []
        self.owners = {"rosa": agency.rosa, "sam": agency.sam}
        self.storages = {"rosa": "rosa", "sam": "sam"}
        self.late: list[tuple[Call, Any]] = []
        self.saved: list[str] = []
        self.honest = True

    def live(self) -> None:
        for storage in list(self.storages):
            self.open(storage)
        self.settle()
        self.honest = False
        for _ in range(60):
            self.step()
        self.honest = True
        for call, answer in self.late:
            self.phones.answer(call, answer)
        self.phones.command("mend")
        self.settle()
        assert all(on_server(change) for change in self.saved), "S1"
        assert_equal_to_server(self.phones, *self.tabs)

    def open(self, storage: str) -> None:
        tab = f"{storage}-{len(self.tabs)}"
        worker = self.owners[self.storages[storage]]
        browser = self.agency.signed_in(worker)
        line = Road(browser)
        honest = line.through
        line.through = lambda call: self.travel(call, honest)
        seed = self.luck.randrange(2**31)
        self.phones.open(tab, line, storage=storage, worker=worker, seed=seed)
        self.tabs.append(tab)

    def travel(self, call: Call, honest: Any) -> Any:
        luck = 1.0 if self.honest else self.luck.random()
        if luck < 0.15:
            return None
        answer = honest(call)
        if luck < 0.25:
            answer = honest(call)
        if luck < 0.4:
            return None
        if luck < 0.5:
            self.late.append((call, answer))
            return LATER
        return answer

    def step(self) -> None:
        tab, luck = self.luck.choice(self.tabs), self.luck.random()
        if luck < 0.25:
            self.saved.append(planned(self.phones, self.agency, tab))
        elif luck < 0.5:
            self.edit(tab)
        elif luck < 0.85:
            self.exchange(tab)
        elif luck < 0.9 and self.late:
            self.phones.answer(*self.late.pop(self.luck.randrange(len(self.late))))
        elif luck < 0.95:
            self.phones.command("break_put", nth=self.luck.randint(1, 6))
            self.exchange(tab)
            self.phones.command("mend")
        elif len(self.tabs) < 4:
            self.open(self.luck.choice(list(self.storages)))
        elif len(self.storages) < 3:
            self.phones.command("clone", storage="rosa", **{"as": "clone"})
            self.storages["clone"] = "rosa"
            self.open("clone")

    def edit(self, tab: str) -> None:
        goal = self.agency.goal
        record = next(r for r in self.phones.command("records", tab=tab) if r["id"] == goal)
        field = self.luck.choice(["target_on", "measure"])
        value = f"2027-01-{self.luck.randint(1, 28):02}"
        own = self.phones.command("latest_token", tab=tab, record=goal, field=field)
        heads = [head["token"] for head in record.get("heads", {}).get(field, [])]
        base = [own] if own else heads or [record.get("tokens", {}).get(field, goal)]
        contains = record.get("contains", {})
        seen = [*base, *(token for each in base for token in contains.get(each, []))]
        change = {
            "case_file": self.agency.mrs_alvarez,
            "writes": [edit("goal", goal, seen, **{field: value})],
        }
        self.saved.append(self.phones.command("save", tab=tab, change=change)["id"])

    def exchange(self, tab: str) -> None:
        """Not waited for when its answer is late."""
        before = len(self.late)
        number = self.phones.start("exchange", tab=tab)
        while number not in self.phones.results and len(self.late) == before:
            self.phones._hear()

    def settle(self) -> None:
        for _ in range(3):
            for tab in self.tabs:
                settle(self.phones, tab)
