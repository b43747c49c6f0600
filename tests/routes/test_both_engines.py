"""One app, two servers: Flask and the phone answer every declared page with the same bytes."""

from __future__ import annotations

import json
import re

import pytest

from tests.cast import edit
from tests.routes.phone import browser_of, without_fresh_ids, world_of
from tests.routes.places import FRESH, NOTE, TASK, VISIT, furnish, of
from webapp import access, clock
from webapp.domain.fresh_ids import id_beside
from webapp.routes import render
from webapp.schemas.manifest import manifest

PAGES = [page for page in manifest()["pages"] if page["offline"]]
MOVE = f"/visits/{VISIT}/move"
MOVED = {"starts_at.date": "2026-12-01", "starts_at.time": "09:15", "purpose": "Look in"}


@pytest.fixture
def database() -> str:
    """What is compared does not depend on the database."""
    return "sqlite"


@pytest.fixture
def house(agency, monkeypatch):
    """The agency with something to see, a conflict, and a clock that stands still."""
    now = clock.now()
    furnish(agency)
    for worker, day in ((agency.rosa, "2027-01-01"), (agency.sam, "2027-02-02")):
        agency.write(worker, agency.mrs_alvarez, edit("goal", agency.goal, target_on=day))
    monkeypatch.setattr(clock, "now", lambda: now)
    monkeypatch.setattr(render, "_built_addresses", dict)
    return agency


def address_of(page, agency) -> str:
    """A page's address with something of Mrs Alvarez in each of its places."""
    known = {"client": agency.mrs_alvarez, "visit": VISIT, "note": NOTE, "task": TASK}
    known |= {"goal": agency.goal, "record": agency.goal, "category": "environment"}
    return re.sub("<([a-z_]+)>", lambda found: known.get(found[1], FRESH), page["path"])


def compare(house, phone, path, **request):
    """Both answers, the same; gives the phone's."""
    browser = browser_of(house, house.rosa)
    asked = {"data": request["form"]} if "form" in request else {}
    ours = browser.open(
        path, method=request.get("method", "GET"), headers=request.get("headers"), **asked
    )
    theirs = phone.answer(world_of(house, house.rosa), path, **request)
    assert theirs["status"] == ours.status_code
    assert without_fresh_ids(theirs["text"]) == without_fresh_ids(
        ours.text if ours.status_code != 303 else ""
    )
    return theirs


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["name"])
def test_every_page_is_the_same_bytes(house, phone, page):
    compare(house, phone, address_of(page, house))


@pytest.mark.parametrize("page", [page for page in PAGES if page["block"]], ids=lambda p: p["name"])
def test_every_block_is_the_same_bytes(house, phone, page):
    compare(house, phone, address_of(page, house), headers={"HX-Request-Type": "partial"})


@pytest.mark.parametrize("page", [page for page in PAGES if page["form"]], ids=lambda p: p["name"])
def test_every_form_sent_empty_is_answered_alike(house, phone, page):
    wrong = {"new": FRESH, "title": "", "starts_at.date": "31 <November>"}
    answer = phone.answer(
        world_of(house, house.rosa), address_of(page, house), method="POST", form=wrong
    )
    browser = browser_of(house, house.rosa)
    ours = browser.post(address_of(page, house), data=wrong)
    if answer["status"] == 422:
        assert without_fresh_ids(ours.text) == without_fresh_ids(answer["text"])
    assert ours.status_code in (answer["status"], 422)


@pytest.mark.parametrize(
    "path", ["/clients?q=ALV%C3%81rez", "/clients?q=%3Cb%3E&x=1&q=2", "/new/visit"]
)
def test_what_was_searched_is_the_same_bytes(house, phone, path):
    compare(house, phone, path)


def test_a_page_in_spanish_is_the_same_bytes(house, phone):
    headers = {"Accept-Language": "es-MX,en;q=0.5"}
    assert 'lang="es"' in compare(house, phone, of(house), headers=headers)["text"]


@pytest.mark.parametrize("rest", ["", MOVE, "/timeline"])
def test_what_is_not_hers_looks_the_same_on_both(house, phone, rest):
    assert compare(house, phone, of(house, rest, client=house.mr_haddad))["status"] == 404
    assert compare(house, phone, of(house, rest, client=FRESH))["status"] == 404


