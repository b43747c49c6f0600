"""Due forms: when a form of the agency falls due for a client.

Of every form that is offered for the client and has a frequency: so many days after it was finished
last, or, never filled in, after the later of the day from which it is in use and the day since
which the client is with the agency. A rule of its own, RF, beside those of `due`.
Twin: service_worker/domain/due_forms.js.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from webapp.domain.days import add_days, local_day
from webapp.domain.filled_forms import forms_offered, standing, when_answered
from webapp.domain.records import Record

#: What is kept of a version.
FORM_FACTS = (
    *("id", "form_id", "number", "title"),
    *("published_from", "programmes", "due_every", "retired_on"),
)


def released_forms(versions: Iterable[Record]) -> list[Record]:
    """What the rule must know of the agency's versions."""
    return [{name: version[name] for name in FORM_FACTS} for version in versions]


def last_filled(fillings: Iterable[Record], zone: str) -> dict[str, Record]:
    """The filling of each form that was answered last, and on which day; by the form's id."""
    return {
        one["form_id"]: {"id": one["id"], "on": local_day(when_answered(one), zone)}
        for one in standing(fillings)
    }


def forms_due(forms: Sequence[Record], facts: Mapping[str, Any], today: str) -> list[Record]:
    """When each form falls due for the client of these facts, and since when that is counted."""
    due = []
    for form in forms_offered(list(forms), {"programme": facts["programme"]}, today):
        if form["due_every"]:
            last = facts["filled"].get(form["form_id"])
            begun = max(form["published_from"], facts["started_on"] or form["published_from"])
            on = last["on"] if last else begun
            due.append(
                {
                    "subject": last["id"] if last else form["id"],
                    "due_on": add_days(on, form["due_every"]),
                    "on": on,
                    "days": form["due_every"],
                    "name": form["title"],
                    "is_first": last is None,
                }
            )
    return due
