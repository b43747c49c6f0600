"""W1 to W4, W7: the sealed outbox, from the office's side."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from tests.sync.post import change_of, visit
from tests.sync.sealing_phone import SealingPhone, public, signed
from webapp import crypto, office_keys
from webapp.extensions import db
from webapp.models import Account, Change, Device, SetAside
from webapp.operations.doctor.phone_keys import look_at_phone_keys
from webapp.sync.devices import enrol

VECTOR = Path(__file__).parents[1] / "vectors" / "hpke.json"


@pytest.fixture
def phone(agency):
    """Rosa's phone, on which nobody is signed in any more."""
    return SealingPhone(agency, agency.rosa)


def rosas(agency, **more):
    """A visit that Rosa planned."""
    return change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa), **more)


def test_w1_the_office_opens_the_example_of_rfc_9180():
    vector = json.loads(VECTOR.read_text("utf-8"))
    said = {name: bytes.fromhex(text) for name, text in vector.items() if name != "source"}
    private = int.from_bytes(said["recipient_private"])
    # The library gives single messages no additional text; the RFC's examples have one.
    opened = openssl.hpke._decrypt_with_aad(
        Suite(KEM.P256, KDF.HKDF_SHA256, AEAD.AES_128_GCM),
        said["encapsulated"] + said["sealed"],
        ec.derive_private_key(private, ec.SECP256R1()),
        info=said["binding"],
        aad=said["additional"],
    )
    assert opened == said["plain"]


def test_w1_what_was_sealed_for_another_place_or_altered_does_not_open(app):
    key = office_keys.present_key()
    closed = crypto.SUITE.encrypt(b"Mrs Alvarez", key.opens.public_key(), info=b"here")
    assert key.open(closed, "here") == b"Mrs Alvarez"
    for sealed, place in ((closed, "there"), (closed[:-1] + b"x", "here"), (b"short", "here")):
        with pytest.raises(crypto.Unopened):
            key.open(sealed, place)


def test_w3_sealed_work_counts_as_its_authors_and_nothing_comes_back(agency, phone):
    change = rosas(agency)
    answer = phone.brings(phone.sealed(change))
    assert answer.status_code == 200 and answer.headers["Doorstep-Sync"] == "1"
    assert answer.json["received"] == [change["id"]]
    assert set(answer.json) == {"protocol", "now", "received", "unopened", "revoked", "order"}
    stored = db.session.get_one(Change, change["id"])
    assert (stored.author, stored.device, stored.outcome) == (agency.rosa, phone.device, "accepted")


def test_w3_the_ordinary_exchange_finds_it_known_so_it_counts_once(agency, phone):
    change = rosas(agency)
    for _ in range(3):
        assert phone.brings(phone.sealed(change)).json["received"] == [change["id"]]
    [receipt] = phone.exchanges(change).json["receipts"]
    assert (receipt["outcome"], receipt["repeat"]) == ("accepted", True)
    assert db.session.query(Change).filter_by(author=agency.rosa, id=change["id"]).count() == 1


def test_w3_a_revoked_phone_is_refused_for_reading_and_its_work_is_taken(agency, phone):
    change, late = rosas(agency), rosas(agency)
    assert phone.exchanges().status_code == 200
    agency.signed_in(agency.rosa).post(f"/phones/{phone.device}/sign-out")
    assert phone.exchanges(late).status_code == 401
    assert phone.browser.get("/sync/v1/worker", headers={"Doorstep-Sync": "1"}).status_code == 401
    assert db.session.query(SetAside).count() == 0
    answer = phone.brings(phone.sealed(change), phone.sealed(late)).json
    assert (answer["received"], answer["revoked"]) == ([change["id"], late["id"]], True)
    assert db.session.get_one(Change, late["id"]).outcome == "accepted"


def test_w3_a_new_sign_in_does_not_bring_a_revoked_phone_back(agency, phone):
    agency.signed_in(agency.rosa).post(f"/phones/{phone.device}/sign-out")
    phone.browser = agency.signed_in(agency.rosa)
    assert phone.exchanges(rosas(agency)).status_code == 401
    assert db.session.query(SetAside).count() == 0
    assert phone.browser.get("/sync/v1/worker", headers={"Doorstep-Sync": "1"}).status_code == 401


