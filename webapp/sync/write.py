"""The write door for the server itself: web forms, jobs, imports, fixtures (section 0)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from webapp import access, clock
from webapp.errors import Refusal
from webapp.schemas import SCHEMA_VERSION
from webapp.sync.accept import accept, accept_with
from webapp.sync.names import SERVER, SERVER_DEVICE, WEB_DEVICE
from webapp.sync.receipts import Receipt


def write(
    change: Mapping[str, Any], *, worker_id: str, beside: Callable[[], None] | None = None
) -> Receipt:
    """Send one change on the ordinary path; what it does not say of itself is filled in.

    `worker_id` is who is credited; `names.SERVER` for what the server does of its own accord.
    `beside` writes rows that are no case data, in the same transaction, where it is applied.
    """
    filled = {
        "id": clock.new_id(),
        "author": worker_id,
        "schema": SCHEMA_VERSION,
        "occurred_at": clock.stamp(clock.now()),
    } | dict(change)
    device = SERVER_DEVICE if worker_id == SERVER else WEB_DEVICE
    if beside is not None:
        return accept_with(filled, beside, worker_id=worker_id, device_id=device)
    return accept([filled], worker_id=worker_id, device_id=device)[0]


def written_before(change_id: str, *, worker_id: str) -> dict[str, Any] | None:
    """The change that this worker has sent under this id already, exactly as it came, or None."""
    try:
        change = access.change_for(worker_id, change_id)
    except Refusal:
        return None
    return json.loads(change.body) if change.author == worker_id else None
