"""A client's page shows what happened last; the whole story is one tap away."""

from __future__ import annotations

import re

from tests.cast import create
from tests.routes.places import of
from webapp.clock import new_id
from webapp.domain.score import QUESTIONS
from webapp.pages.clients import LATEST_EVENTS

MANY = LATEST_EVENTS + 12
REMARK = re.compile(r"Seen number (\d+)\b")


def test_a_long_story_shows_its_latest_events_and_leads_to_all_of_them(agency):
    writes = [_seen(agency, number) for number in range(MANY)]
    assert agency.write(agency.rosa, agency.mrs_alvarez, *writes)["outcome"] == "accepted"
    browser = agency.signed_in(agency.rosa)
    page = browser.get(of(agency)).text
    assert _numbers(page) == list(range(MANY - 1, MANY - 1 - LATEST_EVENTS, -1))
    assert f'href="{of(agency, "/story")}"' in page
    assert _numbers(browser.get(of(agency, "/story")).text) == list(range(MANY - 1, -1, -1))


def test_a_story_that_has_not_begun_leads_nowhere(agency):
    browser = agency.signed_in(agency.rosa)
    assert "/story" not in browser.get(of(agency)).text
    assert "Nothing is written down yet" in browser.get(of(agency, "/story")).text


def _numbers(page: str) -> list[int]:
    return [int(number) for number in REMARK.findall(page)]


def _seen(agency, number: int):
    said = {"category": "environment", "source": "observed", "severity": "none"}
    at = f"2026-11-{1 + number // 24:02}T{number % 24:02}:00:00.000Z"
    remark = f"Seen number {number}"
    return create("observation", new_id(), noted_at=at, remark=remark, **said)


def test_what_the_newest_score_moved_is_said_where_it_is_the_newest(agency):
    days = ("2026-08-03", "2026-09-07", "2026-11-02")
    made = [_asked(agency, day, points) for day, points in zip(days, "124", strict=True)]
    assert agency.write(agency.rosa, agency.mrs_alvarez, *made)["outcome"] == "accepted"
    browser = agency.signed_in(agency.rosa)
    pages = [browser.get(of(agency, f"/assessments/{one['id']}")).text for one in made]
    assert ["20 points more than last time" in page for page in pages] == [False, False, True]
    assert all("Higher is better" in page for page in pages)


def _asked(agency, day: str, points: str):
    asked = {"instrument": "follow_up", "version": 1, "recorded_by": agency.rosa}
    answers = dict.fromkeys(QUESTIONS, points)
    return create("assessment", new_id(), **asked, assessed_on=day, answers=answers)
