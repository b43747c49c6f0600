"""Around: what a form is given beside its answers, from what the house knows.

The moment on the wall of the agency, who asks, the client, and the last answers for this client:
as `instance('previous')`, by the names of the questions, and as `${last-saved#x}`. Last answers are
shown and can be reckoned with, and are never filled in.
Twin: service_worker/domain/forms/around.js.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from webapp.domain.canonical_json import object_in
from webapp.domain.days import days_between, local_day, local_minute
from webapp.domain.filled_forms import when_answered
from webapp.domain.forms.places import texts_of

#: What a form may know of the client, under the names of the client's fields.
KNOWN = (
    *("given_name", "family_name", "preferred_name", "pronouns", "birth_date"),
    *("household", "primary_language", "started_on", "status"),
)
MINUTES_A_DAY = 1440


def given_around(filling: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """What `open_form` is given for a filling.

    `known`: `now` (an instant), `zone`, `me`, `client`, `earlier` (a filling or null), `language`,
    `root` (the name of the form's root).
    """
    ended = when_answered(filling)
    zone = known["zone"]
    return {
        "now": local_moment(ended or known["now"], zone),
        "began": local_moment(filling["started_at"], zone),
        "ended": local_moment(ended, zone) if ended else "",
        "seed": filling["id"],
        "language": known["language"],
        "worker": {"username": known["me"]["name"], "deviceid": ""},
        "tables": tables_around(known["earlier"], known["client"], known["root"]),
    }


def tables_around(
    earlier: Mapping[str, Any] | None, client: Mapping[str, Any], root: str
) -> dict[str, Any]:
    """The attached tables that the house fills: the client, the last answers."""
    about = {name: client[name] for name in KNOWN if isinstance(client.get(name), str)}
    if earlier is None:
        return {"client": [about], "previous": [], "__last-saved": {root: {}}}
    texts = texts_of(earlier["answers"] or {}) | reckoned_in(earlier)
    by_name = {place.rpartition("/")[2]: text for place, text in texts.items()}
    by_name |= {"_date": when_answered(earlier)[:10]}
    return {"client": [about], "previous": [by_name], "__last-saved": {root: nested(texts)}}


def reckoned_in(filling: Mapping[str, Any]) -> dict[str, str]:
    """What a filling reckoned when it was finished, by place."""
    reckoned = object_in(filling["reckoned"])
    return {place: text for place, text in reckoned.items() if isinstance(text, str)}


def nested(texts: Mapping[str, str]) -> dict[str, Any]:
    """Answers as fields in fields; those of rows are left out."""
    fields: dict[str, Any] = {}
    for place, text in sorted(texts.items()):
        steps = place.split("/")[1:]
        here: Any = fields
        for step in steps[:-1]:
            inner = here.setdefault(step, {}) if isinstance(here, dict) else None
            here = inner
        if isinstance(here, dict) and "[" not in place:
            here.setdefault(steps[-1], text)
    return fields


def local_moment(instant: str, zone: str) -> str:
    """An instant as the wall shows it, and how far from UTC: `2026-11-22T14:30:05.250+02:00`."""
    minutes = local_minute(instant, zone)
    day = local_day(instant, zone)
    utc = int(instant[11:13]) * 60 + int(instant[14:16])
    offset = minutes - utc + MINUTES_A_DAY * days_between(instant[:10], day)
    sign, size = ("-", -offset) if offset < 0 else ("+", offset)
    seconds = instant[17:23].removesuffix("Z") if "." in instant else f"{instant[17:19]}.000"
    clock = f"{minutes // 60:02}:{minutes % 60:02}:{seconds}"
    return f"{day}T{clock}{sign}{size // 60:02}:{size % 60:02}"
