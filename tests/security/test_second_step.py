"""The second step: codes of an app, codes on paper, asking again (A05 to A08, A10, A21)."""

from __future__ import annotations

import re
from datetime import timedelta

import pyotp
import pytest

from tests.cast import PASS_PHRASE
from tests.security.test_sessions import is_in, later
from webapp import clock
from webapp.accounts import second_step
from webapp.accounts.second_step import STEP_SECONDS
from webapp.extensions import db
from webapp.models import Account, CodeApp, OpenSession, RecoveryCode

FORM = {"name": "vera", "password": PASS_PHRASE, "next": "/team"}
PAPER = re.compile(r"[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}")


class Owner:
    """Vera, with an app that shows six digits."""

    def __init__(self, agency):
        self.agency = agency
        self.account = db.session.query(Account).filter_by(worker_id=agency.vera).one().id
        self.here = agency.signed_in(agency.vera)
        page = self.here.get("/me/security/code").text
        self.secret = re.search(r'<code class="secret">([A-Z2-7]{32})<', page)[1]
        answer = self.here.post("/me/security/code", data={"code": self.code(-1)})
        self.paper = PAPER.findall(answer.text)

    def code(self, steps: int = 0) -> str:
        """What the app shows now, or so many half minutes from now."""
        moment = int(clock.now().timestamp()) + steps * STEP_SECONDS
        return pyotp.TOTP(self.secret).at(moment)

    def at_the_door(self, **more):
        """A new browser, in which the pass phrase was right."""
        visitor = self.agency.app.test_client()
        assert visitor.post("/login", data=FORM | more).location == "/login/second?next=%2Fteam"
        return visitor

    def gives(self, visitor, code: str) -> int:
        """The status of a second step."""
        answer = visitor.post("/login/second", data={"code": code, "next": "/team"})
        return answer.status_code


@pytest.fixture
def vera(agency, monkeypatch):
    """At a moment in the middle of a half minute, so that no step ends under a test."""
    now = clock.now()
    still = now + timedelta(seconds=15 - now.timestamp() % STEP_SECONDS)
    monkeypatch.setattr(clock, "now", lambda: still)
    return Owner(agency)


def test_a07_the_pass_phrase_alone_opens_nothing_where_there_is_a_second_step(vera):
    visitor = vera.at_the_door()
    for address in ("/", "/team", "/me", "/me/security"):
        assert visitor.get(address).location == f"/login?next={address}"
    assert visitor.get("/sync/v1/worker").status_code == 401
    assert visitor.post("/me/security/code/remove").status_code == 303
    assert second_step.is_asked_of(vera.account)
    answer = visitor.post("/login/second", data={"code": vera.code(), "next": "/team"})
    assert (answer.status_code, answer.location) == (303, "/team")
    assert answer.headers["Doorstep-Session"] == "opened" and is_in(visitor)
    assert db.session.query(OpenSession).filter_by(stage="second", ended_at=None).count() == 0


def test_a07_a_stranger_at_the_second_step_is_sent_to_the_first(vera):
    stranger = vera.agency.app.test_client()
    assert stranger.get("/login/second").location == "/login"
    assert stranger.post("/login/second", data={"code": vera.code()}).location == "/login"
    late = vera.at_the_door()
    later(opened_at=timedelta(minutes=11))
    assert late.post("/login/second", data={"code": vera.code()}).location == "/login"


def test_a05_a_code_opens_once(vera):
    code = vera.code()
    assert vera.gives(vera.at_the_door(), code) == 303
    assert vera.gives(vera.at_the_door(), code) == 422
    assert vera.gives(vera.at_the_door(), vera.code(-1)) == 422, "nor one from before it"
    assert vera.gives(vera.at_the_door(), vera.code(1)) == 303


def test_a06_a_code_counts_for_its_half_minute_and_one_on_either_side(vera):
    for steps, status in ((-2, 422), (2, 422), (1, 303)):
        assert vera.gives(vera.at_the_door(), vera.code(steps)) == status, steps


@pytest.mark.parametrize("code", ["", "12345", "abcdef", "１２３４５６", "1234567", "x" * 5000])
def test_a06_what_is_no_code_opens_nothing_and_is_answered(vera, code):
    assert vera.gives(vera.at_the_door(), code) == 422


