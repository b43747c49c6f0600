"""The matrix of roles, line by line: what is allowed works, the rest is refused and not seen."""

from __future__ import annotations

import re

import pytest

from tests.cast import create, edit
from tests.routes.places import FRESH
from tests.security import matrix
from tests.security.case_file import MARKS, PEOPLE, CaseFile, everything_written
from tests.sync.post import change_of, outcomes, send
from webapp import access
from webapp.extensions import db
from webapp.models import Change
from webapp.schemas import RECORD_TYPES
from webapp.schemas.contract import contract
from webapp.schemas.manifest import manifest
from webapp.sync.names import AGENCY, SERVER

DECLARED = {page["name"]: page for page in manifest()["pages"]}
MARKED = {"Doorstep-Sync": "1"}
PLACE = re.compile(r"<(?:path:)?([a-z_]+)>")
SIGNED_OUT = (303, 401)
WORDED = ("text", "long_text", "choice")


#: A desk leads on from a client's turn, and this filling is in the newest version already.
INSTEAD = {"filling_turn": 303, "filling_move": 404}


@pytest.fixture
def file(agency):
    """Mrs Alvarez's case file, furnished."""
    return CaseFile(agency)


def address_of(file: CaseFile, name: str) -> str:
    """The address of a page at Mrs Alvarez's."""
    settled = name.removeprefix("settle_")

    def fill(place: re.Match[str]) -> str:
        known = file.ids | {
            "note": file.ids["progress_note"],
            "contact": file.ids["contact_person"],
            "filling": file.ids["form_answers"],
        }
        known |= {"category": "environment", "record": file.ids.get(settled, FRESH)}
        known |= {"worker": file.people["sam"]}
        return known[place[1]]

    return PLACE.sub(fill, DECLARED[name]["path"])


def test_every_page_every_route_and_every_record_type_has_its_line(agency):
    endpoints = {rule.endpoint for rule in agency.app.url_map.iter_rules()}
    pages = {one.removeprefix("pages.") for one in endpoints if one.startswith("pages.")}
    declared = pages & set(DECLARED)
    assert declared == set(DECLARED) == set(matrix.PAGES)
    assert endpoints - {f"pages.{name}" for name in declared} == set(matrix.ROUTES)
    assert set(RECORD_TYPES) == set(matrix.WRITES)


@pytest.mark.parametrize("person", PEOPLE)
def test_b01_b02_every_page_is_given_to_those_who_may_and_unknown_to_the_others(file, person):
    visitor = file.agency.signed_in(file.people[person])
    wrong = []
    for name, allowed in matrix.PAGES.items():
        for headers in ({}, {"HX-Request": "true", "HX-Request-Type": "partial"}):
            answer = visitor.get(address_of(file, name), headers=headers)
            wanted = INSTEAD.get(name, 200) if person in allowed else 404
            wrong += [] if answer.status_code == wanted else [(name, answer.status_code, wanted)]
    assert wrong == []


@pytest.mark.parametrize("person", sorted(set(PEOPLE) - matrix.TEAM))
def test_b02_b16_who_may_not_see_a_client_is_shown_nothing_of_her_anywhere(file, person):
    visitor = file.agency.signed_in(file.people[person])
    seen = []
    for name in matrix.PAGES:
        for query in ("", "?q=Alvarez", "?q=a+mark", "?q=%25", "?client=" + file.client):
            text = visitor.get(address_of(file, name) + query).text.replace("?q=Alvarez", "")
            said = re.sub(r'value="[^"]*"', "", text)
            marks = [mark for mark in (*MARKS, "/clients/" + file.client) if mark in said]
            seen += [(name, query, mark) for mark in marks]
    assert seen == []


@pytest.mark.parametrize("person", sorted(set(PEOPLE) - matrix.TEAM))
def test_b07_b08_a_form_of_somebody_elses_client_is_not_there_and_writes_nothing(file, person):
    visitor = file.agency.signed_in(file.people[person])
    before = everything_written()
    for name, allowed in matrix.PAGES.items():
        if DECLARED[name]["form"] and person not in allowed:
            address = address_of(file, name)
            for form in ({"new": FRESH}, {"new": FRESH, "title": "Mine", "status": "closed"}):
                assert visitor.post(address, data=form).status_code == 404, name
    assert everything_written() == before


def test_who_is_not_signed_in_gets_nothing_but_what_is_for_anybody(file):
    stranger = file.agency.app.test_client()
    for name in matrix.PAGES:
        verbs = ["get", "post"] if DECLARED[name]["form"] else ["get"]
        for verb in verbs:
            answer = getattr(stranger, verb)(address_of(file, name))
            assert answer.status_code == 303 and "/login" in answer.location, (verb, name)
    for rule in file.agency.app.url_map.iter_rules():
        allowed = matrix.ROUTES.get(rule.endpoint, matrix.ANYBODY)
        for verb in sorted(set(rule.methods or ()) - {"OPTIONS", "HEAD"}):
            address = PLACE.sub(FRESH, rule.rule)
            answer = stranger.open(address, method=verb, headers=MARKED)
            is_refused = answer.status_code in SIGNED_OUT
            assert allowed == matrix.ANYBODY or is_refused, (verb, address, answer.status_code)


