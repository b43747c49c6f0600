"""The server's own writes inside somebody's transaction: changes with ids, on the same path."""

from __future__ import annotations

from typing import Any

from webapp.clock import new_id
from webapp.models import Change
from webapp.schemas import SCHEMA_VERSION
from webapp.sync.names import SERVER, SERVER_DEVICE
from webapp.sync.run import Run
from webapp.sync.shape import Write
from webapp.sync.store import stored_change


def server_change(run: Run, writes: list[Write], now: str) -> tuple[Change, dict[str, Any]]:
    """A change by the server, stored and ready to be applied under the lock already held."""
    body = {
        "id": new_id(),
        "author": SERVER,
        "case_file": run.case_file.id,
        "schema": SCHEMA_VERSION,
        "occurred_at": now,
        "writes": writes,
    }
    change = stored_change(body, SERVER_DEVICE, run.case_file, now)
    return change, body
