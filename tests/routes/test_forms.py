"""Forms without JavaScript: asked, refused kindly, saved through the one write door, never lost."""

from __future__ import annotations

import html
import json
import re

import pytest

from tests.cast import create, edit
from tests.routes.places import FRESH, STARTS_AT, VISIT, furnish, of
from webapp import access
from webapp.domain.fresh_ids import id_beside

NEW_TASK = {"title": "Bring the form", "priority": "normal", "new": FRESH}
MOVE = f"/visits/{VISIT}/move"


@pytest.fixture
def browser(agency):
    """Rosa's browser."""
    furnish(agency)
    return agency.signed_in(agency.rosa)


def value(text: str, name: str) -> str:
    """The value of an input on a page."""
    tag = rf'name="{re.escape(name)}"[^>]*'
    found = re.search(rf'{tag} value="([^"]*)"', text) or re.search(rf"{tag}>\n([^<]*)<", text)
    return html.unescape(found[1])


def typed_in(text: str, *names: str) -> dict[str, str]:
    """What a browser would post of a page: the hidden inputs and these."""
    return {name: value(text, name) for name in ("drawn", "new", *names)}


def change_of(agency, first: str) -> dict:
    """The change that the form with this first id has made."""
    return json.loads(access.change_for(agency.rosa, id_beside(first, 1)).body)


def test_what_is_saved_is_a_record_and_the_browser_goes_on(agency, browser):
    response = browser.post(of(agency, "/tasks/new"), data=NEW_TASK)
    assert (response.status_code, response.location) == (303, of(agency))
    record = access.record_for(agency.rosa, FRESH)
    assert record["fields"]["title"] == "Bring the form"
    assert record["fields"]["assignee"] == agency.rosa


def test_what_is_wrong_is_said_and_what_was_typed_stays(agency, browser):
    wrong = {"due_on": "31 November", "priority": "moon", "new": FRESH}
    response = browser.post(of(agency, "/tasks/new"), data=wrong)
    assert response.status_code == 422
    assert 'href="#f-title"' in response.text and "Please fill in: What" in response.text
    assert "Until: please give a day that exists" in response.text
    assert "31 November" in response.text
    assert value(response.text, "new") == FRESH


def test_s4_a_form_sent_twice_is_one_record(agency, browser):
    first = browser.post(of(agency, "/tasks/new"), data=NEW_TASK)
    second = browser.post(of(agency, "/tasks/new"), data=NEW_TASK)
    assert (first.status_code, second.status_code) == (303, 303)
    assert second.location == first.location
    titles = [one["fields"]["title"] for one in access.feed_of([agency.mrs_alvarez], ["task"])]
    assert titles.count("Bring the form") == 1


def test_a3_a_note_sent_twice_is_one_note_although_its_time_is_another(agency, browser):
    said = {"client_said": "I slept well.", "happened_at.date": "2026-11-20", "new": FRESH}
    said |= {"happened_at.time": "09:15"}
    answers = [browser.post(of(agency, "/notes/new"), data=said) for _ in range(3)]
    assert {(one.status_code, one.location) for one in answers} == {
        (303, of(agency, f"/notes/{FRESH}"))
    }
    notes = access.feed_of([agency.mrs_alvarez], ["progress_note"])
    assert [one["id"] for one in notes].count(FRESH) == 1


def test_a3_something_else_under_the_same_ids_is_refused_and_stays_typed(agency, browser):
    browser.post(of(agency, "/tasks/new"), data=NEW_TASK)
    second = browser.post(of(agency, "/tasks/new"), data=NEW_TASK | {"title": "Bring the key"})
    assert second.status_code == 422
    assert "This was saved before" in second.text and "Bring the key" in second.text
    assert value(second.text, "new") != FRESH
    assert access.record_for(agency.rosa, FRESH)["fields"]["title"] == "Bring the form"


def test_a3_what_was_parked_is_said_again_when_it_is_sent_again(agency, browser):
    other = create("task", FRESH, title="A", status="open", assignee=agency.rosa)
    assert agency.write(agency.rosa, agency.mrs_alvarez, other)["outcome"] == "accepted"
    first, second = (browser.post(of(agency, "/tasks/new"), data=NEW_TASK) for _ in range(2))
    assert (first.status_code, second.status_code) == (422, 422)
    assert "This was saved before" not in first.text + second.text


def test_a4_the_id_of_somebody_elses_change_is_nobodys_yes(agency, browser):
    sams = agency.signed_in(agency.sam)
    assert sams.post(of(agency, "/tasks/new"), data=NEW_TASK).status_code == 303
    assert browser.post(of(agency, "/tasks/new"), data=NEW_TASK).status_code != 303


