"""Enrolling a phone or browser (section 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from webapp import clock, crypto, errors, office_keys
from webapp.audit import log as audit
from webapp.errors import Refusal
from webapp.extensions import begin_writing, db
from webapp.models import Device
from webapp.sync.shape import is_id, is_instant

NAME_LENGTH_MAX = 120
#: A device is not noted as heard from more often than this, or every exchange would be a write.
HEARD_EVERY = timedelta(minutes=5)
COUNT_MAX = 2**31
PROGRAM_LENGTH_MAX = 64
#: What stands on a desk is no phone, and takes no phone's place.
DESKS = ("Chromebook", "Windows", "Mac", "Linux")


def enrol(worker_id: str, name: Any, *, phones_max: int = 0, runs_on: str = "") -> str:
    """A new device of this worker; returns its id. With more than `phones_max` phones (0: any
    number) the one heard from longest ago is signed out; desks are not counted (A22).

    `runs_on`: one of `session_cookie.DEVICES`; what does not say is counted as a phone.
    """
    if not isinstance(name, str) or not is_name(name):
        raise Refusal(errors.MALFORMED_EXCHANGE, why="a device has a name")
    begin_writing()
    device = Device(id=clock.new_id(), worker=worker_id, name=name.strip())
    device.enrolled_at, device.runs_on = clock.stamp(clock.now()), runs_on or None
    db.session.add(device)
    db.session.flush()
    device_id = device.id
    audit.add("phone_enrolled", actor=worker_id, subject=device_id, result="done")
    if phones_max:
        _make_room(worker_id, phones_max, device.enrolled_at)
    db.session.commit()
    return device_id


def _make_room(worker_id: str, phones_max: int, now: str) -> None:
    heard_at = func.coalesce(Device.last_exchange_at, Device.enrolled_at)
    is_phone = func.coalesce(Device.runs_on, "").not_in(DESKS)
    query = select(Device).where(Device.worker == worker_id, Device.revoked_at.is_(None), is_phone)
    for device in db.session.scalars(query.order_by(heard_at.desc(), Device.id).offset(phones_max)):
        device.revoked_at = now
        audit.add("phone_signed_out", actor=worker_id, subject=device.id, detail="made room")


def give_keys(
    device_id: Any, worker_id: str, key: Any, writing_key: Any, *, told: str | None
) -> None:
    """Remember the public keys of a phone, and the office's key that it is told. DEVICE_UNKNOWN.

    A phone's keys are given once and never replaced: whoever holds a session could otherwise take
    a phone's place and say that it was wiped. One that had to draw others enrols anew (W7).
    """
    device = db.session.get(Device, device_id) if is_id(device_id) else None
    if device is None or device.worker != worker_id or device.revoked_at is not None:
        raise Refusal(errors.DEVICE_UNKNOWN)
    if not (crypto.is_public_key(key) and crypto.is_public_key(writing_key)):
        raise Refusal(errors.MALFORMED_SEALED)
    known = (device.key, device.writing_key)
    if known not in ((key, writing_key), (None, None)):
        raise Refusal(errors.DEVICE_UNKNOWN)
    if (*known, device.office_key) == (key, writing_key, told):
        return
    begin_writing()
    device.key, device.writing_key, device.office_key = key, writing_key, told
    db.session.commit()


def is_revoked(device_id: Any) -> bool:
    """Whether somebody has signed this phone out from elsewhere."""
    device = db.session.get(Device, device_id) if is_id(device_id) else None
    return device is not None and device.revoked_at is not None


def heard_sealed(device_id: str, request: Mapping[str, Any], unopened: Sequence[str]) -> None:
    """Remember that a phone has sent what it had sealed, and what it still holds; revoked ones too:
    that it has come by is what whoever lost it wants to know.

    `unopened`: the office's keys to which that was sealed which did not open. It stays there and
    counts as waiting and as stuck (W4).
    """
    begin_writing()
    device = db.session.get_one(Device, device_id)
    device.last_exchange_at = clock.stamp(clock.now())
    waiting, device.waiting_since = waiting_said(request.get("waiting"))
    device.waiting_count = (waiting or 0) + len(unopened) if unopened else waiting
    device.stuck_count = len(unopened)
    device.missing_key = next((key for key in unopened if not office_keys.key_named(key)), None)
    db.session.commit()


def is_forgotten(device_id: Any) -> bool:
    """Whether nobody has ever enrolled this id here: a restored backup may be older than it (D5).

    Whoever says so is told to begin again and enrols anew; nothing is taken meanwhile, so A4 holds.
    The same for a phone that was signed out before the office knew its keys: it can never say by
    the sealed path that it has heard so (W3).
    """
    if not is_id(device_id):
        return False
    device = db.session.get(Device, device_id)
    return device is None or (device.revoked_at is not None and device.key is None)


def heard_from(device_id: str, worker_id: str, request: Mapping[str, Any]) -> bool:
    """Remember that a device has just exchanged; whether it is this worker's at all (A4).

    With it, what the device says of itself: what waits there, which schema and program it runs.
    """
    now = clock.now()
    device = db.session.get(Device, device_id)
    if device is None or device.worker != worker_id or device.revoked_at is not None:
        return False
    said = said_of_itself(request)
    lately = (device.last_exchange_at or "") > clock.stamp(now - HEARD_EVERY)
    if lately and all(getattr(device, name) == value for name, value in said.items()):
        return True
    begin_writing()
    device.last_exchange_at = clock.stamp(now)
    for name, value in said.items():
        setattr(device, name, value)
    db.session.commit()
    return True


def said_of_itself(request: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a device that it fills in itself; what cannot be read is not known."""
    waiting = request.get("waiting")
    count, since = waiting_said(waiting)
    stuck = waiting.get("stuck") if isinstance(waiting, dict) else None
    schema, program = request.get("schema"), request.get("program")
    named = isinstance(program, str) and len(program) <= PROGRAM_LENGTH_MAX and program.isalnum()
    return {
        "waiting_count": count,
        "waiting_since": since,
        "stuck_count": stuck if _is_count(stuck) else None,
        "schema": schema if _is_count(schema) else None,
        "program": program if named else None,
    }


def _is_count(value: Any) -> bool:
    return type(value) is int and 0 <= value < COUNT_MAX


def waiting_said(waiting: Any) -> tuple[int | None, str | None]:
    """How many changes stay only on the device and since when, where it says so readably."""
    if not isinstance(waiting, dict):
        return None, None
    count, since = waiting.get("count"), waiting.get("since")
    if not _is_count(count):
        return None, None
    return count, since if count and is_instant(since) else None


def is_name(name: str) -> bool:
    """Whether a phone may be called so."""
    return name.isprintable() and 0 < len(name.strip()) <= NAME_LENGTH_MAX
