"""The parked queue: changes that were kept and not applied, each with its reason, waiting for a
person (R).
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import and_, or_, select

from webapp import access
from webapp.clock import read_stamp
from webapp.domain.parked import HELD
from webapp.domain.sentence import waiting_lines
from webapp.errors import N_, PARKED_SENTENCES
from webapp.extensions import db
from webapp.loaders.left_lying import is_left_lying, lies_since
from webapp.loaders.names import clients_by_id, workers_by_id
from webapp.loaders.tables import table
from webapp.loaders.written import written_in
from webapp.models import Change
from webapp.sync.parked import NEVER_ACCEPTED
from webapp.sync.shape import readable_writes

Json = dict[str, Any]
ROWS_MAX = 100
COLUMNS = ("name", "author", "occurred_at")
#: What its author reads under *Needs you*, without the comfort that a supervisor sees it.
WHY = PARKED_SENTENCES | {
    "not_assigned": N_("This client was with somebody else by then."),
    "closed": N_("This client's file is closed."),
}
_BEFORE_PROBLEM = PARKED_SENTENCES["invalid"].partition("%")[0]


def parked_queue(worker_id: str, scope: Json) -> Json:
    """What waits for a decision in the case files this supervisor sees, the oldest first.

    What is held stands here too once it has been left lying: it decides itself when the missing
    piece arrives, but after three days somebody should ask for that.
    """
    case_files, now = access.caseload_of(worker_id), read_stamp(scope["now"])
    parked = and_(Change.outcome == "parked", Change.decision.is_(None))
    query = select(Change).where(Change.case_file.in_(case_files), or_(parked, is_left_lying(now)))
    changes = list(
        db.session.scalars(query.order_by(Change.received_at, Change.id).limit(ROWS_MAX))
    )
    clients, workers = _as_records(clients_by_id(case_files)), workers_by_id()
    since = lies_since(now)
    rows = [
        _row(change, clients, workers, since)
        | {"written": written_in(json.loads(change.body), scope["language"], scope["zone"])}
        for change in changes
    ]
    return {"queue": table(rows, COLUMNS, scope["query"], found_by=("name", "author"))}


def _row(change: Change, clients: list[Json], workers: dict[str, str], since: str) -> Json:
    entry = {"change": _readable(change), "receipt": None, "state": "needs_you"}
    [line] = waiting_lines([entry], clients)
    return {
        "id": change.id,
        "case_file": change.case_file,
        "words": line["words"],
        "name": line["name"],
        "author": workers.get(change.author, ""),
        "occurred_at": change.occurred_at,
        "received_at": change.received_at,
        "left_lying": change.received_at < since,
        "why": HELD if change.outcome == "held" else WHY.get(change.reason or "", ""),
        "can_decide": change.outcome == "parked",
        "problem": (change.sentence or "").removeprefix(_BEFORE_PROBLEM),
        "can_accept": change.reason not in NEVER_ACCEPTED,
        "can_reassign": change.reason == "not_assigned",
    }


def _readable(change: Change) -> Json:
    """A parked change may be wrong in any way; its line is made of what can be read of it."""
    body = json.loads(change.body)
    writes = readable_writes(body) or [{"type": "", "id": "", "fields": {}}]
    return body | {"writes": writes, "occurred_at": change.occurred_at or change.received_at}


def _as_records(names: dict[str, str]) -> list[Json]:
    """Names in the shape in which the sentence's rule knows clients."""
    return [
        {"id": id, "given_name": name.partition(" ")[0], "family_name": name.partition(" ")[2]}
        for id, name in names.items()
    ]
