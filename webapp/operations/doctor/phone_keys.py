"""Phones that know a key which the office does not have any more: what they hold sealed cannot be
opened, and no order of the office means anything to them (W4, W5).
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from webapp import office_keys
from webapp.models import Device
from webapp.operations.doctor.finding import Finding

CANNOT_OPEN = "It holds work sealed to key {key}, which is not in the file of the office's keys."
PUT_BACK = (
    "Put back a copy of the file that has the key; the phone offers the work again by itself."
    " Until then it is safe there, and goes to the office when its worker opens the phone."
)
CANNOT_ORDER = "It knows the office by key {key}, which is not in the file of the office's keys."
EXCHANGE = (
    "Put back a copy of the file that has the key. Otherwise it can be told to wipe itself only"
    " after its worker has opened it and it has exchanged."
)


def look_at_phone_keys(connection: Connection) -> Iterator[Finding]:
    """Each phone's keys of the office against the file of keys."""
    known = office_keys.known_ids()
    query = select(Device.id, Device.missing_key, Device.office_key).order_by(Device.id)
    for device, missing, told in connection.execute(query):
        if missing and missing not in known:
            yield Finding(CANNOT_OPEN.format(key=missing), f"device {device}", PUT_BACK)
        if told and told not in known:
            yield Finding(CANNOT_ORDER.format(key=told), f"device {device}", EXCHANGE)
