"""Phones that are lost, taken away or shared: cases of the catalogue (docs/threat-model.md)."""

from __future__ import annotations

import json
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cast import PASS_PHRASE
from tests.house.python_source import python_files
from tests.security.test_sessions import later
from tests.sync.post import change_of, visit
from tests.sync.sealing_phone import MARKER, SealingPhone
from webapp import crypto, office_keys
from webapp.extensions import db
from webapp.loaders import phone_list
from webapp.models import Account, AuditEntry, Change, Device, WipeOrder
from webapp.sync import wipes
from webapp.sync.devices import DESKS, enrol

PHONE_IN_NODE = Path(__file__).parents[1] / "sync" / "sealing_phone.mjs"
NOW, LATER = "2026-11-23T08:00:00.000Z", "2026-11-23T09:00:00.000Z"


@pytest.fixture
def phone(agency):
    """Rosa's phone."""
    return SealingPhone(agency, agency.rosa)


def rosas(agency):
    """A visit that Rosa planned."""
    return change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))


def test_b14_who_has_left_the_agency_reads_nothing_and_her_sealed_work_waits_for_a_person(
    agency, phone
):
    change = rosas(agency)
    db.session.query(Account).filter_by(worker_id=agency.rosa).one().active = False
    db.session.commit()
    assert phone.browser.get("/sync/v1/worker", headers=MARKER).status_code == 401
    answer = phone.brings(phone.sealed(change))
    assert answer.json["received"] == [change["id"]] and "Alvarez" not in answer.text
    assert db.session.get_one(Change, change["id"]).outcome == "parked"


def test_e09_e10_what_rosa_wrote_leaves_in_sams_session_and_stays_rosas(agency, phone):
    item = phone.sealed(rosas(agency))
    content = json.dumps(
        {"protocol": 1, "device": phone.device, "challenge": "c", "items": [item]}
    ).encode()
    signature = crypto.packed(phone.key.sign(b"doorstep sealed 1\n" + content))
    headers = MARKER | {"Doorstep-Signature": signature, "Content-Type": "application/json"}
    sams = agency.signed_in(agency.sam)
    answer = sams.post("/sync/v1/sealed", data=content, headers=headers)
    assert answer.json["received"] == [item["id"]]
    assert db.session.get_one(Change, item["id"]).author == agency.rosa


def test_e15_nothing_that_the_office_says_clears_a_phone(agency, phone):
    rosa = agency.signed_in(agency.rosa)
    answers = [
        rosa.get("/login"),
        phone.exchanges(),
        phone.brings(),
        rosa.post(f"/phones/{phone.device}/wipe"),
        phone.exchanges(),
        rosa.post("/logout"),
    ]
    assert all("Clear-Site-Data" not in answer.headers for answer in answers)
    naming = [one.path for one in python_files("webapp") if "Clear-Site-Data" in one.text]
    assert naming == []


def test_e25_an_order_that_is_replayed_unsigned_over_or_for_another_device_is_ignored(agency):
    key = office_keys.present_key()

    def order(signed_by=key, **other):
        said = {"protocol": 1, "do": "wipe", "device": "d", "order": "o", "challenge": "now"}
        text = json.dumps(said | {"expires_at": LATER} | other)
        return {"text": text, "signature": signed_by.sign("order", text)}

    wrong = [
        order(challenge="drawn yesterday"),
        order() | {"signature": ""},
        order(expires_at=NOW),
        order(device="another"),
        order(signed_by=crypto.fresh_key()),
        order() | {"text": order()["text"].replace('"o"', '"p"')},
        None,
    ]
    change = {"id": "c", "schema": 1, "author": "rosa"}
    asked = {"office": key.public(), "device": "d", "change": change, "challenge": "now"}
    asked |= {"heard_at": NOW}
    said = "\n".join(json.dumps(asked | {"order": one}) for one in [order(), *wrong])
    node = subprocess.run(
        ["node", str(PHONE_IN_NODE)], input=said, capture_output=True, text=True, check=True
    )
    obeyed = [json.loads(line)["obeyed"] for line in node.stdout.splitlines()[1:]]
    assert obeyed == ["o", *[None] * len(wrong)]


