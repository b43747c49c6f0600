"""One round trip of a device: its changes go up, what it has not seen comes down."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from webapp import clock, errors, logs, metrics
from webapp.errors import Refusal
from webapp.schemas import PROTOCOL_VERSION
from webapp.sync import devices, feed
from webapp.sync.accept import accept
from webapp.sync.names import CHANGES_MAX
from webapp.sync.receipts import as_known_to, asked, unknown_among
from webapp.sync.shape import is_id

WITNESSES_MAX = 8
BUDGET_BYTES = 400_000
BUDGET_BYTES_MAX = 4_000_000
NOBODYS_DEVICE = "unknown"

Request = Mapping[str, Any]


def exchange(request: Any, *, worker_id: str) -> str:
    """Answer one exchange, as JSON text. Raises Refusal for what is none."""
    check_request(request)
    witness = [known for known in request.get("witness", []) if is_id(known)]
    unknown = request.get("changes") and devices.is_forgotten(request["device"])
    if unknown or unknown_among(witness[-WITNESSES_MAX:]):
        metrics.REPLAYS.inc()
        return _text({"replay": True, "receipts": [], "asked": [], "left": [], "more": False}, {})
    device = request["device"] if is_id(request["device"]) else NOBODYS_DEVICE
    logs.tell(worker=worker_id, device=device)
    receipts = accept(request.get("changes", []), worker_id=worker_id, device_id=device)
    metrics.count_receipts(receipts)
    own = asked(filter(is_id, request.get("ask", [])), worker_id)
    receipts, own = (as_known_to(request.get("schema"), each) for each in (receipts, own))
    answer = {"replay": False, "receipts": receipts, "asked": own}
    if not devices.heard_from(device, worker_id, request):
        forgotten = devices.is_forgotten(device)
        return _text(answer | {"replay": forgotten, "left": [], "more": False}, {})
    return _with_pull(answer, request, worker_id)


def check_request(request: Any) -> None:
    """Raise Refusal unless this is an exchange, whatever its changes are like."""
    if not isinstance(request, dict):
        raise Refusal(errors.MALFORMED_EXCHANGE, why="not an object")
    if request.get("protocol") != PROTOCOL_VERSION:
        raise Refusal(errors.UNKNOWN_PROTOCOL)
    if not isinstance(request.get("device"), str):
        raise Refusal(errors.MALFORMED_EXCHANGE, why="no device")
    if not isinstance(request.get("held", ""), str):
        raise Refusal(errors.MALFORMED_EXCHANGE, why="held is not a text")
    for name in ("changes", "witness", "ask", "first"):
        if not isinstance(request.get(name, []), list):
            raise Refusal(errors.MALFORMED_EXCHANGE, why=f"{name} is not a list")
    for name in ("cursors", "waiting"):
        if not isinstance(request.get(name, {}), dict):
            raise Refusal(errors.MALFORMED_EXCHANGE, why=f"{name} is not an object")
    if len(request.get("changes", [])) > CHANGES_MAX:
        raise Refusal(errors.TOO_LARGE)


def _with_pull(answer: dict[str, Any], request: Request, worker_id: str) -> str:
    held = request.get("held")
    said = request.get("cursors", {} if held is None else None)
    cursors = said and {name: _cursor(value) for name, value in said.items()}
    first = [wanted for wanted in request.get("first", []) if isinstance(wanted, str)]
    pulled = feed.pull(worker_id, cursors, first, _budget(request), held)
    answer |= {"left": pulled.left, "more": pulled.more}
    if held is not None:
        answer["same"] = pulled.same
    if pulled.more:
        answer["remaining"] = feed.count_of(pulled.unsent)
    return _text(answer, pulled.entries)


def _cursor(value: Any) -> feed.Cursor:
    """A cursor that cannot be read is none: the case file comes from the start (F5)."""
    if not isinstance(value, list) or len(value) != 2:
        return feed.NO_CURSOR
    seq, tag = value
    readable = type(seq) is int and 0 < seq < 2**31 and isinstance(tag, str)
    return (seq, tag) if readable else feed.NO_CURSOR


def _budget(request: Request) -> int:
    wanted = request.get("max_bytes")
    return min(wanted, BUDGET_BYTES_MAX) if type(wanted) is int and wanted > 0 else BUDGET_BYTES


def _text(answer: dict[str, Any], entries: Mapping[str, str]) -> str:
    """The records are sent as they lie in the feed; nothing is parsed on the way."""
    head = {"protocol": PROTOCOL_VERSION, "now": clock.stamp(clock.now())} | answer
    files = ",".join(f"{json.dumps(name)}: {entry}" for name, entry in entries.items())
    return f'{json.dumps(head)[:-1]}, "case_files": {{{files}}}}}'
