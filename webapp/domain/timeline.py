"""Timeline: what happened with a client, newest first, and what was promised last.

Visits, notes, observations, assessments and goals of one case file become events of local days. It
arranges records and words nothing: a template says what a `visit` or a `goal` event reads like.
Twin: service_worker/domain/timeline.js.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from webapp.domain.days import local_day
from webapp.domain.records import Record

#: Where an event without an instant stands within its day: at the end.
LONG_AGO = "0000"


def timeline(records: Iterable[Record], zone: str, limit: int) -> list[Record]:
    """The days on which something happened, newest first, each with its events, newest first."""
    shown = [record for record in records if not record["voided"]]
    facts = _facts_about_notes(shown)
    events = [event for record in shown if (event := _event(record, facts, zone))]
    events.sort(key=_sort_key, reverse=True)
    days = groupby(events[:limit], key=lambda event: event["day"])
    return [{"day": day, "events": list(of_day)} for day, of_day in days]


def next_steps(notes: Iterable[Record], limit: int) -> list[Record]:
    """The last next steps that notes promised, newest note first (visit preparation, P3)."""
    promising = [note for note in notes if note["next_step"] and not note["voided"]]
    promising.sort(key=lambda note: (note["happened_at"], note["id"]), reverse=True)
    return promising[:limit]


def _event(record: Record, facts: dict[str, Record], zone: str) -> Record | None:
    at = _when(record)
    day = record["assessed_on"] if record["type"] == "assessment" else at and local_day(at, zone)
    if not day:
        return None
    event = {"kind": record["type"], "id": record["id"], "day": day, "at": at, "record": record}
    return event | facts.get(record["id"], {"signature": None, "addenda": []})


def _when(record: Record) -> str | None:
    """When it happened; None for what has not happened yet, or is no event."""
    kind = record["type"]
    if kind == "visit":
        happened = record["arrived_at"] or record["ended_at"] or record["outcome"]
        return (record["arrived_at"] or record["starts_at"]) if happened else None
    if kind == "progress_note":
        return record["happened_at"]
    if kind == "observation":
        return record["noted_at"]
    return record["received_at"] if kind == "goal" else None


def _facts_about_notes(records: list[Record]) -> dict[str, Record]:
    """For every note, the signature it carries and the addenda that follow it."""
    facts: dict[str, Record] = {}
    for record in sorted(records, key=lambda record: record["id"]):
        if record["type"] not in ("signature", "addendum"):
            continue
        about = facts.setdefault(record["progress_note"], {"signature": None, "addenda": []})
        if record["type"] == "addendum":
            about["addenda"].append(record)
        elif about["signature"] is None:
            about["signature"] = record
    return facts


def _sort_key(event: Record) -> tuple[str, str, str]:
    return event["day"], event["at"] or LONG_AGO, event["id"]
