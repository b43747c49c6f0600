"""Every kind of page refuses five ways, and what is not there looks like what is not yours."""

from __future__ import annotations

import html
import re

import pytest

from tests.cast import create
from tests.routes.places import FRESH, NOTE, TASK, VISIT, furnish, of

PAGE, FRAGMENT = "", "/timeline"
CREATE, EDIT, BUTTON = "/tasks/new", f"/visits/{VISIT}/move", f"/tasks/{TASK}"
KINDS = {"page": PAGE, "fragment": FRAGMENT, "create": CREATE, "edit": EDIT, "button": BUTTON}
FORMS = {name: rest for name, rest in KINDS.items() if name in ("create", "edit", "button")}


@pytest.fixture
def house(agency):
    """The agency with something in Mrs Alvarez's case file."""
    furnish(agency)
    return agency


@pytest.mark.parametrize("kind", KINDS)
def test_who_is_not_signed_in_is_asked_to_and_comes_back(house, kind):
    response = house.app.test_client().get(of(house, KINDS[kind]))
    assert response.status_code == 303
    assert response.location == f"/login?next={of(house, KINDS[kind])}"


@pytest.mark.parametrize("worker", ["omar", "ada"])
@pytest.mark.parametrize("kind", KINDS)
def test_another_team_and_who_is_no_member_see_nothing(house, kind, worker):
    browser = house.signed_in(getattr(house, worker))
    theirs = browser.get(of(house, KINDS[kind]))
    nobodys = browser.get(of(house, KINDS[kind], client=FRESH))
    assert theirs.status_code == nobodys.status_code == 404
    assert theirs.text == nobodys.text


@pytest.mark.parametrize("worker", ["omar", "ada"])
@pytest.mark.parametrize("kind", FORMS)
def test_a_form_of_another_team_is_not_there_either(house, kind, worker):
    browser = house.signed_in(getattr(house, worker))
    response = browser.post(of(house, FORMS[kind]), data={"new": FRESH, "title": "Mine"})
    assert response.status_code == 404


@pytest.mark.parametrize(
    ("kind", "method"),
    [("page", "post"), ("fragment", "post"), ("create", "put"), ("edit", "delete")],
)
def test_a_page_is_used_the_way_it_is_meant(house, kind, method):
    browser = house.signed_in(house.rosa)
    assert getattr(browser, method)(of(house, KINDS[kind])).status_code == 405


def test_a_page_of_another_role_is_not_there(house):
    assert house.signed_in(house.rosa).get("/team").status_code == 404
    assert house.signed_in(house.vera).get("/team").status_code == 200


def test_a_record_of_another_case_file_is_not_in_this_one(house):
    browser = house.signed_in(house.rosa)
    address = of(house, EDIT, client=house.mei_chen)
    assert browser.get(address).status_code == 404
    assert browser.post(address, data={"purpose": "Other"}).status_code == 404


def test_a7_a_signed_note_says_that_it_never_changes_and_loses_nothing(house):
    signed = create("signature", progress_note=NOTE, recorded_by=house.rosa, signer_name="Rosa")
    signed["fields"]["signed_at"] = {"value": "2026-11-24T19:00:00.000Z"}
    browser = house.signed_in(house.rosa)
    drawn = browser.get(of(house, f"/notes/{NOTE}/edit"))
    receipt = house.write(house.rosa, house.mrs_alvarez, signed)
    assert receipt["outcome"] == "accepted", receipt
    typed = {"client_said": "No, badly.", "drawn": drawn_in(drawn.text), "new": FRESH}
    typed |= {"happened_at.date": "2026-11-24", "happened_at.time": "10:00"}
    response = browser.post(of(house, f"/notes/{NOTE}/edit"), data=typed)
    assert response.status_code == 422
    assert "A signed note never changes" in response.text
    assert "No, badly." in response.text


def test_a7_a_closed_file_says_so_and_loses_nothing(house):
    browser = house.signed_in(house.rosa)
    address = of(house, CREATE, client=house.mr_brooks)
    response = browser.post(
        address, data={"title": "One more call", "priority": "normal", "new": FRESH}
    )
    assert response.status_code == 422
    assert "file is closed" in response.text
    assert "One more call" in response.text


def drawn_in(text: str) -> str:
    """What the form on a page was drawn from."""
    return html.unescape(re.search(r'name="drawn" value="([^"]*)"', text)[1])
