"""Telling a phone to delete what it holds, and its proof that it has (W5, W6).

An order stands in the database from the moment somebody gives it; it is signed when the phone comes
by, for this device, for the challenge that the phone has just drawn, and for an hour. A phone that
never comes by is never wiped: nobody can promise that.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from webapp import clock, crypto, errors, office_keys
from webapp.audit import log as audit
from webapp.errors import Refusal
from webapp.extensions import begin_writing, db
from webapp.models import Device, WipeOrder
from webapp.sync.canonical import read_json
from webapp.sync.shape import is_id

ORDER, PROOF = "order", "wiped"
VALID_FOR = timedelta(hours=1)
PROOF_LENGTH_MAX = 2_000
Json = dict[str, Any]


def order_wipe(device_id: str, by: str) -> None:
    """Order it once; asked for again, by two in the same moment too, the same order stands."""
    begin_writing()
    if _order_of(device_id) is None and _is_first(device_id, by):
        audit.add("wipe_ordered", actor=by, subject=device_id, result="done")
    db.session.commit()


def standing_of(device_id: str, challenge: str, key_known: object = None) -> Json:
    """`revoked`, and the signed `order` where there is one that was not carried out yet.

    `key_known`: the id of the office's key that the phone was last told, as it says itself or as
    the office remembers. It believes no other: a phone that was lost before the office changed its
    key has never heard of the new one.
    """
    device = db.session.get_one(Device, device_id)
    order = _order_of(device_id)
    key = office_keys.key_named(key_known or device.office_key) or office_keys.present_key()
    revoked = device.revoked_at is not None
    if order is None or order.done_at is not None or key is None:
        return {"revoked": revoked, "order": None}
    text = json.dumps(_words(order, challenge), sort_keys=True)
    if order.told_at is None:
        begin_writing()
        order.told_at = clock.stamp(clock.now())
        db.session.commit()
    return {"revoked": revoked, "order": {"text": text, "signature": key.sign(ORDER, text)}}


def take_proof(text: Any, signature: bytes) -> None:
    """Keep what a phone signed after it had deleted everything. Raises DEVICE_UNKNOWN."""
    said = _read(text)
    order = _order_of(said["device"])
    device = db.session.get(Device, order.device) if order is not None else None
    key = device.key if device is not None else None
    if order is None or not crypto.is_signed(key, PROOF, text.encode(), signature):
        raise Refusal(errors.DEVICE_UNKNOWN)
    if said.get("order") != order.id:
        raise Refusal(errors.DEVICE_UNKNOWN)
    if order.done_at is not None:
        return
    begin_writing()
    order.done_at, order.proof = clock.stamp(clock.now()), text
    order.proof_signature = crypto.packed(signature)
    audit.add("wiped", actor=device.worker, subject=order.device, result="done")
    db.session.commit()


def _words(order: WipeOrder, challenge: str) -> Json:
    """What is signed. Twin: service_worker/vault/wipe_order.js."""
    expires_at = clock.stamp(clock.now() + VALID_FOR)
    bound = {"device": order.device, "order": order.id, "challenge": challenge}
    return {"protocol": 1, "do": "wipe", "expires_at": expires_at} | bound


def _is_first(device_id: str, by: str) -> bool:
    """Write the order down; False where somebody else has just done so."""
    order = WipeOrder(id=clock.new_id(), device=device_id, ordered_by=by)
    order.ordered_at = clock.stamp(clock.now())
    try:
        with db.session.begin_nested():
            db.session.add(order)
    except IntegrityError:
        return False
    return True


def _order_of(device_id: str) -> WipeOrder | None:
    return db.session.scalar(select(WipeOrder).where(WipeOrder.device == device_id))


def _read(text: Any) -> Json:
    if not isinstance(text, str) or len(text) > PROOF_LENGTH_MAX:
        raise Refusal(errors.MALFORMED_SEALED)
    try:
        said = read_json(text.encode())
    except ValueError as error:
        raise Refusal(errors.MALFORMED_SEALED) from error
    if not isinstance(said, dict) or not is_id(said.get("device")):
        raise Refusal(errors.MALFORMED_SEALED)
    return said
