"""The sealed outbox: what a phone sends although nobody is signed in there (W1 to W4).

The phone says which device it is and signs as it; whose the changes are, the device's enrolment
says. They are opened and go through the one write door, and nothing is answered but which ids
arrived. Never gives out anything of a case file, and never asks for a session.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from webapp import clock, crypto, errors, metrics, office_keys
from webapp.errors import Refusal
from webapp.extensions import db
from webapp.models import Device
from webapp.schemas import PROTOCOL_VERSION
from webapp.sync import devices, wipes
from webapp.sync.accept import accept
from webapp.sync.canonical import read_json
from webapp.sync.names import CHANGES_MAX
from webapp.sync.shape import is_id

#: What a phone signs the whole request for, and its worker each change.
SEALED, CHANGE = "sealed", "change"
CHALLENGE_LENGTH_MAX = 64

Request = Mapping[str, Any]


def take_sealed(content: bytes, request: Any, signature: bytes) -> dict[str, Any]:
    """Take what a phone sealed. Raises Refusal where it is none of ours, or is no such request."""
    _check(request)
    device = device_that_signed(request["device"], SEALED, content, signature)
    opened = [(item["id"], _opened(item, device)) for item in request["items"]]
    changes = [change for _, change in opened if change is not None]
    worker_id, device_id = device.worker, device.id
    receipts = accept(changes, worker_id=worker_id, device_id=device_id, revoked_too=True)
    metrics.count_receipts(receipts)
    closed = {id for id, change in opened if change is None}
    keys = [str(item.get("key")) for item in request["items"] if item["id"] in closed]
    devices.heard_sealed(device_id, request, keys)
    stored = {one["id"] for one in receipts if one["outcome"] not in ("retry", "id_reused")}
    return {
        "protocol": PROTOCOL_VERSION,
        "now": clock.stamp(clock.now()),
        "received": [id for id, _ in opened if id in stored],
        "unopened": [id for id, _ in opened if id in closed],
        **wipes.standing_of(device_id, request["challenge"], request.get("key")),
    }


def device_that_signed(device_id: Any, purpose: str, content: bytes, signature: bytes) -> Device:
    """The device that signed this; unknown, keyless and forged look alike (DEVICE_UNKNOWN)."""
    device = db.session.get(Device, device_id) if is_id(device_id) else None
    key = device.key if device is not None else None
    if device is None or not crypto.is_signed(key, purpose, content, signature):
        raise Refusal(errors.DEVICE_UNKNOWN)
    return device


def binding_of(author: str, device_id: str, change_id: str, schema: int) -> str:
    """What a sealed change is bound to: nothing else opens it. Twin: vault/seal_to_office.js."""
    return f"doorstep change|{PROTOCOL_VERSION}|{author}|{device_id}|{change_id}|{schema}"


def _check(request: Any) -> None:
    if not isinstance(request, dict) or request.get("protocol") != PROTOCOL_VERSION:
        raise Refusal(errors.MALFORMED_SEALED)
    items, challenge = request.get("items"), request.get("challenge")
    if not isinstance(items, list) or not all(map(_is_item, items)):
        raise Refusal(errors.MALFORMED_SEALED)
    if not isinstance(challenge, str) or not 0 < len(challenge) <= CHALLENGE_LENGTH_MAX:
        raise Refusal(errors.MALFORMED_SEALED)
    if len(items) > CHANGES_MAX:
        raise Refusal(errors.TOO_LARGE)


def _is_item(item: Any) -> bool:
    return isinstance(item, dict) and is_id(item.get("id")) and type(item.get("schema")) is int


def _opened(item: Mapping[str, Any], device: Device) -> Any:
    """The change in it, as its author wrote and signed it on this device; otherwise None.

    A thief may take the phone's own key out of it, but not the writing key, which lies in the
    vault: nothing goes into the record that was not written while the phone was open.
    """
    key = office_keys.key_named(item.get("key"))
    if key is None:
        return None
    binding = binding_of(device.worker, device.id, item["id"], item["schema"])
    try:
        content = key.open(crypto.unpacked(item.get("sealed")), binding)
        signature, text = _parted(content)
        signed = crypto.is_signed(device.writing_key, CHANGE, binding.encode() + text, signature)
        change = read_json(text) if signed else None
    except ValueError:
        return None
    return change if isinstance(change, dict) and change.get("id") == item["id"] else None


def _parted(content: bytes) -> Sequence[bytes]:
    return content[: crypto.SIGNATURE_BYTES], content[crypto.SIGNATURE_BYTES :]
