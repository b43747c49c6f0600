"""Changes left lying: what has been parked or held for more than three days is said every day.

Supervisors see it on their board as long as it is so; the daily run puts it in the log, for
whoever watches the server. It never decides anything: that is a person's.
"""

from __future__ import annotations

from datetime import datetime

from webapp.loaders.left_lying import count_left_lying


def tell_of_changes_left_lying(now: datetime, zone: str) -> str:
    """Say how many there are."""
    count = count_left_lying(now)
    return f"{count} changes wait for more than three days" if count else "no change is left lying"
