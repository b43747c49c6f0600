"""Clients drawn from a seed: each with a plan, a few years of visits, and a trend of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from webapp.demo import life, names, words
from webapp.demo.pen import Pen, create

VISIT_STARTS = ("09:00", "10:30", "13:15", "14:45")
ASSESSED_DAYS_AGO = (400, 310, 220, 130, 40)
LANGUAGES = ("en", "en", "en", "en", "es", "es", "vi", "am", "ru")
HAZARDS = (
    ("dog", "caution", "Large dog in the yard", "Ring first, wait at the gate"),
    ("bedbugs", "caution", "Seen on the sofa in spring", "Stand, bring nothing inside"),
    ("no_signal", "caution", "No signal in the stairwell", "Call before going in"),
    ("structural", "caution", "Third step is loose", "Keep to the wall"),
    ("aggressive_other_in_home", "two_person", "Brother shouts when drunk", "Go in twos"),
)
#: The last visits come one by one, older ones many a change, or large worlds would take hours.
VISITS_ONE_BY_ONE, VISITS_AT_ONCE = 3, 15
Member = tuple[str, str]


def draw_client(
    pen: Pen,
    worker: Member,
    members: Sequence[Member],
    name: tuple[str, str],
    visits: int,
) -> None:
    """One client with so many past visits, everything in the order in which it happened."""
    chance = pen.chance
    started = chance.randint(150, 1300)
    case = life.open_case(
        pen,
        worker,
        members,
        started=started,
        given_name=name[0],
        family_name=name[1],
        birth_date=pen.day(-chance.randint(19 * 365, 92 * 365)),
        address=names.address(chance),
        phone=names.phone(chance),
        primary_language=chance.choice(LANGUAGES),
        acuity=chance.choice((1, 2, 2, 2, 3, 3, 4)),
        decision_status=chance.choice(("own_decision_maker", "supported_decision_making")),
        what_matters=chance.choice(words.WHAT_MATTERS),
    )
    _surround(pen, case)
    plan_starts = chance.randint(20, min(started - 5, 270))
    reviewed = max(3, plan_starts - 150) if plan_starts > 160 else None
    case = life.agree_plan(pen, case, starts=plan_starts, reviewed=reviewed)
    for _, step in sorted(_history(pen, case, visits), key=lambda step: -step[0]):
        step()
    if chance.random() < 0.8:
        life.plan_visit(pen, case, chance.randint(1, 30), chance.choice(VISIT_STARTS))


def _surround(pen: Pen, case: life.Case) -> None:
    """A contact or two, and for one in four something to beware of."""
    chance = pen.chance
    people = [
        create(
            "contact_person",
            name=f"{chance.choice(names.GIVEN)} {chance.choice(names.FAMILY)}",
            circle=circle,
            role=role,
            phone=names.phone(chance),
            share_level=share_level,
        )
        for circle, role, share_level in (
            ("household", chance.choice(("child", "spouse_partner", "sibling")), "schedule"),
            ("care_team", chance.choice(("pcp", "nurse", "personal_care")), "plan"),
        )
    ]
    if chance.random() < 0.25:
        hazard_type, severity, evidence, precautions = chance.choice(HAZARDS)
        people.append(
            create(
                "hazard",
                hazard_type=hazard_type,
                severity=severity,
                source="observed",
                evidence=evidence,
                precautions=precautions,
                review_on=pen.day(chance.randint(20, 170)),
                recorded_by=case.worker,
            )
        )
    pen.write(case.worker, pen.at(-case.started, "11:00"), case.client, *people)


def _history(pen: Pen, case: life.Case, visits: int) -> list[tuple[int, Callable[[], object]]]:
    """What happened, as (days ago, the step that writes it)."""
    chance = pen.chance
    last = chance.randint(3, 40)
    gap = max(1, min(35, (case.started - last - 1) // visits))
    days = [last + gap * place for place in range(visits) if last + gap * place < case.started]
    level, drift = chance.uniform(1.2, 3.2), chance.uniform(-0.25, 0.3)

    def visits_on(days: Sequence[int]) -> Callable[[], object]:
        return lambda: _write_visits(pen, case, days)

    def assess_on(place: int, ago: int) -> Callable[[], object]:
        return lambda: life.assess(pen, case, ago, level + drift * place)

    lately, before = days[:VISITS_ONE_BY_ONE], days[VISITS_ONE_BY_ONE:]
    chunks = [
        before[first : first + VISITS_AT_ONCE] for first in range(0, len(before), VISITS_AT_ONCE)
    ]
    steps = [(chunk[0], visits_on(chunk)) for chunk in [*([ago] for ago in lately), *chunks]]
    assessed = [ago for ago in ASSESSED_DAYS_AGO if ago < case.started]
    return steps + [(ago, assess_on(place, ago)) for place, ago in enumerate(assessed)]


def _write_visits(pen: Pen, case: life.Case, days: Sequence[int]) -> None:
    """Visits of several days as one change, received with the newest of them."""
    written_at, writes = "", []
    for ago in sorted(days, reverse=True):
        start = pen.chance.choice(VISIT_STARTS)
        written_at, of_visit = life.visit_writes(pen, case, ago, start)
        writes += of_visit
    pen.write(case.worker, written_at, case.client, *writes)
