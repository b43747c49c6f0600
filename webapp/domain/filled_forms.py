"""Filled forms: which forms are offered for a client, what was answered last, how scores move.

Of each form the latest version that has come into use counts: retired, it retires the form. A
finished filling stands until a finished one corrects it; the correction has its day. A score is
drawn where its author gave it a range, from the day on since which it can be compared.
Twin: service_worker/domain/filled_forms.js.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from webapp.domain.canonical_json import read_json
from webapp.domain.days import days_between, local_day
from webapp.domain.fold import fold
from webapp.domain.forms.values import text_number
from webapp.domain.records import Record

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 320, 56, 14, 306, 10, 42
TEXTS = ("name", "label", "value", "min", "max", "better", "band", "since")


def forms_offered(versions: list[Record], client: Record, today: str) -> list[Record]:
    """The latest version of every form that has come into use for this client, by title.

    Where that one is retired, so is the form: an earlier version never comes back by itself.
    """
    latest: dict[str, Record] = {}
    for version in versions:
        known = latest.get(version["form_id"])
        is_later = known is None or version["number"] > known["number"]
        if is_later and _has_begun(version, client, today):
            latest[version["form_id"]] = version
    offered = [one for one in latest.values() if not _is_retired(one, today)]
    return sorted(offered, key=lambda one: (fold(one["title"]), one["id"]))


def _has_begun(version: Record, client: Record, today: str) -> bool:
    """Whether a version has come into use by today, and for this client's programme."""
    is_begun = version["published_from"] is not None and version["published_from"] <= today
    programmes = [one.strip(" ") for one in (version["programmes"] or "").split("\n")]
    named = [one for one in programmes if one]
    is_for_all = not named or client["programme"] in named
    return is_begun and is_for_all


def _is_retired(version: Record, today: str) -> bool:
    return version["retired_on"] is not None and version["retired_on"] <= today


def newer_version(
    versions: list[Record], version: Record, client: Record, today: str
) -> list[Record]:
    """The version in use to which a filling of this one can go on; none or one."""
    offered = forms_offered(versions, client, today)
    same = [one for one in offered if one["form_id"] == version["form_id"]]
    return [one for one in same if one["number"] > version["number"]]


def when_answered(filling: Record) -> Any:
    """When the answers were given; of a correction, when those that it corrects. Null: a draft."""
    return filling["answered_at"] or filling["finished_at"]


def standing(fillings: Iterable[Record]) -> list[Record]:
    """What is finished and no finished correction took the place of, in order of the answers."""
    done = [one for one in fillings if one["finished_at"] is not None]
    corrected = {one["corrects"] for one in done}
    stands = [one for one in done if one["id"] not in corrected]
    return sorted(stands, key=lambda one: (when_answered(one), one["id"]))


def filled_before(fillings: list[Record], filling: Record) -> list[Record]:
    """The filling of the same form that was answered last before this one; none or one."""
    until = when_answered(filling) or "9"
    others = [one for one in standing(fillings) if one["id"] != filling["id"]]
    same = [one for one in others if one["form_id"] == filling["form_id"]]
    earlier = [one for one in same if when_answered(one) < until]
    return earlier[-1:]


def score_trends(fillings: list[Record], zone: str) -> list[Record]:
    """For every score that was reckoned: its marks over time, the line through them, the latest."""
    done = standing(fillings)
    series: dict[tuple[str, str], list[Record]] = {}
    renamed = _renamed(done)
    for filling in done:
        day, form = local_day(when_answered(filling), zone), filling["form_id"]
        for score in _scores_in(filling["scores"]):
            found = score | {"on": day, "form": filling["title"]}
            series.setdefault((form, _name_now(renamed, form, score["name"])), []).append(found)
    return [_drawn(points) for _, points in sorted(series.items())]


def _renamed(fillings: list[Record]) -> dict[tuple[str, str], str]:
    """What a score of a form was called before, and what it is called now."""
    return {
        (filling["form_id"], old): score["name"]
        for filling in fillings
        for score in _scores_in(filling["scores"])
        for old in score["was"]
        if old != score["name"]
    }


def _name_now(renamed: dict[tuple[str, str], str], form: str, name: str) -> str:
    met = [name]
    while (form, met[-1]) in renamed and renamed[form, met[-1]] not in met:
        met.append(renamed[form, met[-1]])
    return met[-1]


def _scores_in(text: str | None) -> list[Record]:
    """The scores of a filling, those that can be drawn; what wrote them may be anybody."""
    listed = read_json(text)
    found = []
    for one in listed if isinstance(listed, list) else []:
        if isinstance(one, dict) and all(isinstance(one.get(name), str) for name in TEXTS):
            low, high, number = (text_number(one[name], 0) for name in ("min", "max", "value"))
            if all(math.isfinite(each) for each in (low, high, number)) and low < high:
                was = one.get("was") if isinstance(one.get("was"), list) else []
                told = {"alert": one.get("alert") is True}
                told |= {"was": [name for name in was if isinstance(name, str)]}
                found.append({name: one[name] for name in TEXTS} | told)
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