def test_e26_nobody_wipes_somebody_elses_phone(agency, phone):
    for stranger in (agency.sam, agency.vera, agency.omar):
        answer = agency.signed_in(stranger).post(f"/phones/{phone.device}/wipe")
        assert answer.status_code == 403
    assert db.session.query(WipeOrder).count() == 0
    wipes.order_wipe(phone.device, agency.ada)
    assert db.session.query(WipeOrder).one().ordered_by == agency.ada


def test_a22_with_one_phone_too_many_the_most_silent_one_is_signed_out_and_it_is_told(agency):
    first = enrol(agency.rosa, "First", phones_max=2)
    others = [enrol(agency.rosa, name, phones_max=2) for name in ("Second", "Third")]
    open_ones = db.session.query(Device).filter_by(worker=agency.rosa, revoked_at=None)
    assert {one.id for one in open_ones} == set(others)
    told = db.session.query(AuditEntry).filter_by(action="phone_signed_out", subject=first).one()
    assert told.detail == "made room"


def test_a22_what_stands_on_a_desk_takes_no_phones_place(agency):
    phones = [enrol(agency.rosa, name, phones_max=2, runs_on="Android") for name in "12"]
    desks = [enrol(agency.rosa, name, phones_max=2, runs_on=name) for name in DESKS]
    open_ones = db.session.query(Device).filter_by(worker=agency.rosa, revoked_at=None)
    assert {one.id for one in open_ones} == {*phones, *desks}
    third = enrol(agency.rosa, "3", phones_max=2, runs_on="iPhone")
    assert {one.id for one in open_ones} == {phones[1], third, *desks}


def test_a22_the_browser_says_what_it_is_and_who_says_nothing_is_a_phone(agency):
    rosa = agency.signed_in(agency.rosa)
    for agent in ("Mozilla/5.0 (Windows NT 10.0)", "Mozilla/5.0 (Linux; Android 15)", "a script"):
        marked = {"Doorstep-Sync": "1", "User-Agent": agent}
        assert (
            rosa.post("/sync/v1/devices", json={"name": agent}, headers=marked).status_code == 200
        )
    found = {one.name: one.runs_on for one in db.session.query(Device)}
    assert list(found.values()) == ["Windows", "Android", None]


def test_a21_who_enrols_a_phone_has_just_shown_who_she_is(agency):
    rosa = agency.signed_in(agency.rosa)
    asked = {"json": {"name": "Blue phone"}, "headers": {"Doorstep-Sync": "1"}}
    later(proved_at=timedelta(minutes=6))
    refused = rosa.post("/sync/v1/devices", **asked)
    assert refused.status_code == 401 and db.session.query(Device).count() == 0
    again = agency.signed_in(agency.rosa)
    assert again.post("/sync/v1/devices", **asked).status_code == 200


def test_a_lost_phone_is_found_beyond_what_the_page_draws(agency, monkeypatch):
    monkeypatch.setattr(phone_list, "ROWS_MAX", 2)
    for name in ("Lost on the bus", "Second", "Third"):
        enrol(agency.rosa, name)
    early = "2026-01-01T08:00:00.000Z"
    db.session.query(Device).filter_by(name="Lost on the bus").update({"enrolled_at": early})
    db.session.commit()
    ada = agency.signed_in(agency.ada)
    assert "Lost on the bus" not in ada.get("/phones").text
    assert "Lost on the bus" in ada.get("/phones?q=bus").text


def test_a21_who_orders_a_wipe_is_asked_who_she_is_and_the_order_goes_on(agency):
    rosa = agency.signed_in(agency.rosa)
    device = enrol(agency.rosa, "Blue phone")
    later(proved_at=timedelta(minutes=6))
    asked = rosa.post(f"/phones/{device}/wipe")
    assert "pass_phrase_again" in asked.text and db.session.query(WipeOrder).count() == 0
    again = rosa.post(f"/phones/{device}/wipe", data={"pass_phrase_again": PASS_PHRASE})
    assert again.status_code == 303 and db.session.query(WipeOrder).count() == 1
