"""Silent devices: phones that have not asked for a day, so that somebody asks after them (R20).

Work may wait on a phone that nobody hears of. What is derived here is shown to supervisors; the
daily run puts it in the log, for whoever watches the server.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select

from webapp.clock import stamp
from webapp.extensions import db
from webapp.models import Device, Worker

SILENT_AFTER = timedelta(hours=24)


def silent_devices(now: datetime) -> list[tuple[str, str, str]]:
    """(worker's name, device's name, heard from last) of each, the longest silence first."""
    heard_at = func.coalesce(Device.last_exchange_at, Device.enrolled_at)
    query = (
        select(Worker.name, Device.name, heard_at)
        .join(Worker, Worker.id == Device.worker)
        .where(Device.revoked_at.is_(None), heard_at < stamp(now - SILENT_AFTER))
        .order_by(heard_at, Device.id)
    )
    return [(worker, device, at) for worker, device, at in db.session.execute(query)]


def tell_of_silent_devices(now: datetime, zone: str) -> str:
    """Name the silent devices in a sentence."""
    silent = silent_devices(now)
    if not silent:
        return "every device has been heard from"
    return "silent: " + ", ".join(
        f"{worker}'s {device} since {at}" for worker, device, at in silent
    )
