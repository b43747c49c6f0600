"""What a person does with a phone from elsewhere: name it, sign it out, have it wiped.

Each is for the phone's own worker and for administrators; who may not is told what whoever asks for
a phone that is not there is told (E26).
"""

from __future__ import annotations

from typing import Any

from webapp import access, clock, errors
from webapp.audit import log as audit
from webapp.errors import Refusal
from webapp.extensions import begin_writing, db
from webapp.models import Device
from webapp.sync.devices import is_name
from webapp.sync.wipes import order_wipe


def rename(by: str, device_id: str, name: Any) -> None:
    """Call a phone something else. Raises DEVICE_UNKNOWN or PHONE_UNNAMED."""
    device = _device(by, device_id)
    if not isinstance(name, str) or not is_name(name):
        raise Refusal(errors.PHONE_UNNAMED)
    device.name = name.strip()
    db.session.commit()


def sign_out(by: str, device_id: str) -> None:
    """From now on nothing is read on this phone over the network; what it holds sealed is taken."""
    device = _device(by, device_id)
    if device.revoked_at is None:
        device.revoked_at, device.revoked_by = clock.stamp(clock.now()), by
        audit.add("phone_signed_out", actor=by, subject=device_id, result="done")
    db.session.commit()


def wipe(by: str, device_id: str) -> None:
    """Sign it out; as soon as it comes by it sends its work and deletes what it holds (W5)."""
    sign_out(by, device_id)
    order_wipe(device_id, by)


def _device(by: str, device_id: str) -> Device:
    """The phone, in a transaction that writes."""
    begin_writing()
    return access.device_for(by, device_id)
