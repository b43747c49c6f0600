"""A life on file: plan, goals, people around, visits with their notes, assessments with a trend."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from webapp.clock import new_id
from webapp.demo import words
from webapp.demo.pen import Pen, Write, create
from webapp.domain.canonical_json import canonical_json
from webapp.domain.score import QUESTIONS
from webapp.sync.names import SERVER

NEVER_YESTERDAY = 2


@dataclass(frozen=True)
class Case:
    """One client's file, and who works on it."""

    client: str
    worker: str
    signer: str
    started: int
    spanish: bool = False
    goals: tuple[str, ...] = ()


def open_case(
    pen: Pen, worker: tuple[str, str], members: Sequence[tuple[str, str]], **fields: Any
) -> Case:
    """Open a client's file: the client, its primary worker, its other members.

    `started` among the fields is how many days ago; members are (worker, role).
    """
    started = fields.pop("started")
    client = new_id()
    since = {"starts_on": pen.day(-started)}
    people = [(worker[0], "primary"), *members]
    memberships = [
        create("membership", worker=member, role=role, reason="new", **since)
        for member, role in people
    ]
    usual = {"status": "active", "safe_to_call": "any_time", "primary_language": "en"}
    fields = usual | {"started_on": pen.day(-started)} | fields
    opening = create("client", client, **fields)
    pen.write(SERVER, pen.at(-started, "09:00"), client, opening, *memberships)
    return Case(client, *worker, started, spanish=fields["primary_language"] == "es")


def agree_plan(pen: Pen, case: Case, *, starts: int, reviewed: int | None = None) -> Case:
    """A plan agreed so many days ago for a year, with two or three goals in the client's words."""
    plan = create(
        "care_plan",
        title="Person-centered plan",
        plan_type="annual" if case.started - starts > 60 else "initial",
        status="active",
        starts_on=pen.day(-starts),
        ends_on=pen.day(364 - starts),
        reviewed_on=None if reviewed is None else pen.day(-reviewed),
        strengths=pen.chance.choice(words.STRENGTHS),
        risks=words.RISKS,
        backup_plan=words.BACKUP,
    )
    goals = [
        create(
            "goal",
            care_plan=plan["id"],
            statement=statement,
            domain=domain,
            measure=measure,
            status="active",
            achievement=pen.chance.choice(("improving", "no_change", "worsening", "sustaining")),
            progress=pen.chance.choice(words.PROGRESS),
            target_on=pen.day(pen.chance.randint(20, 200)),
        )
        for statement, domain, measure in pen.chance.sample(words.GOALS, pen.chance.randint(2, 3))
    ]
    pen.write(case.worker, pen.at(-starts, "15:30"), case.client, plan, *goals)
    ids = tuple(goal["id"] for goal in goals)
    return Case(case.client, case.worker, case.signer, case.started, case.spanish, ids)


def past_visit(pen: Pen, case: Case, ago: int, start: str, **more: Any) -> None:
    """A visit that took place, as one change, received when its note was written."""
    written_at, writes = visit_writes(pen, case, ago, start, **more)
    pen.write(case.worker, written_at, case.client, *writes)


def visit_writes(
    pen: Pen, case: Case, ago: int, start: str, **more: Any
) -> tuple[str, list[Write]]:
    """A visit with an observation, its note, and the promise that came of it; and when written.

    `signed=False` leaves the note a draft; `late_days` and `late_reason` make it a late entry.
    """
    theme = pen.chance.choice(words.THEMES)
    visit = new_id()
    arrived, ended = pen.at(-ago, start), pen.at(-ago, _later(start, 45))
    writes = [
        create(
            "visit",
            visit,
            worker=case.worker,
            contact_type=more.pop("contact_type", "home_visit"),
            starts_at=arrived,
            planned_minutes=45,
            arrived_at=arrived,
            ended_at=ended,
            outcome="completed",
            present=["client"],
            purpose=theme.next_step,
        ),
        _observation(case, visit, theme, ended),
    ]
    written = pen.at(-ago + more.pop("late_days", 0), _later(start, 65))
    writes += write_note(pen, case, visit, theme, (arrived, written), **more)
    writes.append(_promise(pen, case, theme, ago, writes[2]["id"]))
    return written, writes


