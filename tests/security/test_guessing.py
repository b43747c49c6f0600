"""Guessing pass phrases is slowed for whoever guesses; the owner is not kept out (A01 to A04)."""

from __future__ import annotations

import pytest

from tests.cast import PASS_PHRASE
from webapp import access, sign_in_tries
from webapp.extensions import db
from webapp.models import SignInTry


def tries(agency, name, count, address="203.0.113.7", phrase="guessed wrong"):
    """Try to sign in so often; the statuses."""
    visitor = agency.app.test_client()
    form = {"name": name, "password": phrase}
    place = {"environ_overrides": {"REMOTE_ADDR": address}}
    return [visitor.post("/login", data=form, **place).status_code for _ in range(count)]


@pytest.mark.parametrize("name", ["rosa", "nobody"])
def test_a01_a17_a_name_is_slowed_after_five_whether_or_not_it_is_there(agency, name):
    assert tries(agency, name, 7) == [422] * 5 + [429] * 2


def test_a01_the_owner_comes_in_where_she_came_in_before(agency):
    home = "198.51.100.4"
    assert tries(agency, "rosa", 1, home, PASS_PHRASE) == [303]
    for last in range(1, 3):
        tries(agency, "rosa", 5, f"203.0.113.{last}")
    assert tries(agency, "rosa", 1, "203.0.113.9", PASS_PHRASE) == [429]
    assert tries(agency, "rosa", 1, home, PASS_PHRASE) == [303]


def test_a02_one_address_that_tries_many_names_is_slowed(agency):
    statuses = [tries(agency, f"name {number}", 1)[0] for number in range(22)]
    assert statuses == [422] * 20 + [429] * 2
    assert tries(agency, "rosa", 1, "198.51.100.4", PASS_PHRASE) == [303]


def test_a02_many_addresses_together_are_slowed(agency, monkeypatch):
    monkeypatch.setattr(sign_in_tries, "SITE_MAX", 6)
    statuses = [tries(agency, f"n{one}", 1, f"203.0.113.{one}")[0] for one in range(8)]
    assert statuses == [422] * 6 + [429] * 2


def test_a03_ipv6_addresses_of_one_network_are_one(agency):
    statuses = [tries(agency, "rosa", 1, f"2001:db8:1:2::{one}")[0] for one in range(1, 8)]
    assert statuses == [422] * 5 + [429] * 2
    assert sign_in_tries.network_of("2001:db8:1:2:aa::1") == "2001:db8:1:2::/64"
    assert sign_in_tries.network_of("::ffff:203.0.113.7") == "203.0.113.7"
    assert sign_in_tries.network_of("no address") == "unknown"


def test_it_ends_after_a_minute_and_says_so(agency):
    tries(agency, "rosa", 5)
    form = {"name": "rosa", "password": PASS_PHRASE}
    place = {"environ_overrides": {"REMOTE_ADDR": "203.0.113.7"}}
    answer = agency.app.test_client().post("/login", data=form, **place)
    assert answer.status_code == 429 and 0 < int(answer.headers["Retry-After"]) <= 61
    db.session.query(SignInTry).update({"at": "2026-01-05T17:00:00.000Z"})
    db.session.commit()
    assert tries(agency, "rosa", 1, phrase=PASS_PHRASE) == [303]
    assert db.session.query(SignInTry).count() == 1, "older than a month is forgotten"


def test_k05_no_name_is_kept(agency):
    tries(agency, "my secret pass phrase", 1)
    assert "secret" not in str([vars(row) for row in db.session.query(SignInTry)])


def test_u_0000_in_a_name_or_an_address_is_no_accident_on_either_database(agency, monkeypatch):
    asked = []
    monkeypatch.setattr(access, "select", lambda *what: asked.append(what))
    form = {"name": "ro\x00sa", "password": PASS_PHRASE}
    assert agency.app.test_client().post("/login", data=form).status_code == 422
    assert asked == [], "the database would have refused the text"
    monkeypatch.undo()
    address = "/me/security/sessions/%00/end"
    assert agency.signed_in(agency.rosa).post(address).status_code == 404
