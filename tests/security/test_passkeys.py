"""Passkeys: made, shown at the door and as a second step; refused where anything is off (A19)."""

from __future__ import annotations

import json
import re
from datetime import timedelta

import pytest

from tests.cast import PASS_PHRASE
from tests.security.soft_key import PRESENT, SoftKey
from tests.security.test_second_step import PAPER
from tests.security.test_sessions import is_in, later
from webapp import clock
from webapp.accounts import passkeys, second_step
from webapp.extensions import db
from webapp.models import Account, AuditEntry, Passkey, PasskeyChallenge

PAGE = "/me/security/passkeys"
DOOR = "/login/passkey"
SECOND = "/login/second/passkey"


def account_of(worker: str) -> str:
    """The id of a worker's account."""
    return db.session.query(Account).filter_by(worker_id=worker).one().id


def makes(visitor, key: SoftKey, name: str = "My phone"):
    """She makes a passkey; what the office answers."""
    asked = visitor.post(f"{PAGE}/challenge").json
    return visitor.post(PAGE, data={"passkey": key.made(asked), "name": name})


def shows(visitor, key: SoftKey, door: str = DOOR):
    """She shows it at the door."""
    asked = visitor.post(f"{door}/challenge").json
    return visitor.post(door, data={"passkey": key.shown(asked), "next": "/team"})


@pytest.fixture
def key(agency) -> SoftKey:
    """Vera's, made at her desk."""
    made = SoftKey()
    assert makes(agency.signed_in(agency.vera), made).status_code == 200
    return made


def test_a_passkey_is_made_named_listed_used_and_taken_away(agency):
    vera, key = agency.signed_in(agency.vera), SoftKey()
    page = makes(vera, key, "Vera’s <phone>")
    assert len(PAPER.findall(page.text)) == 10, "with the first second step come codes on paper"
    listed = vera.get("/me/security").text
    assert "Vera’s &lt;phone&gt;" in listed and "not used yet" in listed
    visitor = agency.app.test_client()
    opened = shows(visitor, key)
    assert (opened.status_code, opened.location) == (303, "/team")
    assert opened.headers["Doorstep-Session"] == "opened" and is_in(visitor)
    assert makes(vera, SoftKey(credential=b"another")).location == "/me/security"
    for row in passkeys.of_account(account_of(agency.vera)):
        assert vera.post(f"{PAGE}/{row.id}/remove").location == "/me/security"
    assert shows(agency.app.test_client(), key).status_code == 422
    assert not second_step.is_asked_of(account_of(agency.vera))
    assert second_step.recovery_codes_left(account_of(agency.vera)) == 0
    told = {one.detail for one in db.session.query(AuditEntry).filter_by(action="account")}
    assert {"made a passkey", "took a passkey away"} <= told


def test_a07_with_a_passkey_the_pass_phrase_alone_opens_nothing(agency, key):
    visitor = agency.app.test_client()
    form = {"name": "vera", "password": PASS_PHRASE, "next": "/team"}
    assert visitor.post("/login", data=form).location.startswith("/login/second")
    page = visitor.get("/login/second").text
    assert "Show your passkey" in page and "six digits" not in page
    asked = visitor.post(f"{SECOND}/challenge").json
    assert [one["id"] for one in asked["allowCredentials"]] == [json.loads(key.shown(asked))["id"]]
    assert shows(visitor, key, SECOND).location == "/team" and is_in(visitor)


def test_a10_lost_passkeys_are_an_administrators_to_take_away_with_everything(agency, key):
    ada = agency.signed_in(agency.ada)
    assert ada.post(f"/staff/{agency.vera}/second-step").status_code == 200
    assert shows(agency.app.test_client(), key).status_code == 422
    assert not second_step.is_asked_of(account_of(agency.vera))


BENT = {
    "another site": {"origin": "https://doorstep.example.net"},
    "another port": {"origin": "http://localhost:81"},
    "another relying party": {"rp_id": "example.net"},
    "nobody verified": {"flags": PRESENT},
    "a copy that counts behind": {"count": -1},
}


@pytest.mark.parametrize("what", sorted(BENT))
def test_a19_what_is_off_opens_nothing(agency, key, what):
    key.count = 5
    assert shows(agency.app.test_client(), key).status_code == 303
    before = key.count
    for name, value in BENT[what].items():
        setattr(key, name, value if name != "count" else before - 2)
    visitor = agency.app.test_client()
    answer = shows(visitor, key)
    assert answer.status_code == 422 and "does not open anything here" in answer.text
    assert not is_in(visitor)


@pytest.mark.parametrize("what", sorted(set(BENT) - {"a copy that counts behind"}))
def test_a19_what_is_off_is_not_kept(agency, what):
    vera = agency.signed_in(agency.vera)
    answer = makes(vera, SoftKey(**BENT[what]))
    assert answer.status_code == 422 and db.session.query(Passkey).count() == 0


