"""Somebody always administers, and an invitation is there whole or not at all (A7, B07)."""

from __future__ import annotations

import re
from unittest.mock import Mock

import pytest

from tests.cast import edit
from tests.security.test_links import BOTH, CHOSEN, NEW, link_in
from tests.security.test_sessions import is_in
from tests.sync.post import change_of
from webapp.accounts import links
from webapp.extensions import db
from webapp.models import Account, AccountLink, Worker
from webapp.sync import invitations
from webapp.sync.accept import accept
from webapp.sync.names import AGENCY, SERVER, WEB_DEVICE
from webapp.sync.staff import employ

LEAVING = [{"role": "worker"}, {"role": "supervisor"}, {"active": False}]
EVE = {"name": "Eve", "given_name": "Eve", "role": "admin"}
SENTENCE = "Somebody has to administer Doorstep"


@pytest.fixture
def ada(agency):
    """The only administrator, at her desk."""
    return agency.signed_in(agency.ada)


def role_of(worker_id: str) -> tuple[str, bool]:
    """Role and whether she can sign in, as her account says."""
    query = db.session.query(Account).filter_by(worker_id=worker_id).populate_existing()
    return query.one().role, query.one().active


def form_of(agency, ada, worker_id: str, **said: str) -> dict[str, str]:
    """The form of a member of staff, as drawn, with these answers."""
    page = ada.get(f"/staff/{worker_id}").text
    fields = re.findall(r'<input type="hidden" name="(drawn|new)" value="([^"]*)"', page)
    drawn = {name: value.replace("&#34;", '"') for name, value in fields}
    return drawn | {"name": "Ada", "given_name": "Ada", "role": "admin", "active": "yes"} | said


@pytest.mark.parametrize("leaving", LEAVING)
@pytest.mark.parametrize("by", ["ada", SERVER])
def test_the_last_administrator_neither_steps_down_nor_leaves(agency, ada, leaving, by):
    author = agency.ada if by == "ada" else SERVER
    receipt = agency.write(author, AGENCY, edit("worker", agency.ada, **leaving))
    assert receipt["outcome"] == "parked" and SENTENCE in receipt["sentence"]
    assert role_of(agency.ada) == ("admin", True) and is_in(ada)


@pytest.mark.parametrize(
    ("language", "said"), [("en", SENTENCE), ("es", "Alguien tiene que administrar Doorstep")]
)
def test_the_page_says_why_and_what_to_do_first(agency, ada, language, said):
    form = form_of(agency, ada, agency.ada, role="worker")
    answer = ada.post(f"/staff/{agency.ada}", data=form, headers={"Accept-Language": language})
    assert answer.status_code == 422 and said in answer.text
    assert role_of(agency.ada) == ("admin", True)


@pytest.mark.parametrize("leaving", LEAVING)
def test_with_another_one_she_may_and_then_that_one_may_not(agency, leaving):
    eve = employ(EVE, "eve", CHOSEN)
    receipt = agency.write(eve, AGENCY, edit("worker", agency.ada, **leaving))
    assert receipt["outcome"] == "accepted"
    receipt = agency.write(eve, AGENCY, edit("worker", eve, **leaving))
    assert receipt["outcome"] == "parked"
    assert role_of(eve) == ("admin", True)


@pytest.mark.parametrize("leaving", LEAVING)
def test_another_one_counts_when_she_has_chosen_her_pass_phrase(agency, ada, leaving):
    path = link_in(ada.post("/staff/new", data=NEW | {"role": "admin"}))
    receipt = agency.write(agency.ada, AGENCY, edit("worker", agency.ada, **leaving))
    assert receipt["outcome"] == "parked" and SENTENCE in receipt["sentence"]
    assert agency.app.test_client().post(path, data=BOTH).location == "/login"
    receipt = agency.write(agency.ada, AGENCY, edit("worker", agency.ada, **leaving))
    assert receipt["outcome"] == "accepted"


def test_two_in_one_delivery_are_looked_at_one_after_the_other(agency):
    eve = employ(EVE, "eve", CHOSEN)
    both = [
        change_of(agency.ada, AGENCY, edit("worker", who, active=False))
        for who in (eve, agency.ada)
    ]
    receipts = accept(both, worker_id=agency.ada, device_id=WEB_DEVICE)
    assert [one["outcome"] for one in receipts] == ["accepted", "parked"]
    assert role_of(agency.ada) == ("admin", True)


def test_an_invitation_that_breaks_half_way_leaves_nobody_behind(agency, ada, monkeypatch):
    agency.app.testing = False
    with monkeypatch.context() as broken:
        broken.setattr(links, "make_here", Mock(side_effect=RuntimeError("broken")))
        assert ada.post("/staff/new", data=NEW).status_code == 500
    db.session.rollback()
    assert db.session.query(Worker).filter_by(name=NEW["name"]).count() == 0
    assert db.session.query(Account).count() == 5
    assert db.session.query(AccountLink).count() == 0
    assert link_in(ada.post("/staff/new", data=NEW)), "and it goes on when it can"


def test_a_name_taken_in_the_same_moment_is_said_and_makes_nobody(agency, ada, monkeypatch):
    monkeypatch.setattr(invitations, "_refuse_name", lambda name: None)
    answer = ada.post("/staff/new", data=NEW | {"sign_in_name": "rosa"})
    assert answer.status_code == 422 and "signs in with that name already" in answer.text
    assert db.session.query(Worker).filter_by(name=NEW["name"]).count() == 0