def test_a08_a_code_on_paper_opens_once_however_it_is_typed(vera):
    assert len(set(vera.paper)) == 10
    first = vera.paper[0].lower().replace("-", " ")
    assert vera.gives(vera.at_the_door(), first) == 303
    assert vera.gives(vera.at_the_door(), first) == 422
    assert second_step.recovery_codes_left(vera.account) == 9
    vera.here.post("/me/security/recovery")
    assert vera.gives(vera.at_the_door(), vera.paper[1]) == 422, "new ones took their place"


def test_a08_guessing_codes_is_slowed_and_stays_slow_with_a_new_sign_in(vera):
    visitor = vera.at_the_door()
    assert [vera.gives(visitor, "000000") for _ in range(6)] == [422] * 5 + [429]
    assert vera.gives(vera.at_the_door(), vera.code()) == 429


def test_nothing_that_opens_is_kept_in_the_clear(vera):
    kept = str([vars(row) for row in db.session.query(CodeApp)])
    kept += str([vars(row) for row in db.session.query(RecoveryCode)])
    plain = [code.replace("-", "") for code in vera.paper]
    assert not [one for one in (vera.secret, *vera.paper, *plain) if one in kept]


def test_the_secret_of_one_account_opens_in_no_other(vera):
    other = db.session.query(Account).filter_by(worker_id=vera.agency.ada).one().id
    sealed = db.session.get(CodeApp, vera.account).secret
    db.session.add(CodeApp(account=other, secret=sealed, confirmed_at="2026", last_step=0))
    db.session.commit()
    with pytest.raises(ValueError):
        second_step.opens(other, vera.code())


def test_a21_what_matters_asks_again_after_five_minutes_and_loses_nothing(vera):
    later(proved_at=timedelta(minutes=6))
    asked = vera.here.post("/me/security/code/remove", data={"why": 'Two "words"', "why2": "b"})
    assert asked.status_code == 200 and 'action="/me/security/code/remove"' in asked.text
    assert 'name="why" value="Two &#34;words&#34;"' in asked.text
    assert second_step.is_asked_of(vera.account)
    wrong = {"pass_phrase_again": "guessed wrong", "why": "kept"}
    again = vera.here.post("/me/security/code/remove", data=wrong)
    assert again.status_code == 422 and 'value="kept"' in again.text
    assert "guessed" not in again.text
    right = {"pass_phrase_again": PASS_PHRASE}
    assert vera.here.post("/me/security/code/remove", data=right).location == "/me/security"
    assert not second_step.is_asked_of(vera.account)


def test_a21_a_page_that_matters_is_shown_after_asking(agency):
    vera = agency.signed_in(agency.vera)
    later(proved_at=timedelta(minutes=6))
    asked = vera.get("/me/security/code")
    assert 'name="next" value="/me/security/code"' in asked.text and "secret" not in asked.text
    form = {"next": "/me/security/code", "pass_phrase_again": PASS_PHRASE}
    assert vera.post("/again", data=form).location == "/me/security/code"
    assert 'class="secret"' in vera.get("/me/security/code").text
    later(proved_at=timedelta(minutes=6))
    form["pass_phrase_again"] = "guessed wrong"
    statuses = [vera.post("/again", data=form).status_code for _ in range(6)]
    assert statuses == [422] * 5 + [429]


def test_where_it_is_demanded_nobody_of_that_role_goes_on_without(agency, another):
    strict = another(agency.app, second_step_roles=("supervisor",))
    with strict.app_context():
        vera, ada = strict.test_client(), strict.test_client()
        vera.post("/login", data=FORM)
        ada.post("/login", data=FORM | {"name": "ada"})
        assert ada.get("/me").status_code == 200
        for address in ("/", "/team", "/me/security"):
            assert vera.get(address).location == "/me/security/code"
        assert vera.get("/sync/v1/worker").status_code == 401
        page = vera.get("/me/security/code").text
        secret = re.search(r'<code class="secret">([A-Z2-7]{32})<', page)[1]
        code = pyotp.TOTP(secret).now()
        assert "Codes for a bad day" in vera.post("/me/security/code", data={"code": code}).text
        assert vera.get("/team").status_code == 200
        vera.post("/me/security/code/remove")
        assert vera.get("/team").status_code == 200, "it cannot be taken away"
