"""Invitations and resets by link, and who may make one (A09, A10, A17, B07, D10)."""

from __future__ import annotations

import re
from datetime import timedelta
from unittest.mock import Mock

import pytest
from sqlalchemy.exc import OperationalError

from tests.cast import PASS_PHRASE
from tests.security.conftest import HERE
from tests.security.test_second_step import Owner
from tests.security.test_sessions import is_in, later
from webapp import clock
from webapp.accounts import links
from webapp.extensions import db
from webapp.models import Account, AccountLink, AuditEntry, Worker
from webapp.pass_phrases import NOT_CHOSEN
from webapp.sync import invitations

LINK = re.compile(r'<code class="secret">(?P<here>https?://[^/]+)(?P<path>/welcome/[\w-]{43})<')
CHOSEN = "umbrella tractor seventeen lemon"
BOTH = {"password": CHOSEN, "again": CHOSEN}
NEW = {"name": "Ines Duarte", "sign_in_name": "Ines ", "role": "worker", "team": ""}


@pytest.fixture
def ada(agency):
    """The administrator at her desk."""
    return agency.signed_in(agency.ada)


def sign_in(agency, name: str, phrase: str):
    """Try to sign in from a place of one's own; the browser and the status."""
    visitor = agency.app.test_client()
    place = {"environ_overrides": {"REMOTE_ADDR": "198.51.100.7"}}
    form = {"name": name, "password": phrase}
    return visitor, visitor.post("/login", data=form, **place).status_code


def link_in(answer) -> str:
    """The path of the link on a page."""
    return LINK.search(answer.text)["path"]


def test_an_invited_person_chooses_the_pass_phrase_herself_and_is_in(agency, ada):
    page = ada.post("/staff/new", data=NEW)
    stranger = agency.app.test_client()
    path = link_in(page)
    assert "You sign in as ines" in stranger.get(path).text
    assert stranger.post(path, data=BOTH).location == "/login"
    ines, status = sign_in(agency, "ines", CHOSEN)
    assert status == 303 and is_in(ines)
    made = db.session.query(Worker).filter_by(name="Ines Duarte").one()
    assert (made.role, made.active) == ("worker", True)
    told = db.session.query(AuditEntry).filter_by(subject=made.id).order_by(AuditEntry.number)
    assert [(one.actor, one.detail) for one in told if one.action == "account"] == [
        (agency.ada, "made a link: invitation"),
        (made.id, "chose a pass phrase by a link"),
    ]


@pytest.mark.parametrize("typed", ["nobody has this pass phrase", NOT_CHOSEN, "", "x"])
def test_who_was_invited_cannot_sign_in_before_she_has_chosen(agency, ada, typed):
    ada.post("/staff/new", data=NEW)
    ines, status = sign_in(agency, "ines", typed)
    assert status == 422 and not is_in(ines)


def test_a09_a_link_opens_once_and_none_opens_after_another(agency, ada):
    stranger = agency.app.test_client()
    first = link_in(ada.post(f"/staff/{agency.rosa}/link"))
    second = link_in(ada.post(f"/staff/{agency.rosa}/link"))
    assert stranger.get(first).status_code == 404, "another took its place"
    assert stranger.post(second, data=BOTH).status_code == 303
    for answer in (stranger.get(second), stranger.post(second, data=BOTH)):
        assert answer.status_code == 404 and "does not open any more" in answer.text


@pytest.mark.parametrize(("kind", "hours"), [("reset", 24), ("invitation", 72)])
def test_a09_a_link_is_too_old_after_its_hours(agency, ada, monkeypatch, kind, hours):
    if kind == "reset":
        path = link_in(ada.post(f"/staff/{agency.rosa}/link"))
    else:
        path = link_in(ada.post("/staff/new", data=NEW))
    stranger, now = agency.app.test_client(), clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(hours=hours, minutes=-1))
    assert stranger.get(path).status_code == 200
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(hours=hours, minutes=1))
    assert stranger.get(path).status_code == 404


