"""The state machine: Hypothesis draws the deeds of a world, its numbers and its faults.

A seed is a handful of worlds. `life_in` makes the machine for one office; each world of it begins
with the same backup of the same agency.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.worlds import oracle
from tests.worlds.kinds import Phones
from tests.worlds.office import Office
from tests.worlds.people import NATURES
from tests.worlds.road import FATES
from tests.worlds.same_ids import same_ids
from tests.worlds.world import World

STEPS = 70
numbers = st.integers(0, 11)
#: An exchange that goes well is the most frequent one, or nothing would ever be collided with.
fates = st.sampled_from(("arrives",) * 5 + FATES)
any_fate = st.sampled_from(FATES)
WRITING = (
    *("plans", "plans", "plans_two", "signs", "signs_a_new_note", "supervisor_edits"),
    "plans_too_late",
)
EDITING = (
    *("edits", "edits_a_goal", "edits_a_goal", "edits_text", "edits_text", "edits_two"),
    *("edits_an_answer", "resolves", "resolves"),
)
PHONES = (
    *("tab", "clone", "clock", "full", "body", "rubbish", "parcels", "aside"),
    *("late", "late", "late", "late"),
)
OFFICE = ("backup", "restore", "decide", "trim", "at_once", "hands_over", "hands_over")
SHUT = (
    *("is_shut", "is_opened", "is_opened", "comes_by", "comes_by", "comes_by", "signs_in"),
    *("somebody_else", "signed_out", "signed_out", "to_be_wiped", "keys", "old_order"),
    *("old_order", "forges", "stolen"),
)
#: Which rules there are, and how often each: people write and phones talk most of the time.


@dataclass
class Place:
    """Where worlds live: an office that can be put back to its beginning, and a shop for phones."""

    office: Office
    begin_again: Callable[[], None]
    makers: Phones = field(default_factory=Phones)
    tally: Counter[str] = field(default_factory=Counter)
    #: The diary of the world that is living, or of the one that failed.
    diary: list[str] = field(default_factory=list)


class Life(RuleBasedStateMachine):
    """One world after another. A subclass says where."""

    place: Place

    def __init__(self) -> None:
        super().__init__()
        place = self.place
        place.begin_again()
        place.makers.forget()
        self.open = ExitStack()
        self.open.enter_context(same_ids())
        office = self.open.enter_context(place.office.open())
        place.diary = []
        self.world = World(office.agency, office, place.makers, place.diary, place.tally)

    def teardown(self) -> None:
        """When the faults stop, everything must come together."""
        try:
            if self.world.phones and not self.world.is_broken:
                self.world.falls_silent()
                oracle.check(self.world)
                self.place.tally.update(worlds=1, changes=len(self.world.saved))
                self.place.tally.update(deeds=len(self.world.diary))
        finally:
            self.open.close()

    @initialize(kinds=st.lists(numbers, min_size=3, max_size=3))
    def starts(self, kinds: list[int]) -> None:
        self.world.starts(kinds)

    @rule(what=st.sampled_from(WRITING), phone=numbers, kind=numbers, nth=numbers, more=numbers)
    def writes(self, what: str, phone: int, kind: int, nth: int, more: int) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "plans": lambda: self.world.plans(phone, nth, kind),
            "plans_two": lambda: self.world.plans_two(phone, nth),
            "plans_too_late": lambda: self.world.plans_too_late(phone, nth),
            "signs": lambda: self.world.signs(phone, nth),
            "signs_a_new_note": lambda: self.world.writes_and_signs(phone, nth),
            "supervisor_edits": lambda: self.world.supervisor_edits(nth, kind, more),
        }
        deeds[what]()

    @rule(what=st.sampled_from(EDITING), phone=numbers, kind=numbers, nth=numbers, more=numbers)
    def edits(self, what: str, phone: int, kind: int, nth: int, more: int) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "edits": lambda: self.world.edits(phone, kind, nth, more, kind + more),
            "edits_a_goal": lambda: self.world.edits(phone, 0, nth, kind, more),
            "edits_text": lambda: self.world.edits(phone, 0, nth, 2, more),
            "edits_an_answer": lambda: self.world.edits(phone, 3, nth, kind, more),
            "edits_two": lambda: self.world.edits_two(phone, nth, more),
            "resolves": lambda: self.world.resolves(phone, nth, more),
        }
        deeds[what]()

    @rule(phone=numbers, fate=fates, nth=numbers, little=st.booleans())
    def exchanges(self, phone: int, fate: str, nth: int, little: bool) -> None:
        self.world.exchanges(phone, fate, nth, little)

    @rule(phone=numbers, nature=st.sampled_from(tuple(NATURES)), nth=numbers)
    def goes_wrong(self, phone: int, nature: str, nth: int) -> None:
        self.world.goes_wrong(phone, nature, nth)
        self.world.exchanges(phone, "arrives", nth)

    @rule(what=st.sampled_from(PHONES), phone=numbers, nth=numbers)
    def something_happens_to_a_phone(self, what: str, phone: int, nth: int) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "tab": lambda: self.world.opens_a_second_tab(phone),
            "clone": lambda: self.world.is_cloned(phone),
            "clock": lambda: self.world.clock_is_wrong(phone, nth),
            "full": lambda: self.world.is_full(phone),
            "body": lambda: self.world.another_body_comes(phone),
            "rubbish": lambda: self.world.rubbish_comes(phone),
            "parcels": lambda: self.world.saves_parcels(phone, nth),
            "aside": lambda: self.world.puts_aside(phone),
            "late": lambda: self.world.a_late_answer_arrives(nth),
        }
        deeds[what]()

    @rule(what=st.sampled_from(SHUT), phone=numbers, fate=any_fate, nth=numbers)
    def something_happens_to_a_door(self, what: str, phone: int, fate: str, nth: int) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "is_shut": lambda: self.world.is_shut(phone),
            "is_opened": lambda: self.world.is_opened(phone),
            "comes_by": lambda: self.world.comes_by(phone, fate, nth),
            "signs_in": lambda: self.world.signs_in(phone),
            "somebody_else": lambda: self.world.somebody_else_takes_it(phone),
            "signed_out": lambda: self.world.is_signed_out_elsewhere(phone),
            "to_be_wiped": lambda: self.world.is_to_be_wiped(phone),
            "keys": self.world.office_changes_its_keys,
            "old_order": lambda: self.world.an_old_order_comes(phone, nth),
            "stolen": lambda: self.world.is_stolen_and_writes(phone),
            "forges": lambda: self.world.somebody_forges(nth),
        }
        deeds[what]()

    @rule(what=st.sampled_from(OFFICE), nth=numbers, worker=numbers)
    def something_happens_at_the_office(self, what: str, nth: int, worker: int) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "backup": self.world.is_backed_up,
            "restore": self.world.is_restored,
            "decide": self.world.parked_work_is_decided,
            "trim": lambda: self.world.history_is_trimmed(nth),
            "at_once": self.world.all_exchange_at_once,
            "hands_over": lambda: self.world.hands_over(worker, nth),
        }
        deeds[what]()


def live(
    place: Place, number: int, worlds: int, *, shrink: bool = False, steps: int = STEPS
) -> None:
    """Let the worlds of one seed live in this place."""
    phases = (Phase.generate, Phase.shrink) if shrink else (Phase.generate,)
    rules = settings(
        max_examples=worlds,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        derandomize=False,
        phases=phases,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    here = type("LifeHere", (Life,), {"place": place})
    run_state_machine_as_test(seed(number)(here), settings=rules)
