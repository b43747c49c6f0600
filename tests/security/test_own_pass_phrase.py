"""Another pass phrase of one's own: who, what it ends, and what is refused (A01, A09, A12, A24)."""

from __future__ import annotations

import re
from unittest.mock import Mock

import pytest

from tests.cast import PASS_PHRASE
from tests.security.test_links import CHOSEN, link_in, sign_in
from tests.security.test_sessions import is_in
from webapp.audit import log
from webapp.extensions import db
from webapp.models import Account, AuditEntry
from webapp.sync import own_pass_phrase

ADDRESS = "/me/security/pass-phrase"
MARKED = {"Doorstep-Sync": "1"}
FORM = {"old": PASS_PHRASE, "password": CHOSEN, "again": CHOSEN}


def kept_of(worker_id: str) -> str:
    """What the office keeps of somebody's pass phrase."""
    query = db.session.query(Account).filter_by(worker_id=worker_id).populate_existing()
    return query.one().password_hash


def told_of(worker_id: str) -> list[tuple[str, str]]:
    """What the audit log says of somebody's account."""
    entries = db.session.query(AuditEntry).filter_by(subject=worker_id, action="account")
    return [(one.detail, one.result) for one in entries.order_by(AuditEntry.number)]


def test_a12_the_new_one_opens_the_old_one_does_not_and_every_other_session_is_over(agency):
    here, there = agency.signed_in(agency.rosa), agency.signed_in(agency.rosa)
    sam = agency.signed_in(agency.sam)
    assert ADDRESS in here.get("/me/security").text
    answer = here.post(ADDRESS, data=FORM)
    assert (answer.status_code, answer.location) == (303, f"{ADDRESS}/changed")
    assert "nothing on it is lost" in here.get(answer.location).text
    assert [is_in(one) for one in (here, there, sam)] == [True, False, True]
    assert sign_in(agency, "rosa", PASS_PHRASE)[1] == 422
    assert sign_in(agency, "rosa", CHOSEN)[1] == 303
    assert told_of(agency.rosa) == [
        ("proved again to be herself", "done"),
        ("changed the pass phrase", "done"),
    ]


def test_f10_only_the_office_says_to_a_phone_that_it_is_another(agency):
    rosa = agency.signed_in(agency.rosa)
    refused = rosa.post(ADDRESS, data=FORM | {"old": "guessed wrong"}, headers=MARKED)
    assert refused.status_code == 422 and "Doorstep-Session" not in refused.headers
    taken = rosa.post(ADDRESS, data=FORM, headers=MARKED)
    assert (taken.status_code, taken.headers["Doorstep-Session"]) == (204, "rekeyed")
    assert taken.headers["Doorstep-Next"] == f"{ADDRESS}/changed"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"old": "guessed wrong"}, "That is not your pass phrase."),
        ({"old": ""}, "That is not your pass phrase."),
        ({"old": "x" * 2000}, "That is not your pass phrase."),
        ({"password": "short", "again": "short"}, "12 characters or more"),
        ({"password": "x" * 2000, "again": "x" * 2000}, "characters or fewer"),
        ({"password": "password1234", "again": "password1234"}, "too easy"),
        ({"again": CHOSEN.upper()}, "not the same"),
        ({"again": ""}, "not the same"),
        ({"password": PASS_PHRASE, "again": PASS_PHRASE}, "the one you have"),
    ],
)
def test_a24_what_cannot_be_is_refused_with_a_sentence_and_changes_nothing(agency, wrong, said):
    here, there = agency.signed_in(agency.rosa), agency.signed_in(agency.rosa)
    before = kept_of(agency.rosa)
    answer = here.post(ADDRESS, data=FORM | wrong)
    problems = re.search(r'id="problems".*?</ul>', answer.text, re.DOTALL)[0]
    assert answer.status_code == 422 and said in problems
    typed = {text for text in (FORM | wrong).values() if text}
    assert not [text for text in typed if f'"{text}"' in answer.text]
    assert kept_of(agency.rosa) == before and is_in(there)
    assert here.post(ADDRESS, data=FORM).status_code == 303


def test_in_her_language(agency):
    rosa = agency.signed_in(agency.rosa)
    spanish = {"Accept-Language": "es"}
    page = rosa.post(ADDRESS, data=FORM | {"old": "x"}, headers=spanish).text
    assert "Elegir otra frase de acceso" in page and "Esa no es su frase de acceso" in page
    assert "Otro teléfono suyo" in rosa.get(f"{ADDRESS}/changed", headers=spanish).text


def test_a01_guessing_the_old_one_is_slowed(agency):
    rosa = agency.signed_in(agency.rosa)
    guessed = [rosa.post(ADDRESS, data=FORM | {"old": "x"}).status_code for _ in range(6)]
    assert guessed == [422] * 5 + [429]
    assert rosa.post(ADDRESS, data=FORM).status_code == 429
    assert sign_in(agency, "rosa", PASS_PHRASE)[1] == 303, "and nobody is locked out"


def test_who_is_not_in_changes_nothing(agency):
    before = kept_of(agency.rosa)
    stranger = agency.app.test_client()
    for path in (ADDRESS, f"{ADDRESS}/changed"):
        assert stranger.get(path).location.startswith("/login")
    assert stranger.post(ADDRESS, data=FORM).location.startswith("/login")
    assert kept_of(agency.rosa) == before


def test_a09_a_link_that_waits_opens_no_more(agency):
    path = link_in(agency.signed_in(agency.ada).post(f"/staff/{agency.rosa}/link"))
    assert agency.signed_in(agency.rosa).post(ADDRESS, data=FORM).status_code == 303
    assert agency.app.test_client().get(path).status_code == 404


def test_what_was_chosen_by_a_link_at_the_same_moment_is_not_written_over(agency, monkeypatch):
    rosa = agency.signed_in(agency.rosa)

    def just_before() -> None:
        db.session.query(Account).filter_by(worker_id=agency.rosa).update({"password_hash": "new"})
        db.session.commit()
        db.session.connection(execution_options={"writes": True})

    monkeypatch.setattr(own_pass_phrase, "begin_writing", just_before)
    answer = rosa.post(ADDRESS, data=FORM)
    assert answer.status_code == 422 and kept_of(agency.rosa) == "new"


def test_k04_what_the_log_cannot_tell_does_not_happen(agency, monkeypatch):
    here, there = agency.signed_in(agency.rosa), agency.signed_in(agency.rosa)
    before = kept_of(agency.rosa)
    agency.app.testing = False
    monkeypatch.setattr(log, "add", Mock(side_effect=RuntimeError("full")))
    assert here.post(ADDRESS, data=FORM).status_code == 500
    db.session.rollback()
    monkeypatch.undo()
    assert kept_of(agency.rosa) == before and is_in(there)
