"""Filled forms: which forms are offered for a client, what was answered last, how scores move.

Of each form the latest version that is in use counts. A score is drawn where its author gave it a
range, from the day on since which it can be compared.
Twin: service_worker/domain/filled_forms.js.
"""

from __future__ import annotations

import math

from webapp.domain.canonical_json import read_json
from webapp.domain.days import days_between, local_day
from webapp.domain.fold import fold
from webapp.domain.forms.values import text_number
from webapp.domain.records import Record

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 320, 56, 14, 306, 10, 42
TEXTS = ("name", "label", "value", "min", "max", "better", "band", "since")


def forms_offered(versions: list[Record], client: Record, today: str) -> list[Record]:
    """The latest version in use of every form for this client, by title."""
    latest: dict[str, Record] = {}
    for version in versions:
        known = latest.get(version["form_id"])
        is_later = known is None or version["number"] > known["number"]
        if is_later and is_offered(version, client, today):
            latest[version["form_id"]] = version
    return sorted(latest.values(), key=lambda one: (fold(one["title"]), one["id"]))


def is_offered(version: Record, client: Record, today: str) -> bool:
    """Whether a version is in use today, and for this client's programme."""
    is_begun = version["published_from"] is not None and version["published_from"] <= today
    is_retired = version["retired_on"] is not None and version["retired_on"] <= today
    programmes = [one.strip(" ") for one in (version["programmes"] or "").split("\n")]
    named = [one for one in programmes if one]
    is_for_all = not named or client["programme"] in named
    return is_begun and not is_retired and is_for_all


def filled_before(fillings: list[Record], filling: Record) -> list[Record]:
    """The filling of the same form that was finished last before this one; none or one."""
    until = filling["finished_at"] or "9"
    earlier = [
        one
        for one in fillings
        if one["form_id"] == filling["form_id"]
        and one["id"] != filling["id"]
        and one["finished_at"] is not None
        and one["finished_at"] < until
    ]
    return sorted(earlier, key=lambda one: (one["finished_at"], one["id"]))[-1:]


def score_trends(fillings: list[Record], zone: str) -> list[Record]:
    """For every score that was reckoned: its marks over time, the line through them, the latest."""
    done = [one for one in fillings if one["finished_at"] is not None]
    series: dict[tuple[str, str], list[Record]] = {}
    for filling in sorted(done, key=lambda one: (one["finished_at"], one["id"])):
        day = local_day(filling["finished_at"], zone)
        for score in _scores_in(filling["scores"]):
            found = score | {"on": day, "form": filling["title"]}
            series.setdefault((filling["form_id"], score["name"]), []).append(found)
    return [_drawn(points) for _, points in sorted(series.items())]


def _scores_in(text: str | None) -> list[Record]:
    """The scores of a filling, those that can be drawn; what wrote them may be anybody."""
    listed = read_json(text)
    found = []
    for one in listed if isinstance(listed, list) else []:
        if isinstance(one, dict) and all(isinstance(one.get(name), str) for name in TEXTS):
            low, high, number = (text_number(one[name], 0) for name in ("min", "max", "value"))
            if all(math.isfinite(each) for each in (low, high, number)) and low < high:
                found.append(
                    {name: one[name] for name in TEXTS} | {"alert": one.get("alert") is True}
                )
    return found


def _drawn(points: list[Record]) -> Record:
    last = points[-1]
    shown = [one for one in points if one["on"] >= last["since"]] or [last]
    marks = [_mark(one, shown[0]["on"], last["on"]) for one in shown]
    line = " ".join(f"{mark['x']},{mark['y']}" for mark in marks)
    about = {
        name: last[name] for name in ("name", "label", "form", "band", "better", "max", "alert")
    }
    picture = {"marks": marks, "line": line if len(marks) > 1 else ""}
    return about | picture | {"width": _WIDTH, "height": _HEIGHT}


def _mark(point: Record, first: str, last: str) -> Record:
    span = days_between(first, last)
    x = _LEFT + (_RIGHT - _LEFT) * days_between(first, point["on"]) // span if span else _RIGHT
    low, high, number = (text_number(point[name], 0) for name in ("min", "max", "value"))
    share = min(1.0, max(0.0, (number - low) / (high - low)))
    y = _BOTTOM - math.floor((_BOTTOM - _TOP) * share)
    return {"x": x, "y": y, "value": point["value"], "on": point["on"]}
