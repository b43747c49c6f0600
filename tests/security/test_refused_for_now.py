"""What the office cannot take now comes back with everything that was sent (issue 2, section 7).

413, 429, 500 and 503 as a person meets them at a desk: a sentence, the way on, nothing lost.
"""

from __future__ import annotations

import html
import re

import pytest

from tests.cast import PASS_PHRASE
from tests.routes.places import FRESH, of
from tests.routes.test_problems import LOCKED, fails
from webapp.extensions import db
from webapp.models import Change

SAID = 'Ask about the ramp <b>"soon"</b> & the 😀 lift'
FORM = {"title": SAID, "priority": "normal", "new": FRESH}
HIDDEN = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)">')


def carried(page: str) -> dict[str, str]:
    """What a page that refused would send with the next try."""
    return {html.unescape(name): html.unescape(text) for name, text in HIDDEN.findall(page)}


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [(LOCKED, 503, "The server is busy"), (RuntimeError("secret"), 500, "went wrong on our side")],
)
def test_a_form_that_cannot_be_taken_now_comes_back_whole_and_counts_once(
    agency, monkeypatch, error, status, says
):
    rosa, address = agency.signed_in(agency.rosa), of(agency, "/tasks/new?by=hand")
    before = db.session.query(Change).count()
    with monkeypatch.context() as patch:
        fails(patch, error)
        refused = rosa.post(address, data=FORM)
    assert refused.status_code == status and says in refused.text
    assert (
        f'action="{address}"' in refused.text and "What you wrote is on this page" in refused.text
    )
    assert carried(refused.text) == FORM and "<b>" not in refused.text
    for _ in range(2):
        assert rosa.post(address, data=carried(refused.text)).status_code == 303
    assert db.session.query(Change).count() == before + 1


def test_a_form_sent_too_often_comes_back_whole(agency, another):
    app = another(agency.app, requests_per_minute=1)
    rosa = app.test_client()
    rosa.post("/login", data={"name": "rosa", "password": PASS_PHRASE})
    rosa.get("/me")
    refused = rosa.post(of(agency, "/tasks/new"), data=FORM)
    assert refused.status_code == 429 and "Too many requests" in refused.text
    assert carried(refused.text) == FORM and int(refused.headers["Retry-After"]) > 0


def test_a_page_that_cannot_be_drawn_now_leads_back_to_itself(agency, monkeypatch):
    fails(monkeypatch, LOCKED)
    refused = agency.signed_in(agency.rosa).get("/due?sort=client")
    assert 'href="/due?sort=client">Try again' in refused.text and "Nothing is lost" in refused.text


def test_what_is_too_large_leads_back_to_its_form(agency):
    address = of(agency, "/tasks/new")
    refused = agency.signed_in(agency.rosa).post(address, data={"title": "x" * 3_000_000})
    assert refused.status_code == 413 and "more than Doorstep takes in one piece" in refused.text
    assert f'href="{address}">Try again' in refused.text and not carried(refused.text)


def test_a_pass_phrase_is_never_put_on_a_page(agency, monkeypatch):
    fails(monkeypatch, LOCKED)
    rosa = agency.signed_in(agency.rosa)
    form = FORM | {"pass_phrase_again": PASS_PHRASE}
    assert carried(rosa.post(of(agency, "/tasks/new"), data=form).text) == FORM
    other = rosa.post("/login", data={"name": "rosa", "password": PASS_PHRASE})
    assert "green handle" not in other.text


def test_nothing_that_another_site_sent_is_carried(agency, another):
    app = another(agency.app, requests_per_minute=1)
    rosa = app.test_client()
    rosa.get("/login")
    headers = {"Sec-Fetch-Site": "cross-site"}
    refused = rosa.post(of(agency, "/tasks/new"), data=FORM, headers=headers)
    assert refused.status_code == 403 and "came from another site" in refused.text
    assert not carried(refused.text)


@pytest.mark.parametrize(("error", "status"), [(LOCKED, 503), (RuntimeError("secret"), 500)])
def test_a_part_that_is_refused_leaves_the_page_as_it_is(agency, monkeypatch, error, status):
    fails(monkeypatch, error)
    part = {"HX-Request": "true", "HX-Request-Type": "partial"}
    refused = agency.signed_in(agency.rosa).get("/clients?q=alv", headers=part)
    assert refused.status_code == status and "<html" not in refused.text
    assert refused.headers["HX-Retarget"] == "#waiting"
    assert 'role="alert"' in refused.text


def test_a_part_that_nobody_is_signed_in_for_says_so_and_leaves_the_page_as_it_is(agency):
    part = {"HX-Request": "true", "HX-Request-Type": "partial"}
    refused = agency.app.test_client().get("/clients?q=alv", headers=part)
    assert refused.status_code == 401 and refused.headers["HX-Retarget"] == "#waiting"
    assert "Please sign in. What you wrote is kept." in refused.text
