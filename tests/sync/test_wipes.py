"""W5, W6: a phone is told to delete what it holds, and says that it has."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy.exc import IntegrityError

from tests.sync.post import change_of, visit
from tests.sync.sealing_phone import MARKER, SealingPhone, signed
from webapp import crypto, office_keys
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import AuditEntry, Change, WipeOrder
from webapp.sync.wipes import order_wipe


@pytest.fixture
def phone(agency):
    """Rosa's phone, left on a bus."""
    return SealingPhone(agency, agency.rosa)


def ordered(agency, phone, by):
    """Somebody orders the wipe."""
    return agency.signed_in(by).post(f"/phones/{phone.device}/wipe", data={"from": "office"})


def proves(phone, order, key=None, **said):
    """The phone's answer after it has deleted everything."""
    words = {"device": phone.device, "order": order, "at": "2026-11-23T08:00:00Z", "kept": 0}
    proof = json.dumps(words | said)
    signature = signed(key or phone.key, "wiped", proof.encode())
    headers = MARKER | {"Doorstep-Signature": crypto.packed(signature)}
    client = phone.agency.app.test_client()
    return client.post("/sync/v1/wiped", json={"proof": proof}, headers=headers)


def test_w5_the_order_is_signed_for_this_phone_and_this_moment(agency, phone):
    assert phone.brings().json["order"] is None
    assert ordered(agency, phone, agency.rosa).headers["Location"] == "/phones"
    order = phone.brings(challenge="drawn just now").json["order"]
    text = order["text"].encode()
    signature = crypto.unpacked(order["signature"])
    assert crypto.is_signed(phone.office["signs"], "order", text, signature)
    said = json.loads(text)
    assert (said["do"], said["device"], said["challenge"]) == (
        "wipe",
        phone.device,
        "drawn just now",
    )
    other = SealingPhone(agency, agency.rosa)
    assert other.brings().json["order"] is None


def test_w4_w5_a_phone_that_was_lost_before_the_office_changed_its_key_still_obeys(agency, phone):
    office_keys.add_key(agency.app.config["DOORSTEP"].office_keys_file)
    ordered(agency, phone, agency.rosa)
    for said, knows in (({"key": phone.office["key"]}, True), ({"key": "0" * 16}, False)):
        order = phone.brings(**said).json["order"]
        text, signature = order["text"].encode(), crypto.unpacked(order["signature"])
        assert crypto.is_signed(phone.office["signs"], "order", text, signature) is knows


def test_w5_the_work_is_taken_with_the_same_answer_that_brings_the_order(agency, phone):
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    ordered(agency, phone, agency.ada)
    answer = phone.brings(phone.sealed(change)).json
    assert answer["received"] == [change["id"]] and answer["order"] is not None
    assert db.session.get_one(Change, change["id"]).outcome == "accepted"


def test_w5_two_who_order_it_in_the_same_moment_give_one_order(agency, phone):
    def order_it(by: str) -> None:
        with agency.app.app_context():
            order_wipe(phone.device, by)

    db.session.remove()
    with ThreadPoolExecutor() as hands:
        list(hands.map(order_it, [agency.rosa, agency.ada] * 4))
    assert db.session.query(WipeOrder).filter_by(device=phone.device).count() == 1
    assert db.session.query(AuditEntry).filter_by(action="wipe_ordered").count() == 1
    db.session.add(WipeOrder(id=new_id(), device=phone.device, ordered_by="b", ordered_at="2026"))
    with pytest.raises(IntegrityError):
        db.session.commit()
    db.session.rollback()


def test_w5_an_order_is_signed_with_the_key_that_the_phone_knows(agency, phone):
    ordered(agency, phone, agency.ada)
    office_keys.add_key(agency.app.config["DOORSTEP"].office_keys_file)
    order = phone.brings().json["order"]
    text, signature = order["text"].encode(), crypto.unpacked(order["signature"])
    assert crypto.is_signed(phone.office["signs"], "order", text, signature)


def test_w6_only_the_phones_own_word_proves_it(agency, phone):
    ordered(agency, phone, agency.rosa)
    said = json.loads(phone.brings().json["order"]["text"])
    other = SealingPhone(agency, agency.rosa)
    refused = [
        proves(phone, said["order"], key=other.key),
        proves(phone, phone.device),
        proves(other, said["order"]),
    ]
    assert [one.status_code for one in refused] == [403, 403, 403]
    assert db.session.query(WipeOrder).one().done_at is None
    for _ in range(2):
        assert proves(phone, said["order"]).json == {"kept": True}
    order = db.session.query(WipeOrder).one()
    assert order.done_at is not None and json.loads(order.proof)["device"] == phone.device
    assert phone.brings().json["order"] is None
    assert db.session.query(AuditEntry).filter_by(action="wiped").count() == 1


def test_w5_somebody_elses_phone_is_nobodys_to_wipe(agency, phone):
    for stranger in (agency.sam, agency.vera, agency.omar):
        for verb in ("wipe", "sign-out", "rename"):
            answer = agency.signed_in(stranger).post(f"/phones/{phone.device}/{verb}")
            assert answer.status_code == 403
    nobody = agency.app.test_client().post(f"/phones/{phone.device}/wipe")
    assert nobody.headers["Location"].startswith("/login")
    assert agency.signed_in(agency.rosa).post(f"/phones/{phone.device}/eat").status_code == 404
    assert agency.signed_in(agency.rosa).post("/phones/not-there/wipe").status_code == 403
    assert phone.exchanges().status_code == 200
    assert db.session.query(WipeOrder).count() == 0


def test_w6_a_proof_that_cannot_be_read_gets_a_sentence(phone):
    nobody = json.dumps({"device": "\x00"})
    for proof in (7, "not json", "[]", "{}", "x" * 2001, "[" * 2000, '"\ud800"', nobody):
        signature = crypto.packed(b"x" * 64)
        headers = MARKER | {"Doorstep-Signature": signature}
        client = phone.agency.app.test_client()
        answer = client.post("/sync/v1/wiped", json={"proof": proof}, headers=headers)
        assert (answer.status_code, answer.json["error"]) == (400, "malformed_sealed")