def test_w3_what_its_author_may_no_longer_do_waits_for_a_person(agency, phone):
    change = rosas(agency)
    account = db.session.query(Account).filter_by(worker_id=agency.rosa).one()
    account.active = False
    db.session.commit()
    assert phone.exchanges(change).status_code == 401
    assert phone.brings(phone.sealed(change)).json["received"] == [change["id"]]
    stored = db.session.get_one(Change, change["id"])
    assert (stored.outcome, stored.reason) == ("parked", "not_assigned")
    assert stored.author == agency.rosa


def test_w2_only_the_phone_itself_is_heard(agency, phone):
    item = phone.sealed(rosas(agency))
    body = {"protocol": 1, "device": phone.device, "challenge": "c", "items": [item]}
    content = json.dumps(body).encode()
    others = SealingPhone(agency, agency.sam)
    forged = (b"", b"x" * 64, signed(others.key, "sealed", content))
    for signature in (*forged, signed(phone.key, "wiped", content)):
        answer = phone.sends(content, signature)
        assert (answer.status_code, answer.json["error"]) == (403, "device_unknown")
    altered = content.replace(b'"c"', b'"d"')
    assert phone.sends(altered, signed(phone.key, "sealed", content)).status_code == 403
    assert db.session.get(Change, item["id"]) is None


def test_w2_a_stolen_phone_cannot_write_what_nobody_wrote_on_it(agency, phone):
    phone.writing_key = SealingPhone(agency, agency.sam).writing_key
    invented = rosas(agency)
    answer = phone.brings(phone.sealed(invented)).json
    assert (answer["received"], answer["unopened"]) == ([], [invented["id"]])
    assert db.session.get(Change, invented["id"]) is None


def test_w1_a_sealed_change_belongs_to_its_worker_its_phone_and_its_id(agency, phone):
    other = SealingPhone(agency, agency.sam)
    moved, swapped = phone.sealed(rosas(agency)), phone.sealed(rosas(agency))
    assert other.brings(moved).json["unopened"] == [moved["id"]]
    swapped["sealed"] = moved["sealed"]
    assert phone.brings(swapped, moved).json["unopened"] == [swapped["id"]]
    assert db.session.get_one(Change, moved["id"]).author == agency.rosa


def test_w3_one_bad_item_holds_up_no_other(agency, phone):
    good = rosas(agency)
    bad = phone.sealed(rosas(agency), sealed="not base64", key=phone.office["key"])
    unknown = phone.sealed(rosas(agency), key="0" * 16)
    answer = phone.brings(bad, phone.sealed(good), unknown).json
    assert (answer["received"], answer["unopened"]) == ([good["id"]], [bad["id"], unknown["id"]])


def test_w3_what_is_no_json_of_the_protocol_holds_up_no_other(agency, phone):
    good, endless, deep = rosas(agency), rosas(agency), rosas(agency)
    endless["n"], deep["writes"] = float("nan"), json.loads("[" * 200 + "]" * 200)
    answer = phone.brings(*map(phone.sealed, (endless, good, deep))).json
    assert (answer["received"], answer["unopened"]) == ([good["id"]], [endless["id"], deep["id"]])


def test_w4_an_older_key_still_opens(agency, phone):
    before = phone.sealed(rosas(agency))
    fresh = office_keys.add_key(agency.app.config["DOORSTEP"].office_keys_file)
    assert office_keys.present_key().id == fresh.id != phone.office["key"]
    assert SealingPhone(agency, agency.rosa).office["key"] == fresh.id
    assert phone.brings(before).json["received"] == [before["id"]]


