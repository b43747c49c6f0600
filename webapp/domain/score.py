"""Score: what the answers of the follow-up assessment add up to, and how it moves.

Ten questions, 0 (very hard) to 4 (well): 0 to 40 points, more is better. Refused, unable, not asked
and does not apply are answers too, but never a nought: the points of the answered questions
are spread over all ten, and with fewer than seven there is no score at all. A picture gets whole
numbers only, so that both sides draw the same line. Twin: service_worker/domain/score.js.
"""

from __future__ import annotations

from webapp.domain.days import days_between
from webapp.domain.records import Record
from webapp.errors import N_

#: The questions in their order, and their words as gettext ids.
QUESTIONS = {
    "health": N_("Health in the last weeks"),
    "pain": N_("Living with pain"),
    "mood": N_("Mood"),
    "sleep": N_("Sleep"),
    "eating": N_("Eating and drinking"),
    "getting_around": N_("Getting around"),
    "self_care": N_("Washing and dressing"),
    "company": N_("Company of others"),
    "money": N_("Money for what is needed"),
    "safety": N_("Feeling safe at home"),
}
#: The answers that are points; all others are reasons.
POINTS = ("0", "1", "2", "3", "4")
#: The best score there is.
MOST = 40
#: With fewer answers than this there is no score.
ANSWERED_AT_LEAST = 7
#: From which score on a band reaches, its code, its words.
BANDS = (
    (31, "well", N_("Doing well")),
    (21, "managing", N_("Managing")),
    (11, "unsteady", N_("Unsteady")),
    (0, "hard", N_("Having a hard time")),
)
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 320, 56, 14, 306, 10, 42


def score_of(answers: Record | None) -> int | None:
    """The score, rounded half up; None when too few questions were answered."""
    points = [int(answer) for answer in _in_order(answers) if answer in POINTS]
    if len(points) < ANSWERED_AT_LEAST:
        return None
    answered = len(points)
    return (2 * sum(points) * len(QUESTIONS) + answered) // (2 * answered)


def band_of(score: int | None) -> dict[str, str] | None:
    """The band a score falls in: its code, and its words as a gettext id."""
    if score is None:
        return None
    _, code, words = next(band for band in BANDS if score >= band[0])
    return {"code": code, "label_id": words}


def scored(assessment: Record) -> Record:
    """One assessment with its score, its band and how many questions were answered."""
    score = score_of(assessment["answers"])
    answered = sum(answer in POINTS for answer in _in_order(assessment["answers"]))
    return {
        "id": assessment["id"],
        "on": assessment["assessed_on"],
        "score": score,
        "band": band_of(score),
        "answered": answered,
        "asked": len(QUESTIONS),
        "most": MOST,
    }


def trend(assessments: list[Record]) -> Record:
    """The scores over time, oldest first, and the line to draw; unscored ones break the line."""
    ordered = sorted(assessments, key=lambda record: (record["assessed_on"], record["id"]))
    scores = [scored(assessment) for assessment in ordered]
    marks = [_mark(row, scores[0]["on"], scores[-1]["on"]) for row in scores]
    drawn = [mark for mark in marks if mark]
    return {
        "scores": scores,
        "lines": _lines(marks),
        "marks": drawn,
        "last": drawn[-1] if drawn else None,
        "change": drawn[-1]["score"] - drawn[-2]["score"] if len(drawn) > 1 else 0,
        "width": WIDTH,
        "height": HEIGHT,
    }


def compare(answers: Record | None, before: Record | None) -> list[Record]:
    """Question by question, the answer now and last time, and which way it went."""
    now, then = answers or {}, before or {}
    return [
        {
            "question": name,
            "label_id": label,
            "now": now.get(name),
            "before": then.get(name),
            "moved": _moved(now.get(name), then.get(name)),
        }
        for name, label in QUESTIONS.items()
    ]


def _in_order(answers: Record | None) -> list[str | None]:
    return [(answers or {}).get(name) for name in QUESTIONS]


def _moved(now: str | None, before: str | None) -> str:
    if now not in POINTS or before not in POINTS:
        return "unknown"
    if now == before:
        return "same"
    return "better" if now > before else "worse"


def _mark(row: Record, first: str, last: str) -> Record | None:
    if row["score"] is None:
        return None
    span = days_between(first, last)
    x = LEFT + (RIGHT - LEFT) * days_between(first, row["on"]) // span if span else RIGHT
    y = BOTTOM - (BOTTOM - TOP) * row["score"] // MOST
    return {"x": x, "y": y, "score": row["score"], "on": row["on"]}


def _lines(marks: list[Record | None]) -> list[str]:
    lines: list[list[str]] = [[]]
    for mark in marks:
        if mark:
            lines[-1].append(f"{mark['x']},{mark['y']}")
        else:
            lines.append([])
    return [" ".join(line) for line in lines if len(line) > 1]
