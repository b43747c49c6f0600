"""Asked again who she is: by pass phrase, by her app, by her passkey (A05, A19 to A21)."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from tests.cast import PASS_PHRASE
from tests.security.soft_key import SoftKey
from tests.security.test_passkeys import DOOR, makes
from tests.security.test_second_step import Owner
from tests.security.test_sessions import later
from webapp.extensions import db
from webapp.models import AuditEntry

ASKS = "/me/security/recovery"
CHALLENGE = "/again/passkey/challenge"
AGO = timedelta(minutes=6)


@pytest.fixture
def vera(agency):
    """She has an app and a passkey, and proved nothing for six minutes."""
    owner = Owner(agency)
    owner.key = SoftKey()
    makes(owner.here, owner.key)
    later(proved_at=AGO)
    return owner


def is_asked(answer) -> bool:
    """Whether the page that asks was drawn."""
    return "pass_phrase_again" in answer.text


def is_let_on(answer) -> bool:
    """Whether the ten new codes are there."""
    return "<ol" in answer.text and not is_asked(answer)


def test_a21_the_page_offers_what_she_has_and_no_more(agency, vera):
    page = vera.here.post(ASKS, data={"why": "kept"}).text
    assert "code_again" in page and "passkey_again" in page
    assert page.count('name="why" value="kept"') == 2, "whichever form she sends"
    sam = agency.signed_in(agency.sam)
    later(proved_at=AGO)
    page = sam.get("/me/security/code").text
    assert "pass_phrase_again" in page
    assert "code_again" not in page and "passkey_again" not in page


def test_a05_a21_the_code_of_her_app_lets_her_on_once(vera):
    code = vera.code(1)
    assert is_let_on(vera.here.post(ASKS, data={"code_again": code}))
    later(proved_at=AGO)
    again = vera.here.post(ASKS, data={"code_again": code, "why": "kept"})
    assert again.status_code == 422 and is_asked(again)
    assert "That code is not right" in again.text and 'value="kept"' in again.text
    assert f'value="{code}"' not in again.text


def test_a08_a_code_on_paper_is_no_proof_and_stays_unused(vera):
    assert vera.here.post(ASKS, data={"code_again": vera.paper[0]}).status_code == 422
    assert vera.gives(vera.at_the_door(), vera.paper[0]) == 303


def test_a21_her_passkey_lets_her_on(vera):
    said = vera.key.shown(vera.here.post(CHALLENGE).json)
    assert is_let_on(vera.here.post(ASKS, data={"passkey_again": said}))
    later(proved_at=AGO)
    assert vera.here.post(ASKS, data={"passkey_again": said}).status_code == 422, "once"
    told = db.session.query(AuditEntry).filter_by(detail="proved again to be herself")
    assert [one.result for one in told.order_by(AuditEntry.number)] == ["done", "refused"]


def test_a19_a20_what_was_shown_for_the_door_elsewhere_or_by_another_is_no_proof(agency, vera):
    at_the_door = vera.key.shown(vera.here.post(f"{DOOR}/challenge").json)
    other = agency.signed_in(agency.vera)
    elsewhere = vera.key.shown(other.post(CHALLENGE).json)
    stranger = SoftKey(credential=b"sams")
    makes(agency.signed_in(agency.sam), stranger)
    sams = stranger.shown(vera.here.post(CHALLENGE).json)
    for said in (at_the_door, elsewhere, sams, "x", '{"id": 7}'):
        answer = vera.here.post(ASKS, data={"passkey_again": said})
        assert answer.status_code == 422 and is_asked(answer), said


def test_a01_all_ways_count_together(vera):
    tries = [{"code_again": "000000"}, {"passkey_again": "x"}, {"pass_phrase_again": "x"}] * 2
    assert [vera.here.post(ASKS, data=one).status_code for one in tries] == [422] * 5 + [429]


def test_who_has_no_app_and_no_passkey_proves_nothing_with_them(agency):
    sam = agency.signed_in(agency.sam)
    later(proved_at=AGO)
    for said in ({"code_again": "123456"}, {"passkey_again": "x"}):
        assert sam.post("/me/security/code", data=said).status_code == 422
    page = sam.post("/me/security/code", data={"pass_phrase_again": PASS_PHRASE})
    assert re.search(r'<code class="secret">', page.text)
