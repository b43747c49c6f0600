"""Sessions: new at a sign-in, idle, over, ended with the role and the account (A11 to A15, B25)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cast import PASS_PHRASE, edit
from tests.sync.post import change_of, outcomes, send
from webapp import clock
from webapp.accounts import sessions
from webapp.extensions import db
from webapp.models import Account, AuditEntry, OpenSession
from webapp.sync.names import AGENCY

MARKED = {"Doorstep-Sync": "1"}
FORM = {"name": "rosa", "password": PASS_PHRASE}


def is_in(visitor) -> bool:
    """Whether the office knows who this is."""
    return visitor.get("/me").status_code == 200


def cookie_of(visitor) -> str:
    """The session's cookie, as a thief would copy it."""
    return visitor.get_cookie("session").value


def later(**columns) -> None:
    """So much time has gone by for every session: `seen_at=timedelta(minutes=16)`."""
    past = {name: clock.stamp(clock.now() - gone) for name, gone in columns.items()}
    db.session.query(OpenSession).update(past)
    db.session.commit()


def test_a11_a_sign_in_begins_a_new_session_and_ends_the_one_before(agency):
    visitor, thief = agency.app.test_client(), agency.app.test_client()
    visitor.post("/login", data=FORM)
    before = cookie_of(visitor)
    visitor.post("/login", data=FORM)
    assert cookie_of(visitor) != before and is_in(visitor)
    thief.set_cookie("session", before)
    assert not is_in(thief)


def test_a12_a_copied_cookie_opens_nothing_after_the_sign_out(agency):
    visitor, thief = agency.app.test_client(), agency.app.test_client()
    visitor.post("/login", data=FORM)
    thief.set_cookie("session", cookie_of(visitor))
    assert is_in(thief)
    visitor.post("/logout")
    assert not is_in(thief)
    assert thief.post("/sync/v1/exchange", json={}, headers=MARKED).status_code == 401


def test_a13_b25_a_session_ends_with_the_account_and_with_the_role(agency):
    for worker, change in (
        (agency.rosa, {"role": "supervisor"}),
        (agency.vera, {"role": "worker"}),
        (agency.sam, {"active": False}),
    ):
        visitor = agency.signed_in(worker)
        assert is_in(visitor)
        agency.write(agency.ada, AGENCY, edit("worker", worker, **change))
        assert visitor.get("/me").status_code == 303
        assert visitor.get("/sync/v1/worker").status_code == 401


def test_a14_a_desk_is_left_after_fifteen_minutes_and_what_was_typed_is_there_again(agency):
    visitor = agency.signed_in(agency.vera)
    address = f"/clients/{agency.mrs_alvarez}/notes/new"
    key = "%2F" + address[1:].replace("/", "%2F")
    assert visitor.put(f"/drafts/{key}", data={"client_said": "Half a sentence"}).status_code == 204
    later(seen_at=timedelta(minutes=14))
    assert is_in(visitor), "and this was a sign of life"
    later(seen_at=timedelta(minutes=16))
    answer = visitor.get(address)
    assert answer.status_code == 303 and answer.location == f"/login?next={address}"
    assert "Half a sentence" in agency.signed_in(agency.vera).get(address).text
    assert "Half a sentence" not in agency.signed_in(agency.rosa).get(address).text


def test_a14_a_form_that_comes_too_late_leads_back_to_itself(agency):
    visitor = agency.signed_in(agency.vera)
    later(seen_at=timedelta(minutes=16))
    address = f"/clients/{agency.mrs_alvarez}/edit"
    assert visitor.post(address, data={}).location == f"/login?next={address}"


def test_a_phone_is_not_idle_and_both_end_after_twelve_hours(agency):
    phone = agency.signed_in(agency.rosa)
    device = phone.post("/sync/v1/devices", json={"name": "x"}, headers=MARKED).json["device"]
    again = agency.signed_in(agency.rosa)
    asked = {"protocol": 1, "schema": 1, "device": device}
    assert again.post("/sync/v1/exchange", json=asked, headers=MARKED).status_code == 200
    later(seen_at=timedelta(hours=11))
    assert is_in(phone) and is_in(again)
    later(opened_at=timedelta(hours=12))
    assert not is_in(phone) and not is_in(again)


def test_somebody_elses_device_makes_no_session_a_phones(agency):
    phone, thief = agency.signed_in(agency.rosa), agency.signed_in(agency.omar)
    device = phone.post("/sync/v1/devices", json={"name": "x"}, headers=MARKED).json["device"]
    for said in (device, 7, None, {}):
        thief.post(
            "/sync/v1/exchange",
            json={"protocol": 1, "schema": 1, "device": said},
            headers=MARKED,
        )
    later(seen_at=timedelta(minutes=16))
    assert is_in(phone) and not is_in(thief)


def test_a15_what_waits_is_taken_after_the_next_sign_in(agency):
    phone = agency.signed_in(agency.rosa)
    later(opened_at=timedelta(hours=12))
    assert phone.post("/sync/v1/exchange", json={}, headers=MARKED).status_code == 401
    revised = edit("goal", agency.goal, statement="I want to walk to the shop.")
    written = change_of(agency.rosa, agency.mrs_alvarez, revised)
    assert outcomes(send(agency, agency.rosa, written)) == ["accepted"]


def test_she_sees_her_sessions_and_ends_one_or_all_others(agency):
    here, there, third = (agency.signed_in(agency.rosa) for _ in range(3))
    stranger = agency.signed_in(agency.omar)
    account = db.session.query(Account).filter_by(worker_id=agency.rosa).one().id
    assert here.get("/me/security").text.count("Sign out there") == 2
    first = sessions.open_of(account)[-1].id
    assert stranger.post(f"/me/security/sessions/{first}/end").status_code == 303
    assert len(sessions.open_of(account)) == 3, "not his to end"
    here.post(f"/me/security/sessions/{first}/end")
    assert len(sessions.open_of(account)) == 2
    third.post("/me/security/sessions/end")
    assert [is_in(one) for one in (here, there, third)] == [False, False, True]
    told = db.session.query(AuditEntry).filter_by(actor=agency.rosa, action="account")
    assert [one.detail for one in told] == [
        "ended a session of her own",
        "ended all other sessions of her own",
    ]


@pytest.mark.parametrize("asks", [{}, MARKED])
def test_f10_only_the_server_says_that_somebody_is_in_or_out(agency, asks):
    visitor = agency.app.test_client()
    wrong = visitor.post("/login", data=FORM | {"password": "guessed wrong"}, headers=asks)
    assert wrong.status_code == 422 and "Doorstep-Session" not in wrong.headers
    opened = visitor.post("/login", data=FORM | {"next": "/due"}, headers=asks)
    assert opened.headers["Doorstep-Session"] == "opened"
    assert opened.headers["Doorstep-Worker"] == agency.rosa
    ended = visitor.post("/logout", headers=asks)
    assert ended.headers["Doorstep-Session"] == "ended"
    for answer, to in ((opened, "/due"), (ended, "/login")):
        assert answer.status_code == (204 if asks else 303)
        assert (answer.headers["Doorstep-Next"] if asks else answer.location) == to
    later(opened_at=timedelta(hours=12))
    assert "Doorstep-Session" not in visitor.get("/me", headers=asks).headers


def test_no_token_is_kept(agency):
    visitor = agency.app.test_client()
    visitor.post("/login", data=FORM)
    with visitor.session_transaction() as kept:
        token = kept["_user_id"]
    assert token not in str([vars(row) for row in db.session.query(OpenSession)])
    assert len(token) >= 43, "256 bits"
