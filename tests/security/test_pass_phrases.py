"""How pass phrases are kept and chosen (ASVS 5.0, 6.2 and 11.4)."""

from __future__ import annotations

import pytest

from tests.cast import PASS_PHRASE
from webapp import access, demo, pass_phrases
from webapp.extensions import db
from webapp.models import Account
from webapp.sync.staff import StaffRefused, employ

LENA = {"name": "Lena Fox", "given_name": "Lena", "role": "worker"}


def kept_of(name: str) -> str:
    """What the database keeps of a pass phrase."""
    db.session.rollback()
    return db.session.query(Account).filter_by(name=name).one().password_hash


def test_a_pass_phrase_kept_in_an_earlier_way_is_kept_as_today_after_a_sign_in(agency):
    assert kept_of("rosa").startswith("pbkdf2:")
    for _ in range(2):
        form = {"name": "rosa", "password": PASS_PHRASE}
        assert agency.app.test_client().post("/login", data=form).status_code == 303
    assert kept_of("rosa").startswith("$argon2id$")
    assert access.account_by_password("rosa", "another door") is None


def test_a_wrong_pass_phrase_changes_nothing_of_what_is_kept(agency):
    before = kept_of("rosa")
    agency.app.test_client().post("/login", data={"name": "rosa", "password": "guessed wrong"})
    assert kept_of("rosa") == before


@pytest.mark.parametrize(
    "phrase", [" a door that is ajar ", "ñandú río Ωmega 门口 lluvia", "long words " * 18]
)
def test_a24_a_pass_phrase_is_taken_exactly(app, phrase):
    employ(LENA, "lena", phrase)
    assert access.account_by_password("lena", phrase) is not None
    assert access.account_by_password("lena", phrase + "x") is None
    assert access.account_by_password("lena", phrase[:-2]) is None


@pytest.mark.parametrize(
    ("phrase", "says"),
    [
        ("short", "12 characters"),
        ("password1234", "too easy"),
        ("aaaaaaaaaaaaaaaa", "too easy"),
        ("qwertyuiop12", "too easy"),
        ("lenalenalena", "too easy"),
        ("x" * 1001, "1000 characters"),
    ],
)
def test_what_others_would_guess_is_no_pass_phrase(app, phrase, says):
    with pytest.raises(StaffRefused, match=says):
        employ(LENA, "lena", phrase)


def test_the_demos_pass_phrases_would_do():
    assert [pass_phrases.problem_of(one) for one in demo.SIGN_INS.values()] == [None] * 5


def test_a17_an_account_that_is_not_there_answers_in_the_same_words(agency):
    answers = []
    for name in ("rosa", "nobody"):
        answer = agency.app.test_client().post("/login", data={"name": name, "password": "x" * 14})
        answers.append((answer.status_code, answer.text.replace(name, "")))
    assert answers[0] == answers[1]


def test_a17_an_account_that_is_not_there_costs_a_hash_too(agency, monkeypatch):
    asked = []
    monkeypatch.setattr(pass_phrases, "opens", lambda kept, _: asked.append(kept) is not None)
    access.account_by_password("nobody", "a wrong pass phrase")
    assert asked == [pass_phrases.NOBODYS_HASH]