def test_a09_guessing_links_is_slowed_and_the_mark_alone_is_kept(agency, ada):
    path = link_in(ada.post(f"/staff/{agency.rosa}/link"))
    stranger = agency.app.test_client()
    guessed = [stranger.get(f"/welcome/{number:043d}").status_code for number in range(7)]
    assert guessed == [404] * 5 + [429] * 2
    assert path.rpartition("/")[2] not in str([vars(row) for row in db.session.query(AccountLink)])


def test_a09_until_it_is_used_the_old_pass_phrase_holds_then_every_session_is_over(agency, ada):
    rosa = agency.signed_in(agency.rosa)
    path = link_in(ada.post(f"/staff/{agency.rosa}/link"))
    assert is_in(rosa) and sign_in(agency, "rosa", PASS_PHRASE)[1] == 303
    agency.app.test_client().post(path, data=BOTH)
    assert not is_in(rosa)
    assert sign_in(agency, "rosa", PASS_PHRASE)[1] == 422
    assert sign_in(agency, "rosa", CHOSEN)[1] == 303


def test_a10_a_new_pass_phrase_does_not_stand_for_the_second_step(agency, ada):
    Owner(agency)
    path = link_in(ada.post(f"/staff/{agency.vera}/link"))
    assert agency.app.test_client().post(path, data=BOTH).location == "/login"
    vera, _ = sign_in(agency, "vera", CHOSEN)
    assert not is_in(vera) and vera.get("/login/second").status_code == 200
    ada.post(f"/staff/{agency.vera}/second-step")
    vera, _ = sign_in(agency, "vera", CHOSEN)
    assert is_in(vera)


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"password": CHOSEN, "again": "something else"}, "not the same"),
        ({"password": "short", "again": "short"}, "12 characters"),
        ({"password": "password1234", "again": "password1234"}, "too easy"),
        ({}, "12 characters"),
    ],
)
def test_a_weak_or_mistyped_pass_phrase_is_refused_and_the_link_still_opens(
    agency, ada, form, said
):
    path = link_in(ada.post(f"/staff/{agency.rosa}/link"))
    stranger = agency.app.test_client()
    answer = stranger.post(path, data=form)
    assert answer.status_code == 422 and said in answer.text
    assert CHOSEN not in answer.text
    assert stranger.post(path, data=BOTH).status_code == 303


def test_a17_an_account_that_waits_for_its_link_looks_like_none(agency, ada):
    ada.post("/staff/new", data=NEW)
    answers = []
    for name in ("ines", "nobody"):
        form = {"name": name, "password": CHOSEN}
        answer = agency.app.test_client().post("/login", data=form)
        answers.append((answer.status_code, answer.text.replace(name, "")))
    assert answers[0] == answers[1]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": " "}, "what this person is called"),
        ({"sign_in_name": ""}, "with which name"),
        ({"sign_in_name": "in\x00es"}, "with which name"),
        ({"sign_in_name": "ROSA"}, "already"),
        ({"name": "x" * 300}, "what this person is called"),
        ({"sign_in_name": "y" * 300}, "with which name"),
    ],
)
def test_an_invitation_that_cannot_be_makes_nobody_and_keeps_what_was_typed(
    agency, ada, wrong, said
):
    answer = ada.post("/staff/new", data=NEW | {"credential": "LMSW"} | wrong)
    assert answer.status_code == 422 and said in answer.text and 'value="LMSW"' in answer.text
    assert db.session.query(Worker).filter_by(credential="LMSW").count() == 0
    assert db.session.query(Account).count() == 5


@pytest.mark.parametrize("person", ["rosa", "vera", "omar"])
def test_b07_nobody_but_an_administrator_makes_links_or_staff(agency, person):
    visitor = agency.signed_in(getattr(agency, person))
    for path in ("/staff/new", f"/staff/{agency.ada}/link", f"/staff/{agency.ada}/second-step"):
        assert visitor.post(path, data=NEW).status_code == 404
    for path in ("/staff", "/staff/new", f"/staff/{agency.ada}"):
        assert visitor.get(path).status_code == 404
    assert db.session.query(AccountLink).count() == 0


