"""Today: the visits of one worker's day, the next one, and the day as a strip of time.

Whole numbers only, so that both sides draw the same strip. The clock is an argument.
Twin: service_worker/domain/today.js.
"""

from __future__ import annotations

from collections.abc import Iterable

from webapp.domain.days import add_days, local_day, local_minute, seconds_of
from webapp.domain.records import Record

#: Outcomes of a visit that took no time.
CALLED_OFF = ("cancelled_by_client", "cancelled_by_worker", "cancelled_by_agency")
#: How long a visit is drawn that does not say.
MINUTES_WHEN_UNSAID = 45
#: The strip begins here, or earlier where a visit does.
FROM_HOUR = 7
#: And ends here, or later.
TO_HOUR = 19
#: The width of the strip.
STRIP_WIDTH = 320


def today_plan(visits: Iterable[Record], today: str, now: str, zone: str, me: str) -> Record:
    """My visits of the day in order, what is running, what comes next, and tomorrow's visits."""
    mine = [visit for visit in visits if visit["worker"] == me and not visit["voided"]]
    mine.sort(key=lambda visit: (visit["starts_at"], visit["id"]))
    of_today = [visit for visit in mine if local_day(visit["starts_at"], zone) == today]
    tomorrow = add_days(today, 1)
    open_visits = [visit for visit in of_today if not visit["ended_at"] and not visit["outcome"]]
    return {
        "visits": of_today,
        "running": next((visit for visit in open_visits if visit["arrived_at"]), None),
        "next": next((visit for visit in open_visits if not visit["arrived_at"]), None),
        "done": len([visit for visit in of_today if visit["ended_at"]]),
        "tomorrow": [visit for visit in mine if local_day(visit["starts_at"], zone) == tomorrow],
        "strip": _strip(of_today, today, now, zone),
    }


def _strip(visits: list[Record], today: str, now: str, zone: str) -> Record:
    spans = [_span(visit, zone) for visit in visits if visit["outcome"] not in CALLED_OFF]
    first = min([FROM_HOUR, *(start // 60 for _, start, _ in spans)])
    last = max([TO_HOUR, *(min(24, (end + 59) // 60) for _, _, end in spans)])

    def place(minute: int) -> int:
        within = min(max(minute, first * 60), last * 60) - first * 60
        return STRIP_WIDTH * within // ((last - first) * 60)

    return {
        "width": STRIP_WIDTH,
        "bars": [
            {
                "id": visit["id"],
                "x": place(start),
                "width": max(2, place(end) - place(start)),
                "state": _progress(visit),
            }
            for visit, start, end in spans
        ],
        "hours": [{"hour": hour, "x": place(hour * 60)} for hour in range(first, last + 1, 3)],
        "now_x": place(local_minute(now, zone)) if local_day(now, zone) == today else None,
    }


def _span(visit: Record, zone: str) -> tuple[Record, int, int]:
    """From which to which minute of its day the visit takes, as it went or is planned."""
    starts_at = visit["arrived_at"] or visit["starts_at"]
    start = local_minute(starts_at, zone)
    minutes = visit["planned_minutes"] or MINUTES_WHEN_UNSAID
    if visit["ended_at"]:
        minutes = max(0, (seconds_of(visit["ended_at"]) - seconds_of(starts_at)) // 60)
    return visit, start, start + minutes


def _progress(visit: Record) -> str:
    if visit["ended_at"] or visit["outcome"]:
        return "done"
    return "running" if visit["arrived_at"] else "planned"