def test_w4_what_no_key_opens_is_told_as_held_there_and_named_by_the_doctor(agency, phone):
    held, change = phone.sealed(rosas(agency)), rosas(agency)
    file = agency.app.config["DOORSTEP"].office_keys_file
    kept = file.read_text("utf-8")
    file.unlink()
    office_keys.add_key(file)
    assert phone.brings(held, waiting={"count": 2, "since": None}).json["unopened"] == [held["id"]]
    device = db.session.get_one(Device, phone.device)
    assert (device.waiting_count, device.stuck_count) == (3, 1)
    old = phone.office["key"]
    found = [(one.where, old in one.what) for one in look_at_phone_keys(db.session.connection())]
    assert found == [(f"device {phone.device}", True)] * 2
    file.write_text(kept, "utf-8")
    assert phone.brings(held, phone.sealed(change)).json["unopened"] == []
    db.session.refresh(device)
    assert (device.stuck_count, device.missing_key) == (0, None)
    assert list(look_at_phone_keys(db.session.connection())) == []


def test_w4_a_phone_that_comes_after_a_rotation_is_told_the_new_key(agency, phone):
    fresh = office_keys.add_key(agency.app.config["DOORSTEP"].office_keys_file)
    keys = {"key": public(phone.key), "writing_key": public(phone.writing_key)}
    told = phone.post(phone.browser, "/sync/v1/devices/keys", {"device": phone.device} | keys)
    assert told.json["office"]["key"] == fresh.id
    assert db.session.get_one(Device, phone.device).office_key == fresh.id


def test_w7_a_phones_keys_are_never_replaced_so_one_that_drew_others_enrols_anew(agency, phone):
    others = {"key": public(phone.key), "writing_key": public(phone.key)}
    answer = phone.post(phone.browser, "/sync/v1/devices/keys", {"device": phone.device} | others)
    assert (answer.status_code, answer.json["error"]) == (403, "device_unknown")
    anew = SealingPhone(agency, agency.rosa)
    change = rosas(agency)
    assert anew.device != phone.device
    assert anew.brings(anew.sealed(change)).json["received"] == [change["id"]]


@pytest.mark.parametrize(
    "said",
    [
        {"protocol": 2},
        {"items": {}},
        {"items": [7]},
        {"items": [{"id": "x", "schema": 1}]},
        {"challenge": ""},
        {"challenge": "x" * 65},
    ],
)
def test_w2_what_is_no_sealed_outbox_gets_a_sentence(phone, said):
    answer = phone.brings(**said)
    assert (answer.status_code, answer.json["error"]) == (400, "malformed_sealed")


def test_w2_it_is_limited_in_size_and_in_rate(phone):
    assert phone.brings(*[{"id": phone.device, "schema": 1}] * 201).status_code == 413
    assert phone.sends(b"x" * 1_000_001, b"y" * 64).status_code == 413
    phone.agency.app.extensions["doorstep-sealed"].seconds = lambda: 1.0e9
    answers = [phone.brings().status_code for _ in range(61)]
    assert 200 in answers and answers[-1] == 429


def test_w7_a_phone_is_enrolled_and_gets_keys_only_inside_a_sign_in(agency, phone):
    nobody = agency.app.test_client()
    for path in ("/sync/v1/devices", "/sync/v1/devices/keys"):
        assert phone.post(nobody, path, {"name": "P"}).status_code == 401
    keys = {"device": phone.device, "key": crypto.packed(b"k" * 32), "writing_key": "x"}
    others = agency.signed_in(agency.sam)
    assert phone.post(others, "/sync/v1/devices/keys", keys).status_code == 403
    assert phone.post(phone.browser, "/sync/v1/devices/keys", keys).status_code == 400
    keys["writing_key"] = keys["key"]
    assert phone.post(phone.browser, "/sync/v1/devices/keys", keys).status_code == 403


def test_w7_with_one_phone_too_many_the_most_silent_one_is_signed_out(agency):
    silent, lately = enrol(agency.rosa, "Old", phones_max=2), enrol(agency.rosa, "New")
    db.session.get_one(Device, lately).last_exchange_at = "2099-01-01T00:00:00.000Z"
    db.session.commit()
    enrol(agency.rosa, "Third", phones_max=2)
    assert db.session.get_one(Device, silent).revoked_at is not None
    assert db.session.get_one(Device, lately).revoked_at is None