def test_a21_links_roles_and_ended_accounts_ask_who_it_is(agency, ada):
    page = ada.get(f"/staff/{agency.sam}").text
    fields = re.findall(r'<input type="hidden" name="(drawn|new)" value="([^"]*)"', page)
    form = {name: value.replace("&#34;", '"') for name, value in fields}
    form |= {"name": "Sam", "given_name": "Sam", "role": "supervisor", "active": "yes"}
    later(proved_at=timedelta(minutes=6))
    for path in (f"/staff/{agency.sam}/link", "/staff/new", f"/staff/{agency.sam}"):
        assert "Is it you?" in ada.post(path, data=form).text
    assert db.session.get(Worker, agency.sam).role == "worker"
    proof = {"pass_phrase_again": PASS_PHRASE}
    assert ada.post(f"/staff/{agency.sam}", data=form | proof).location == "/staff"
    assert db.session.get(Worker, agency.sam, populate_existing=True).role == "supervisor"


def test_a09_no_line_of_the_log_holds_a_link(agency, ada, monkeypatch, caplog):
    path = link_in(ada.post(f"/staff/{agency.rosa}/link"))
    agency.app.testing = False
    for error in (RuntimeError("broken"), OperationalError("select", {}, Exception("locked"))):
        monkeypatch.setattr(links, "account_of", Mock(side_effect=error))
        assert agency.app.test_client().get(path).status_code in (500, 503)
    lines = [record.getMessage() for record in caplog.records]
    assert [one for one in lines if "/welcome/<token>" in one]
    assert not [one for one in lines if path in one]


def test_d10_a_link_has_the_name_of_the_settings_whatever_was_asked(agency, in_production):
    made = in_production(agency.app)
    with made.app_context():
        ada = made.test_client()
        ada.post("/login", data={"name": "ada", "password": PASS_PHRASE}, base_url=HERE)
        forged = {"X-Forwarded-Host": "evil.example"}
        answer = ada.post(f"/staff/{agency.sam}/link", base_url=HERE, headers=forged)
        assert LINK.search(answer.text)["here"] == HERE
        runner = made.test_cli_runner()
        printed = runner.invoke(args=["accounts", "reset", "rosa"]).output
        assert printed.startswith(f"{HERE}/welcome/")
        ines = ["accounts", "invite", "ines", "--name", "Ines Duarte"]
        token = runner.invoke(args=ines).output.strip().rpartition("/")[2]
        again = runner.invoke(args=ines)
        assert again.exit_code == 1 and "already" in again.output
    assert invitations.choose(token, CHOSEN) is None
    assert sign_in(agency, "ines", CHOSEN)[1] == 303


def test_a09_a_link_opens_again_where_the_pass_phrase_could_not_be_kept(agency, ada, monkeypatch):
    path = link_in(ada.post("/staff/new", data=NEW))
    stranger = agency.app.test_client()
    with monkeypatch.context() as broken:
        broken.setattr(db.session, "get_one", Mock(side_effect=RuntimeError("broken")))
        assert stranger.post(path, data=BOTH).status_code == 500
    assert stranger.post(path, data=BOTH).location == "/login"


def test_no_name_at_the_door_counts_against_links_or_second_steps(agency, ada):
    path = link_in(ada.post("/staff/new", data=NEW))
    place = {"environ_overrides": {"REMOTE_ADDR": "198.51.100.9"}}
    elsewhere = {"environ_overrides": {"REMOTE_ADDR": "198.51.100.10"}}
    stranger = agency.app.test_client()
    for _ in range(6):
        stranger.post("/login", data={"name": "links 198.51.100.9", "password": "x"}, **elsewhere)
    assert stranger.get(path, **place).status_code == 200
