"""Section 1 over HTTP: doors, headers, limits, and what is no answer."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.cast import Agency, create
from tests.sync.post import change_of, visit
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import Device
from webapp.schemas import RECORD_TYPES

MARKED = {"Doorstep-Sync": "1"}


def exchange_of(client: FlaskClient, **more: Any) -> dict[str, Any]:
    """A fresh phone's first exchange."""
    device = client.post("/sync/v1/devices", json={"name": "Phone"}, headers=MARKED).json["device"]
    return {"protocol": 1, "schema": 1, "device": device, "changes": [], "cursors": {}} | more


def test_a_day_of_rosas_goes_up_and_comes_down(agency: Agency) -> None:
    client = agency.signed_in(agency.rosa)
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    request = exchange_of(client, changes=[change])
    answer = client.post("/sync/v1/exchange", json=request, headers=MARKED)
    assert answer.status_code == 200 and answer.headers["Doorstep-Sync"] == "1"
    assert answer.json["receipts"][0]["outcome"] == "accepted"
    assert set(answer.json) == {
        *("protocol", "now", "replay", "receipts", "asked", "left", "case_files", "more"),
    }
    told = client.get(f"/sync/v1/changes/{change['id']}").json
    assert told["change"] == change and told["receipt"]["outcome"] == "accepted"
    history = client.get(f"/sync/v1/history/{change['writes'][0]['id']}").json["changes"]
    assert [(line["by"], line["change"]["id"]) for line in history] == [(agency.rosa, change["id"])]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ({"count": 3, "since": "2026-11-22T17:42:00.000Z"}, (3, "2026-11-22T17:42:00.000Z")),
        ({"count": 0, "since": None}, (0, None)),
        ({"count": 2, "since": "yesterday"}, (2, None)),
        ({"count": -1, "since": None}, (None, None)),
        ({"count": True}, (None, None)),
        ({}, (None, None)),
    ],
)
def test_d7_what_stays_only_on_a_phone_is_kept_as_the_phone_said_it(
    agency: Agency, said: dict[str, Any], kept: tuple[Any, Any]
) -> None:
    client = agency.signed_in(agency.rosa)
    request = exchange_of(client, waiting=said)
    assert client.post("/sync/v1/exchange", json=request, headers=MARKED).status_code == 200
    phone = db.session.get_one(Device, request["device"])
    assert (phone.waiting_count, phone.waiting_since) == kept


def test_what_is_waiting_must_be_an_object(agency: Agency) -> None:
    client = agency.signed_in(agency.rosa)
    request = exchange_of(client, waiting=[3])
    assert client.post("/sync/v1/exchange", json=request, headers=MARKED).status_code == 400


def test_a_phone_hears_who_is_signed_in(agency):
    for worker_id, role in ((agency.rosa, "worker"), (agency.vera, "supervisor")):
        answer = agency.signed_in(worker_id).get("/sync/v1/worker")
        assert answer.json == {"worker": worker_id, "role": role}
        assert answer.headers["Doorstep-Sync"] == "1"


#: Written down, so that every process of a parallel run collects the same tests.
NOBODYS_ID = "01a204d1-90c1-7b32-b27e-2fd32a88cbb9"


@pytest.mark.parametrize(
    ("verb", "path"),
    [
        ("post", "devices"),
        ("post", "exchange"),
        ("get", "contract"),
        ("get", "worker"),
        ("get", f"changes/{NOBODYS_ID}"),
        ("get", f"history/{NOBODYS_ID}"),
        ("post", f"parked/{NOBODYS_ID}"),
    ],
)
def test_401_says_who_it_is_and_opens_nothing(agency: Agency, verb: str, path: str) -> None:
    client = agency.app.test_client()
    answer = getattr(client, verb)(f"/sync/v1/{path}", headers=MARKED)
    assert answer.status_code == 401 and answer.headers["Doorstep-Sync"] == "1"
    assert answer.json["error"] == "not_signed_in"


def test_writes_need_the_header_and_json(agency: Agency) -> None:
    client = agency.signed_in(agency.rosa)
    assert client.post("/sync/v1/exchange", json={}).status_code == 400
    answer = client.post("/sync/v1/exchange", data="{}", headers=MARKED)
    assert answer.status_code == 400 and answer.headers["Doorstep-Sync"] == "1"


@pytest.mark.parametrize(
    "origin",
    [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://a.b"}],
)
def test_another_site_writes_nothing(agency: Agency, origin: dict[str, str]) -> None:
    client = agency.signed_in(agency.rosa)
    answer = client.post("/sync/v1/exchange", json={}, headers=MARKED | origin)
    assert answer.status_code == 403 and answer.headers["Doorstep-Sync"] == "1"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"7", b"\xff", b'{"protocol": NaN}', b'{"protocol": 1e999}', b"[" * 100_000],
)
def test_what_is_no_exchange_is_400(agency: Agency, body: bytes) -> None:
    client = agency.signed_in(agency.rosa)
    json_headers = MARKED | {"Content-Type": "application/json"}
    answer = client.post("/sync/v1/exchange", data=body, headers=json_headers)
    assert answer.status_code == 400 and answer.headers["Doorstep-Sync"] == "1"


@pytest.mark.parametrize(
    "wrong",
    [{"protocol": 2}, {"device": None}, {"changes": {}}, {"cursors": []}, {"ask": 1}],
)
def test_an_exchange_has_its_form(agency: Agency, wrong: dict[str, Any]) -> None:
    client = agency.signed_in(agency.rosa)
    request = exchange_of(client) | wrong
    assert client.post("/sync/v1/exchange", json=request, headers=MARKED).status_code == 400


