"""Silent devices: phones that have not asked for a day, so that somebody asks after them (R20).

Work may wait on a phone that nobody hears of. What is derived in `loaders/phones` is shown to
supervisors; the daily run puts it in the log, for whoever watches the server.
"""

from __future__ import annotations

from datetime import datetime

from webapp.loaders.phones import phones_of


def silent_devices(now: datetime) -> list[tuple[str, str, str]]:
    """(worker's name, device's name, heard from last) of each, the longest silence first."""
    phones = phones_of(None, now)
    return [(one["worker"], one["name"], one["heard_at"]) for one in phones if one["silent"]]


def tell_of_silent_devices(now: datetime, zone: str) -> str:
    """Name the silent devices in a sentence."""
    silent = silent_devices(now)
    if not silent:
        return "every device has been heard from"
    return "silent: " + ", ".join(
        f"{worker}'s {device} since {at}" for worker, device, at in silent
    )