def test_d2_a_form_makes_the_same_change_on_both(house, phone):
    page = phone.answer(world_of(house, house.rosa), of(house, MOVE))["text"]
    drawn = re.search(r'name="drawn" value="([^"]*)"', page)[1].replace("&#34;", '"')
    form = MOVED | {"contact_type": "home_visit", "drawn": drawn, "new": FRESH}
    world = world_of(house, house.rosa)
    theirs = phone.answer(world, of(house, MOVE), method="POST", form=form)
    ours = browser_of(house, house.rosa).post(of(house, MOVE), data=form)
    assert theirs["status"] == ours.status_code == 303
    assert theirs["location"].endswith(ours.location)
    sent = json.loads(access.change_for(house.rosa, id_beside(FRESH, 1)).body)
    [saved] = theirs["saved"]
    assert {name: sent[name] for name in saved} == saved


def test_a3_the_phone_knows_a_second_tap_and_refuses_another_input(house, phone):
    world = world_of(house, house.rosa)
    said = {"client_said": "I slept well.", "happened_at.date": "2026-11-20", "new": FRESH}
    said |= {"happened_at.time": "09:15"}
    first = phone.answer(world, of(house, "/notes/new"), method="POST", form=said)
    later = world | {"saved": first["saved"], "now": "2026-11-22T18:00:01.000Z"}
    second = phone.answer(later, of(house, "/notes/new"), method="POST", form=said)
    assert (second["status"], second["location"]) == (303, first["location"])
    assert second["saved"] == first["saved"]
    other = said | {"client_said": "I slept badly."}
    refused = phone.answer(later, of(house, "/notes/new"), method="POST", form=other)
    assert refused["status"] == 422 and "This was saved before" in refused["text"]


def test_a_note_of_a_visit_nobody_arrived_at_begins_at_the_planned_start(house, phone):
    text = compare(house, phone, of(house, f"/visits/{VISIT}/note"))["text"]
    assert 'value="2026-11-24"' in text and 'value="10:00"' in text


def test_a_draft_on_the_phone_is_laid_over_the_form_and_gone_when_saved(house, phone):
    address = of(house, "/tasks/new")
    world = world_of(house, house.rosa, drafts={address: {"title": ["Bring"], "new": [FRESH]}})
    assert 'value="Bring"' in phone.answer(world, address)["text"]
    form = {"title": "Bring", "priority": "normal", "new": FRESH}
    saved = phone.answer(world, address, method="POST", form=form)
    assert (saved["status"], saved["drafts"]) == (303, {})


def test_a_keystroke_is_kept_under_the_address_of_its_form(house, phone):
    key = of(house, "/tasks/new").replace("/", "%2F")
    kept = phone.answer(
        world_of(house, house.rosa), f"/drafts/{key}", method="PUT", form={"a": "b"}
    )
    assert (kept["status"], kept["drafts"]) == (204, {of(house, "/tasks/new"): {"a": ["b"]}})


def test_what_only_the_office_has_comes_from_there_or_says_so(house, phone):
    world = world_of(house, house.rosa)
    assert phone.answer(world, "/team", online=True)["text"] == "from the office"
    notice = phone.answer(world, "/team")
    assert notice["status"] == 503 and "needs the office" in notice["text"]


def test_what_is_not_declared_passes_to_the_network(house, phone):
    world = world_of(house, house.rosa)
    for path, method in (("/login", "GET"), ("/", "POST"), ("/clients", "DELETE")):
        assert phone.answer(world, path, method=method)["status"] is None


def test_before_the_caseload_has_come_the_office_answers(house, phone):
    empty = {
        "worker": house.rosa,
        "records": [],
        "case_files": [],
        "now": "2026-11-22T18:00:00.000Z",
    }
    assert phone.answer(empty, "/", online=True)["text"] == "from the office"
    assert "Your caseload is coming" in phone.answer(empty, "/")["text"]
    assert phone.answer(empty | {"worker": None}, "/")["status"] is None