def write_note(
    pen: Pen, case: Case, visit: str, theme: words.Theme, times: tuple[str, str], **how: Any
) -> list[Write]:
    """The note of a visit, and unless it is left a draft the signature under it."""
    happened_at, written_at = times
    late_reason = how.get("late_reason")
    note = create(
        "progress_note",
        visit=visit,
        goal=pen.chance.choice(case.goals) if case.goals else None,
        core_function=theme.core_function,
        client_said=theme.said_in_spanish if case.spanish else theme.said,
        worker_saw=theme.saw,
        worker_did=f"{theme.did} {words.LAST_DONE}",
        worker_thinks=theme.thinks,
        next_step=theme.next_step,
        happened_at=happened_at,
        written_at=written_at,
        late_reason=late_reason,
        recorded_by=case.worker,
    )
    if not how.get("signed", True):
        return [note]
    values = {name: cell["value"] for name, cell in note["fields"].items()}
    signature = create(
        "signature",
        progress_note=note["id"],
        signed_at=written_at,
        signer_name=case.signer,
        credential="BSW, Case Manager",
        late_entry=late_reason is not None,
        content_hash=hashlib.sha256(canonical_json(values).encode()).hexdigest(),
        recorded_by=case.worker,
    )
    return [note, signature]


def plan_visit(pen: Pen, case: Case, ahead: int, start: str, **more: Any) -> str:
    """A visit to come."""
    visit = new_id()
    fields = {"contact_type": "home_visit", "planned_minutes": 45} | more
    planned = create("visit", visit, worker=case.worker, starts_at=pen.at(ahead, start), **fields)
    pen.write(case.worker, pen.at(-NEVER_YESTERDAY, "16:45"), case.client, planned)
    return visit


def assess(pen: Pen, case: Case, ago: int, level: float, *, reason: str = "follow_up") -> None:
    """A follow-up assessment around a level from 0 to 4, now and then with a question skipped."""
    answers = {
        name: "refused"
        if pen.chance.random() < 0.04
        else str(min(4, max(0, round(level + pen.chance.uniform(-1, 1)))))
        for name in QUESTIONS
    }
    assess_with(pen, case, ago, answers, reason=reason)


def assess_with(
    pen: Pen, case: Case, ago: int, answers: dict[str, str], *, reason: str = "follow_up"
) -> None:
    """A follow-up assessment with these answers."""
    assessment = create(
        "assessment",
        instrument="follow_up",
        version=1,
        reason=reason,
        answers=answers,
        assessed_on=pen.day(-ago),
        recorded_by=case.worker,
    )
    pen.write(case.worker, pen.at(-ago, "16:10"), case.client, assessment)


def _observation(case: Case, visit: str, theme: words.Theme, noted_at: str) -> Write:
    category, remark, severity = theme.observation
    return create(
        "observation",
        visit=visit,
        category=category,
        remark=remark,
        severity=severity,
        source="observed",
        noted_at=noted_at,
        recorded_by=case.worker,
    )


def _promise(pen: Pen, case: Case, theme: words.Theme, ago: int, note: str) -> Write:
    """The task that a note's next step leaves behind; long ago it has been done."""
    due_on = pen.day(7 - ago)
    done = ago > 6
    return create(
        "task",
        title=theme.next_step,
        due_on=due_on,
        priority="normal",
        status="done" if done else "open",
        assignee=case.worker,
        origin="next_step",
        origin_record=note,
        done_at=pen.at(6 - ago, "12:00") if done else None,
    )


def _later(clock: str, minutes: int) -> str:
    hours, rest = (int(part) for part in clock.split(":"))
    total = hours * 60 + rest + minutes
    return f"{total // 60:02}:{total % 60:02}"
