"""Phones: when each was heard from, which have been silent for a day (R20), and what they said
stayed only on them.

The server cannot know what is on a phone that it has not heard of; it says since when it has not,
which is never wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from webapp.clock import stamp
from webapp.extensions import db
from webapp.models import Device, Worker

SILENT_AFTER = timedelta(hours=24)
#: So long a phone is pointed out as new: whoever enrolled it has the worker's sign-in (W7).
NEW_FOR = timedelta(hours=72)
Json = dict[str, Any]


def phones_of(workers: Iterable[str] | None, now: datetime) -> list[Json]:
    """The devices of these workers, or of all; the one heard from longest ago stands first."""
    heard_at = func.coalesce(Device.last_exchange_at, Device.enrolled_at)
    query = (
        select(Device, Worker.name, heard_at)
        .join(Worker, Worker.id == Device.worker)
        .where(Device.revoked_at.is_(None))
        .order_by(heard_at, Device.id)
    )
    if workers is not None:
        query = query.where(Device.worker.in_(list(workers)))
    before, lately = stamp(now - SILENT_AFTER), stamp(now - NEW_FOR)
    return [
        {
            "id": device.id,
            "worker": name or "",
            "name": device.name,
            "heard_at": at,
            "silent": at < before,
            "new": device.enrolled_at >= lately,
            "enrolled_at": device.enrolled_at,
            "waiting": device.waiting_count or 0,
            "since": device.waiting_since,
            "stuck": device.stuck_count or 0,
            "schema": device.schema,
            "program": device.program or "",
        }
        for device, name, at in db.session.execute(query)
    ]
