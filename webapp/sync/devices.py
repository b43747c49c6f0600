"""Enrolling a phone or browser (section 1)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from webapp import clock, errors
from webapp.errors import Refusal
from webapp.extensions import db
from webapp.models import Device
from webapp.sync.locks import begin_writing

NAME_LENGTH_MAX = 120
#: A device is not noted as heard from more often than this, or every exchange would be a write.
HEARD_EVERY = timedelta(minutes=5)


def enrol(worker_id: str, name: Any) -> str:
    """A new device of this worker; returns its id."""
    if not isinstance(name, str) or not _is_name(name):
        raise Refusal(errors.MALFORMED_EXCHANGE, why="a device has a name")
    begin_writing()
    device = Device(id=clock.new_id(), worker=worker_id, name=name.strip())
    device.enrolled_at = clock.stamp(clock.now())
    db.session.add(device)
    device_id = device.id
    db.session.commit()
    return device_id


def heard_from(device_id: str, worker_id: str) -> bool:
    """Remember that a device has just exchanged; whether it is this worker's at all (A4)."""
    now = clock.now()
    device = db.session.get(Device, device_id)
    if device is None or device.worker != worker_id or device.revoked_at is not None:
        return False
    if (device.last_exchange_at or "") > clock.stamp(now - HEARD_EVERY):
        return True
    begin_writing()
    device.last_exchange_at = clock.stamp(now)
    db.session.commit()
    return True


def _is_name(name: str) -> bool:
    return name.isprintable() and 0 < len(name.strip()) <= NAME_LENGTH_MAX