def test_the_size_limits_store_nothing(agency: Agency) -> None:
    client = agency.signed_in(agency.rosa)
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    many = exchange_of(client, changes=[change] * 201)
    large = exchange_of(client, changes=[change, "x" * 1_000_000])
    bomb = gzip.compress(json.dumps(large | {"pad": "0" * 30_000_000}).encode())
    packed = MARKED | {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    for answer in (
        client.post("/sync/v1/exchange", json=many, headers=MARKED),
        client.post("/sync/v1/exchange", json=large, headers=MARKED),
        client.post("/sync/v1/exchange", data=bomb, headers=packed),
    ):
        assert answer.status_code == 413 and answer.headers["Doorstep-Sync"] == "1"
    assert client.get(f"/sync/v1/changes/{change['id']}").status_code == 404


def test_gzip_both_ways(agency: Agency) -> None:
    client = agency.signed_in(agency.rosa)
    body = gzip.compress(json.dumps(exchange_of(client)).encode())
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    headers |= MARKED | {"Accept-Encoding": "gzip"}
    answer = client.post("/sync/v1/exchange", data=body, headers=headers)
    assert answer.headers["Content-Encoding"] == "gzip"
    assert json.loads(gzip.decompress(answer.data))["case_files"]
    broken = client.post("/sync/v1/exchange", data=body[:-20], headers=headers)
    assert broken.status_code == 400


def test_a4_a_strangers_phone_gets_no_case_file(agency: Agency) -> None:
    client = agency.signed_in(agency.rosa)
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    for device in ("web", "server", "", "x" * 500):
        request = exchange_of(client, changes=[change]) | {"device": device}
        answer = client.post("/sync/v1/exchange", json=request, headers=MARKED).json
        assert answer["receipts"][0]["outcome"] == "quarantined"
        assert answer["case_files"] == {} and answer["left"] == []


def test_s6_a_change_and_a_history_are_for_members(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    rosa = agency.signed_in(agency.rosa)
    request = exchange_of(rosa, changes=[change])
    rosa.post("/sync/v1/exchange", json=request, headers=MARKED)
    record = change["writes"][0]["id"]
    for worker, status in ((agency.sam, 200), (agency.omar, 404), (agency.ada, 404)):
        client = agency.signed_in(worker)
        assert client.get(f"/sync/v1/changes/{change['id']}").status_code == status
        assert client.get(f"/sync/v1/history/{record}").status_code == status
    for nothing in (new_id(), "x", "%00"):
        assert rosa.get(f"/sync/v1/changes/{nothing}").status_code == 404
        assert rosa.get(f"/sync/v1/history/{nothing}").status_code == 404


def test_d5_an_unknown_witness_asks_for_a_replay_and_stores_nothing(agency: Agency) -> None:
    client = agency.signed_in(agency.rosa)
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    request = exchange_of(client, changes=[change], witness=[new_id()])
    answer = client.post("/sync/v1/exchange", json=request, headers=MARKED).json
    assert answer["replay"] is True and answer["receipts"] == [] and answer["case_files"] == {}
    assert client.get(f"/sync/v1/changes/{change['id']}").status_code == 404


def test_the_parked_endpoint_answers_with_the_receipt(agency: Agency) -> None:
    rosa, vera = agency.signed_in(agency.rosa), agency.signed_in(agency.vera)
    wrong = change_of(agency.rosa, agency.mrs_alvarez, create("goal", status="active"))
    late = change_of(agency.rosa, agency.mr_brooks, visit(agency.rosa))
    request = exchange_of(rosa, changes=[wrong, late])
    rosa.post("/sync/v1/exchange", json=request, headers=MARKED)
    wish = {"action": "accept", "reason": "It was before he left."}
    answer = vera.post(f"/sync/v1/parked/{late['id']}", json=wish, headers=MARKED)
    assert answer.json["receipt"]["outcome"] == "accepted"
    refused = vera.post(f"/sync/v1/parked/{wrong['id']}", json=wish, headers=MARKED)
    assert (refused.status_code, refused.json["error"]) == (409, "cannot_accept")
    stranger = agency.signed_in(agency.omar)
    hidden = stranger.post(f"/sync/v1/parked/{wrong['id']}", json=wish, headers=MARKED)
    assert hidden.status_code == 404
    odd = vera.post(f"/sync/v1/parked/{wrong['id']}", json={"action": "eat"}, headers=MARKED)
    assert odd.status_code == 400


def test_the_contract_is_complete_for_a_stranger(agency: Agency) -> None:
    contract = agency.signed_in(agency.rosa).get("/sync/v1/contract").json
    assert (contract["protocol"], set(contract["types"])) == (1, set(RECORD_TYPES))
    for described in contract["types"].values():
        assert {"case_file", "create_only", "frozen_when", "fields"} <= set(described)
        for field in described["fields"].values():
            assert field["kind"] in contract["kinds"] and "policy" in field and "required" in field


@pytest.mark.parametrize("name", ["", "  ", None, 7, "x" * 121, "a\x00b"])
def test_a_device_has_a_name(agency: Agency, name: Any) -> None:
    client = agency.signed_in(agency.rosa)
    answer = client.post("/sync/v1/devices", json={"name": name}, headers=MARKED)
    assert answer.status_code == 400