def test_a19_a_challenge_counts_once_for_one_browser_one_purpose_and_minutes(agency, key):
    visitor, other = agency.app.test_client(), agency.app.test_client()
    answer = key.shown(visitor.post(f"{DOOR}/challenge").json)
    assert other.post(DOOR, data={"passkey": answer}).status_code == 422, "another browser"
    assert visitor.post(DOOR, data={"passkey": answer}).status_code == 303
    assert visitor.post(DOOR, data={"passkey": answer}).status_code == 422, "once more"
    vera = agency.signed_in(agency.vera)
    asked = vera.post(f"{PAGE}/challenge").json
    assert visitor.post(DOOR, data={"passkey": key.shown(asked)}).status_code == 422
    late = agency.app.test_client()
    answer = key.shown(late.post(f"{DOOR}/challenge").json)
    past = clock.stamp(clock.now() - timedelta(seconds=1))
    db.session.query(PasskeyChallenge).update({"ends_at": past})
    db.session.commit()
    assert late.post(DOOR, data={"passkey": answer}).status_code == 422, "too late"
    made = {"challenge": "bm9ib2R5IGFza2VkIGZvciB0aGlz"}
    assert late.post(DOOR, data={"passkey": key.shown(made)}).status_code == 422, "never asked"


def test_a20_the_passkey_of_somebody_else_is_no_second_step_and_no_other_account(agency, key):
    sam, his = agency.signed_in(agency.sam), SoftKey(credential=b"sams")
    makes(sam, his)
    visitor = agency.app.test_client()
    visitor.post("/login", data={"name": "vera", "password": PASS_PHRASE})
    assert shows(visitor, his, SECOND).status_code == 422 and not is_in(visitor)
    his.user = key.user
    assert shows(agency.app.test_client(), his).status_code == 422, "another's name on it"
    mine = db.session.query(Passkey).filter_by(account=account_of(agency.vera)).one()
    sam.post(f"{PAGE}/{mine.id}/remove")
    assert db.session.query(Passkey).filter_by(id=mine.id).count() == 1
    copied = SoftKey(credential=key.credential)
    assert makes(sam, copied).status_code == 422, "a credential has one owner"


def test_a17_the_door_asks_everybody_the_same_whoever_has_a_passkey(agency, key):
    asked = agency.app.test_client().post(f"{DOOR}/challenge", data={"name": "vera"}).json
    assert asked["allowCredentials"] == [] and asked["userVerification"] == "required"
    stranger = SoftKey(credential=b"nobodys", user="nobody")
    unknown = shows(agency.app.test_client(), stranger)
    key.flags = PRESENT
    known = shows(agency.app.test_client(), key)
    assert (unknown.status_code, unknown.text) == (known.status_code, known.text)


def test_a13_the_passkey_of_an_ended_account_opens_nothing(agency, key):
    db.session.query(Account).filter_by(worker_id=agency.vera).update({"active": False})
    db.session.commit()
    assert shows(agency.app.test_client(), key).status_code == 422


NONSENSE = ["", "{}", "[]", "null", '"x"', "x" * 5000, '{"id": "a", "rawId": "a", "response": {}}']


@pytest.mark.parametrize("said", NONSENSE)
def test_what_is_no_passkey_opens_nothing_and_is_answered(agency, said):
    visitor, vera = agency.app.test_client(), agency.signed_in(agency.vera)
    assert visitor.post(DOOR, data={"passkey": said}).status_code == 422
    assert vera.post(PAGE, data={"passkey": said}).status_code == 422


@pytest.mark.parametrize("part", ["clientDataJSON", "authenticatorData", "signature", "userHandle"])
def test_a_passkey_with_a_part_that_is_something_else_is_answered(agency, key, part):
    for junk in ("", "AAAA", "é", 7, None, "_" * 2000):
        visitor = agency.app.test_client()
        said = json.loads(key.shown(visitor.post(f"{DOOR}/challenge").json))
        said["response"][part] = junk
        answer = visitor.post(DOOR, data={"passkey": json.dumps(said)})
        is_kept_out = answer.status_code in (422, 429)
        assert is_kept_out or (part == "userHandle" and junk is None), (junk, answer.status_code)


def test_a08_showing_wrong_ones_is_slowed(agency):
    visitor = agency.app.test_client()
    statuses = [visitor.post(DOOR, data={"passkey": "x"}).status_code for _ in range(6)]
    assert statuses == [422] * 5 + [429]


def test_a21_making_and_taking_away_ask_who_it_is(agency, key):
    vera = agency.signed_in(agency.vera)
    later(proved_at=timedelta(minutes=6))
    row = db.session.query(Passkey).one()
    for verb, address in (
        ("get", f"{PAGE}/new"),
        ("post", f"{PAGE}/challenge"),
        ("post", PAGE),
        ("post", f"{PAGE}/{row.id}/remove"),
    ):
        assert "pass_phrase_again" in getattr(vera, verb)(address).text, address
    assert db.session.query(Passkey).count() == 1


def test_where_a_second_step_is_demanded_a_passkey_is_one_and_the_last_stays(agency, another):
    strict = another(agency.app, second_step_roles=("supervisor",))
    with strict.app_context():
        vera = strict.test_client()
        vera.post("/login", data={"name": "vera", "password": PASS_PHRASE})
        assert vera.get("/team").location == "/me/security/code"
        assert vera.get(f"{PAGE}/new").status_code == 200
        makes(vera, SoftKey())
        assert vera.get("/team").status_code == 200
        row = db.session.query(Passkey).one()
        assert "/remove" not in vera.get("/me/security").text
        vera.post(f"{PAGE}/{row.id}/remove")
        assert db.session.query(Passkey).count() == 1


def test_the_origin_and_the_relying_party_are_those_of_the_settings(agency, in_production):
    app = in_production(agency.app)
    with app.app_context():
        visitor = app.test_client()
        asked = visitor.post(f"{DOOR}/challenge", base_url="https://doorstep.example.org")
        assert asked.json["rpId"] == "doorstep.example.org"
        assert re.search("challenge", asked.text)
