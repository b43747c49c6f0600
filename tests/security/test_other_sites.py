"""What another site can make a browser send changes nothing (ASVS 5.0, 3.5)."""

from __future__ import annotations

import re

import pytest

from tests.cast import PASS_PHRASE, Agency
from webapp.extensions import db
from webapp.models import Change, FeedRecord

ELSEWHERE = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://localhost.evil.example"},
    {"Origin": ""},
]
TASK = {"title": "Call", "priority": "normal"}


def writes(agency: Agency) -> list[str]:
    """Every address that a form can be posted to."""
    rules = agency.app.url_map.iter_rules()
    places = ("<client>", "<note>", "<visit>", "<task>", "<record>")
    found = [rule.rule for rule in rules if {"POST", "PUT"} & set(rule.methods or ())]
    for place in places:
        found = [address.replace(place, agency.mrs_alvarez) for address in found]
    return [address for address in found if "<path:" not in address]


@pytest.mark.parametrize("headers", ELSEWHERE)
def test_d01_d02_no_form_of_another_site_is_taken(agency, headers):
    visitor = agency.signed_in(agency.rosa)
    before = db.session.query(Change).count()
    for address in writes(agency):
        for body in ({"data": TASK}, {"data": '{"a": 1}', "content_type": "text/plain"}):
            assert visitor.post(address, headers=headers, **body).status_code == 403, address
    assert db.session.query(Change).count() == before


@pytest.mark.parametrize("headers", ELSEWHERE)
def test_a18_nobody_is_signed_in_or_out_from_another_site(agency, headers):
    visitor = agency.app.test_client()
    form = {"name": "omar", "password": PASS_PHRASE}
    assert visitor.post("/login", data=form, headers=headers).status_code == 403
    assert visitor.get("/").status_code == 303
    rosa = agency.signed_in(agency.rosa)
    assert rosa.post("/logout", headers=headers).status_code == 403
    assert rosa.get("/").status_code == 200


def test_d03_who_says_nothing_of_where_it_comes_from_writes_nothing_with_a_session(agency):
    visitor = super(type(agency.app.test_client()), agency.signed_in(agency.rosa))
    address = f"/clients/{agency.mrs_alvarez}/tasks/new"
    assert visitor.open(address, method="POST", data=TASK).status_code == 403


def test_d03_a_program_writes_with_the_header_no_form_can_send(agency):
    visitor = super(type(agency.app.test_client()), agency.signed_in(agency.rosa))
    body = {"json": {"name": "a script"}, "headers": {"Doorstep-Sync": "1"}}
    assert visitor.open("/sync/v1/devices", method="POST", **body).status_code == 200


def test_our_own_pages_write_in_a_browser_without_fetch_metadata(agency):
    visitor = agency.signed_in(agency.rosa)
    address = f"/clients/{agency.mrs_alvarez}/tasks/new"
    answer = visitor.post(address, data=TASK, headers={"Origin": "http://localhost"})
    assert answer.status_code == 303


def test_d04_looking_changes_nothing(agency):
    """Every address of the application is asked for by everybody; no record is another after it."""

    def state() -> list[tuple[str, str]]:
        db.session.rollback()
        return [(one.id, one.wire) for one in db.session.query(FeedRecord).order_by(FeedRecord.id)]

    before, changes = state(), db.session.query(Change).count()
    for worker in (agency.rosa, agency.vera, agency.ada):
        visitor = agency.signed_in(worker)
        for rule in agency.app.url_map.iter_rules():
            address = re.sub("<[^>]+>", agency.mrs_alvarez, rule.rule)
            for verb in (visitor.get, visitor.head):
                assert verb(address).status_code < 500, address
    assert state() == before and db.session.query(Change).count() == changes


def test_d05_no_site_frames_a_page_or_keeps_a_hand_on_its_window(agency):
    answer = agency.signed_in(agency.rosa).get("/")
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
