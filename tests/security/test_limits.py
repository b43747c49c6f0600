"""Limits of size, depth and rate: refused with a sentence, nothing stored, no stumbling."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from tests.cast import PASS_PHRASE, Agency, create
from tests.sync.post import change_of, visit
from tests.sync.test_endpoints import MARKED, exchange_of
from webapp.extensions import db
from webapp.models import Change
from webapp.routes.limits import Buckets
from webapp.routes.unread_body import DRAINED_BYTES_MAX

JSON = MARKED | {"Content-Type": "application/json"}


@pytest.mark.parametrize("depth", [101, 480, 990, 10_000, 400_000])
def test_c16_what_is_nested_too_deeply_is_no_exchange(agency, depth):
    visitor = agency.signed_in(agency.rosa)
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    change["writes"][0]["fields"]["unknown"] = {"value": "DEEP"}
    text = json.dumps(exchange_of(visitor, changes=[change]))
    text = text.replace('"DEEP"', "[" * depth + "]" * depth)
    before = db.session.query(Change).count()
    assert visitor.post("/sync/v1/exchange", data=text, headers=JSON).status_code == 400
    assert db.session.query(Change).count() == before


def test_c16_what_a_form_was_drawn_from_may_be_anything(agency):
    visitor = agency.signed_in(agency.rosa)
    address = f"/clients/{agency.mrs_alvarez}/tasks/new"
    form = {"title": "Call", "priority": "normal"}
    for drawn in ("[" * 50_000, "[" * 900 + "]" * 900, '{"a": {"b": 1e999}}', "NaN"):
        answer = visitor.post(address, data=form | {"drawn": drawn})
        assert answer.status_code in (303, 422), drawn[:40]


def test_c19_keys_of_a_prototype_are_keys_like_others(agency):
    visitor = agency.signed_in(agency.rosa)
    wrong = create("visit", worker=agency.rosa)
    wrong["fields"]["__proto__"] = wrong["fields"]["constructor"] = {"value": {"polluted": True}}
    change = change_of(agency.rosa, agency.mrs_alvarez, wrong)
    answer = visitor.post(
        "/sync/v1/exchange", json=exchange_of(visitor, changes=[change]), headers=MARKED
    )
    assert answer.json["receipts"][0]["outcome"] == "parked"


def test_a_form_has_a_size(agency):
    visitor = agency.signed_in(agency.rosa)
    address = f"/clients/{agency.mrs_alvarez}/tasks/new"
    assert visitor.post(address, data={"title": "x" * 3_000_000}).status_code == 413
    many = {f"field{number}": "x" for number in range(2_000)}
    answer = visitor.post(address, data=many, content_type="multipart/form-data")
    assert answer.status_code == 413


@pytest.mark.parametrize(
    ("length", "is_heard_out"), [(3_000_000, True), (DRAINED_BYTES_MAX + 1, False)]
)
def test_who_is_refused_is_heard_out_first_or_would_hear_a_broken_line(
    agency: Agency, length: int, is_heard_out: bool
) -> None:
    """A server that hangs up on somebody who is still sending has told them nothing."""
    body = BytesIO(b"x" * length)
    answer = agency.signed_in(agency.rosa).post(
        "/sync/v1/exchange", headers=JSON, input_stream=body, content_length=length
    )
    assert answer.status_code == 413
    assert body.tell() == (length if is_heard_out else 0)


def test_l05_a_pass_phrase_of_a_megabyte_is_not_hashed(agency, monkeypatch):
    asked = []
    monkeypatch.setattr("webapp.pass_phrases.opens", lambda *_: asked.append(1) and False)
    visitor = agency.app.test_client()
    for length in (10_000, 499_000, 1_000_000):
        answer = visitor.post("/login", data={"name": "rosa", "password": "x" * length})
        assert answer.status_code in (413, 422) and asked == []


class Seconds:
    """A clock that stands until it is told to go on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_empties_says_when_to_come_again_and_fills():
    seconds = Seconds()
    buckets = Buckets(60, seconds)
    assert [buckets.wait_of("rosa") for _ in range(60)] == [0.0] * 60
    assert buckets.wait_of("rosa") == pytest.approx(1.0)
    assert buckets.wait_of("sam") == 0.0
    seconds.now = 1.0
    assert buckets.wait_of("rosa") == 0.0
    assert buckets.wait_of("rosa") > 0


def test_g21_a_session_gone_wild_is_told_to_wait_and_others_are_not(agency, another):
    app = another(agency.app, requests_per_minute=5)
    wild, calm = app.test_client(), app.test_client()
    wild.post("/login", data={"name": "rosa", "password": PASS_PHRASE})
    calm.post("/login", data={"name": "sam", "password": PASS_PHRASE})
    answers = [wild.get("/sync/v1/worker") for _ in range(7)]
    assert [one.status_code for one in answers] == [200] * 5 + [429] * 2
    assert int(answers[-1].headers["Retry-After"]) > 0
    assert answers[-1].headers["Doorstep-Sync"] == "1"
    assert calm.get("/sync/v1/worker").status_code == 200
    assert wild.get("/sw.js").status_code == 200