@pytest.mark.parametrize("person", PEOPLE)
def test_b03_the_feed_brings_exactly_what_may_be_seen(file, person):
    worker = file.people[person]
    visitor = file.agency.signed_in(worker)
    device = visitor.post("/sync/v1/devices", json={"name": "x"}, headers=MARKED).json["device"]
    asked = {"protocol": 1, "schema": 1, "device": device, "first": [file.client]}
    stolen = asked | {"cursors": {file.client: [1, "the tag of somebody else"]}}
    for request, shows in ((asked, person in matrix.TEAM), (stolen, False)):
        text = visitor.post("/sync/v1/exchange", json=request, headers=MARKED).text
        assert any(mark in text for mark in MARKS) == shows
    assert (file.client in access.caseload_of(worker)) == (person in matrix.TEAM)


@pytest.mark.parametrize("person", PEOPLE)
def test_b04_every_record_is_made_by_those_who_may(file, person):
    wrong = []
    for kind, (makers, _) in matrix.WRITES.items():
        place = place_of(file, kind, person)
        change = change_of(file.people[person], place, file.minimal(kind, file.people[person]))
        (outcome,) = outcomes(send(file.agency, file.people[person], change))
        wrong += [] if (outcome == "accepted") == (person in makers) else [(kind, outcome)]
    assert wrong == []


def test_b11_an_administrator_opens_no_clients_file_to_herself(file):
    ada, place = file.people["ada"], file.client
    to_herself = create("membership", worker=ada, role="covering")
    turned = edit("membership", file.ids["membership"], worker=ada)
    for write in (to_herself, turned):
        (receipt,) = send(file.agency, ada, change_of(ada, place, write))
        assert receipt["outcome"] == "parked" and "Nobody opens" in receipt["sentence"]
    assert access.caseload_of(ada) == []


@pytest.mark.parametrize("person", PEOPLE)
def test_b08_every_record_is_edited_by_those_who_may(file, person):
    wrong = []
    for kind, (_, editors) in matrix.WRITES.items():
        change = change_of(
            file.people[person], place_of(file, kind, person), edited(file, kind, person)
        )
        (outcome,) = outcomes(send(file.agency, file.people[person], change))
        is_taken = outcome in ("accepted", "merged")
        wrong += [] if is_taken == (person in editors) else [(kind, outcome)]
    assert wrong == []


def place_of(file: CaseFile, kind: str, person: str) -> str:
    """The case file that records of a type live in."""
    where = contract()["types"][kind]["case_file"]
    return {"client": file.client, "desk": file.people[person], "agency": AGENCY}[where]


def edited(file: CaseFile, kind: str, person: str) -> dict:
    """An edit of one text or choice of a record that is there."""
    lines = contract()["types"][kind]["fields"]
    worded = {name: line for name, line in lines.items() if line["kind"] in WORDED}
    name, line = next(iter(worded.items()))
    value = line["choices"][0][0] if line["kind"] == "choice" else "Other words"
    if kind == "worker":
        return edit("worker", file.people["sam"], phone="555-0100")
    if kind == "membership":
        return edit(kind, file.ids[kind], handover_note="Other words")
    if kind in ("form_definition", "form_picture", "form_version"):
        made = file.minimal(kind, SERVER)
        file.agency.write(SERVER, AGENCY, made)
        edited = {"form_definition": "packed", "form_picture": "content"}
        return edit(kind, made["id"], **{edited.get(kind, "programmes"): "X"})
    if kind in ("team", "preference"):
        made = file.minimal(kind, file.people[person])
        owner = file.people["ada" if kind == "team" else person]
        file.agency.write(owner, place_of(file, kind, person), made)
        return edit(kind, made["id"], **{name: value})
    return edit(kind, file.ids[kind], **{name: value})


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("action", sorted(matrix.DECISIONS))
def test_b07_a_parked_change_is_decided_by_those_who_may(file, action, person):
    parked = parked_change(file)
    visitor = file.agency.signed_in(file.people[person])
    for address in (f"/sync/v1/changes/{parked}", f"/sync/v1/history/{file.ids['visit']}"):
        may_look = person in matrix.TEAM or (person == "lena" and "changes" in address)
        assert visitor.get(address).status_code == (200 if may_look else 404), address
    wish = {"action": action, "reason": "It was before she left."}
    answer = visitor.post(f"/sync/v1/parked/{parked}", json=wish, headers=MARKED)
    may = person in matrix.DECISIONS[action]
    assert (answer.status_code == 200) == may, answer.text
    if person not in matrix.TEAM:
        assert answer.status_code == 404
    assert (db.session.get(Change, parked, populate_existing=True).decision is not None) == may


def parked_change(file: CaseFile) -> str:
    """Lena wrote a visit long after her cover had ended."""
    lena = file.people["lena"]
    change = change_of(lena, file.client, file.minimal("visit", lena))
    (outcome,) = outcomes(send(file.agency, lena, change))
    assert outcome == "not_assigned"
    return change["id"]


def test_b17_who_did_not_write_a_note_is_given_no_form_to_go_on_with_it(file):
    for person in matrix.TEAM:
        text = file.agency.signed_in(file.people[person]).get(address_of(file, "note_edit")).text
        assert ("Save the draft" in text) == (person in matrix.AUTHOR)