def test_d2_only_what_differs_is_sent_with_the_tokens_of_the_page(agency, browser):
    page = browser.get(of(agency, MOVE)).text
    typed = typed_in(page, "starts_at.date", "starts_at.time") | {"purpose": "Look in"}
    typed |= {"contact_type": "home_visit"}
    assert browser.post(of(agency, MOVE), data=typed).status_code == 303
    [write] = change_of(agency, typed["new"])["writes"]
    assert write == {
        "type": "visit",
        "id": VISIT,
        "fields": {"purpose": {"value": "Look in", "base": [VISIT]}},
    }


def test_d2_two_people_with_the_same_page_make_a_conflict_not_a_loss(agency, browser):
    page = browser.get(of(agency, MOVE)).text
    typed = typed_in(page, "starts_at.date", "starts_at.time") | {"contact_type": "home_visit"}
    receipt = agency.write(
        agency.sam, agency.mrs_alvarez, edit("visit", VISIT, purpose="Measure the ramp")
    )
    assert receipt["outcome"] == "accepted"
    browser.post(of(agency, MOVE), data=typed | {"purpose": "Look in"})
    heads = access.record_for(agency.rosa, VISIT)["heads"]["purpose"]
    assert {head["value"] for head in heads} == {"Measure the ramp", "Look in"}


def test_a_conflict_is_settled_by_keeping_one_or_writing_a_third(agency, browser):
    for worker, day in ((agency.rosa, "2027-01-01"), (agency.sam, "2027-02-02")):
        agency.write(worker, agency.mrs_alvarez, edit("goal", agency.goal, target_on=day))
    address = of(agency, f"/settle/goal/{agency.goal}")
    page = browser.get(address)
    assert page.status_code == 200 and "2 February 2027" in page.text
    typed = typed_in(page.text) | {"keep.target_on": "third", "target_on": "2027-03-03"}
    assert browser.post(address, data=typed).status_code == 303
    record = access.record_for(agency.rosa, agency.goal)
    assert record["fields"]["target_on"] == "2027-03-03"
    assert not record.get("heads", {}).get("target_on")


def test_times_are_asked_for_in_the_agencys_zone(agency, browser):
    page = browser.get(of(agency, MOVE)).text
    assert (value(page, "starts_at.date"), value(page, "starts_at.time")) == ("2026-11-24", "10:00")
    typed = typed_in(page, "purpose") | {"contact_type": "home_visit"}
    typed |= {"starts_at.date": "2026-07-01", "starts_at.time": "10:00"}
    assert browser.post(of(agency, MOVE), data=typed).status_code == 303
    record = access.record_for(agency.rosa, VISIT)
    assert record["fields"]["starts_at"] == "2026-07-01T16:00:00.000Z" != STARTS_AT


def test_a_draft_is_kept_laid_over_the_form_and_gone_when_saved(agency, browser):
    address = of(agency, "/tasks/new")
    key = address.replace("/", "%2F")
    typed = {"title": "Bring the f", "drawn": "{}", "new": FRESH}
    assert browser.put(f"/drafts/{key}", data=typed).status_code == 204
    page = browser.get(address).text
    assert 'value="Bring the f"' in page and value(page, "new") == FRESH
    assert "Bring the f" not in agency.signed_in(agency.sam).get(address).text
    browser.post(address, data=NEW_TASK)
    assert "Bring the f" not in browser.get(address).text


def test_a_draft_needs_a_session(agency):
    assert agency.app.test_client().put("/drafts/%2Fnew", data={"a": "b"}).status_code == 303


@pytest.mark.parametrize("drawn", ["", "{}", "[1]", '{"x": {"purpose": 3}}', "%%", '{"x'])
def test_a_form_somebody_tampered_with_loses_nothing(agency, browser, drawn):
    typed = {"contact_type": "home_visit", "purpose": "Look in", "drawn": drawn, "new": "no id"}
    typed |= {"starts_at.date": "2026-11-24", "starts_at.time": "10:00"}
    assert browser.post(of(agency, MOVE), data=typed).status_code == 303
    values = {head["value"] for head in access.record_for(agency.rosa, VISIT)["heads"]["purpose"]}
    assert values == {"Look in", "Look <in> & say 'hello'"}


def test_a_part_is_answered_with_its_block_and_a_boosted_link_with_the_page(browser):
    part = browser.get("/clients?q=alv", headers={"HX-Request-Type": "partial"})
    whole = browser.get("/clients?q=alv", headers={"HX-Request-Type": "full"})
    assert "<html" not in part.text and "Alvarez" in part.text and "Chen" not in part.text
    assert "<html" in whole.text
    assert "HX-Request-Type" in part.headers["Vary"]


def test_the_browsers_language_is_spoken_until_she_chooses_her_own(browser):
    assert '<html lang="es"' in browser.get("/me", headers={"Accept-Language": "es-MX,en"}).text
    assert '<html lang="en"' in browser.get("/me", headers={"Accept-Language": "fr"}).text
