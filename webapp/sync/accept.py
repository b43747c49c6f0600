"""The one write door: changes in the order sent, a run of one case file a transaction (A1 to A4).

Nothing else writes case data. Every change is answered, and *an answer means stored*, `retry`
excepted (A12). A run is tried in one go first; only where something in it fails half way is it
rolled back and made again with a savepoint for each change
(docs/decisions/0024-a-run-in-one-go.md).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, OperationalError

from webapp import clock
from webapp.extensions import begin_writing, db
from webapp.models import Change, SetAside
from webapp.sync.canonical import canonical
from webapp.sync.locks import lock_case_file
from webapp.sync.names import APPLIED
from webapp.sync.park import set_aside
from webapp.sync.permission import is_enrolled
from webapp.sync.receipts import Receipt, aside_receipt, receipt_of, retry_receipt
from webapp.sync.run import Run
from webapp.sync.settle import settle
from webapp.sync.shape import is_addressed, is_id
from webapp.sync.store import stored_change

log = logging.getLogger(__name__)
#: How long one exchange knocks at a database that takes nothing. Each case file waits for the lock
#: anew, and a phone hangs up after 45 seconds: it must hear `retry` before that.
PATIENCE_SECONDS = 8.0

Item = dict[str, Any]
Known = dict[str, Change | SetAside]


@dataclass(frozen=True)
class Delivery:
    """Who brought the changes, on which device, when."""

    worker_id: str
    device_id: str
    now: str
    enrolled: bool
    #: When each came, by its id, where that was not now: a world is made as if it had grown.
    came_at: Mapping[str, str] = field(default_factory=dict)
    #: Writes what stands or falls with the change, in its transaction, where that is applied.
    beside: Callable[[], None] | None = None


def accept(
    changes: Sequence[Any],
    *,
    worker_id: str,
    device_id: str,
    now: datetime | None = None,
    revoked_too: bool = False,
    came_at: Mapping[str, str] | None = None,
) -> list[Receipt]:
    """Take changes from one worker's device; one receipt for each, in their order.

    `revoked_too`: they came sealed, and what was written before a phone was revoked counts (W3).
    `came_at`: instants by the ids of changes that the server itself writes into its own past.
    """
    if not changes:
        return []
    instant = clock.stamp(now or clock.now())
    enrolled = is_enrolled(worker_id, device_id, revoked_too=revoked_too)
    return _deliver(changes, Delivery(worker_id, device_id, instant, enrolled, came_at or {}))


def accept_with(
    change: Item, beside: Callable[[], None], *, worker_id: str, device_id: str
) -> Receipt:
    """Take one change, and with it rows that are no case data: both are there, or neither."""
    now, enrolled = clock.stamp(clock.now()), is_enrolled(worker_id, device_id)
    delivery = Delivery(worker_id, device_id, now, enrolled, beside=beside)
    return _deliver([change], delivery)[0]


def _deliver(changes: Sequence[Any], delivery: Delivery) -> list[Receipt]:
    receipts: list[Receipt] = []
    patience_ends = clock.steady_seconds() + PATIENCE_SECONDS
    for case_file_id, run in groupby(changes, key=_address):
        if _is_turned_away(receipts) and clock.steady_seconds() > patience_ends:
            receipts += [retry_receipt(_id_of(item)) for item in run]
        else:
            receipts += _accept_run(case_file_id, list(run), delivery)
    return [_with_index(receipt, index) for index, receipt in enumerate(receipts)]


def _is_turned_away(receipts: list[Receipt]) -> bool:
    """Whether the database took nothing when it was last asked."""
    return bool(receipts) and receipts[-1]["outcome"] == "retry"


def _address(item: Any) -> str | None:
    return item["case_file"] if is_addressed(item) else None


def _with_index(receipt: Receipt, index: int) -> Receipt:
    """What has no id is named by its place in the request."""
    return receipt if receipt["id"] is not None else {"id": None, "index": index} | receipt


def _accept_run(case_file_id: str | None, items: list[Any], delivery: Delivery) -> list[Receipt]:
    """One transaction. If the database cannot take it now, nothing of it is stored (A12)."""
    try:
        return _in_one_go_or_carefully(case_file_id, items, delivery)
    except OperationalError:
        db.session.rollback()
        return [retry_receipt(_id_of(item)) for item in items]
    except BaseException:
        db.session.rollback()
        raise


def _in_one_go_or_carefully(
    case_file_id: str | None, items: list[Any], delivery: Delivery
) -> list[Receipt]:
    try:
        return _in_one_transaction(case_file_id, items, delivery, careful=False)
    except OperationalError:
        raise
    except Exception as error:
        log.info("a run is made again, change by change: %r", error.__cause__ or error)
        db.session.rollback()
        return _in_one_transaction(case_file_id, items, delivery, careful=True)


def _in_one_transaction(
    case_file_id: str | None, items: list[Any], delivery: Delivery, *, careful: bool
) -> list[Receipt]:
    begin_writing()
    with db.session.no_autoflush:
        if case_file_id is None:
            receipts = [_keep_aside(item, "malformed", delivery) for item in items]
        else:
            run = Run(lock_case_file(case_file_id), careful=careful)
            known = _known((item["id"] for item in items), delivery)
            run.read_ahead(item for item in items if item["id"] not in known)
            receipts = [_accept_one(item, run, known, delivery) for item in items]
            run.write_out()
        if delivery.beside and all(receipt["outcome"] in APPLIED for receipt in receipts):
            delivery.beside()
    db.session.commit()
    return receipts


def _id_of(item: Any) -> Any:
    return item["id"] if isinstance(item, dict) and is_id(item.get("id")) else None


def _known(ids: Iterable[str], delivery: Delivery) -> Known:
    """What is stored under these ids already: anybody's changes, this worker's forbidden ones."""
    wanted = set(ids)
    aside = select(SetAside).where(
        SetAside.change.in_(wanted),
        SetAside.reason == "forbidden",
        SetAside.worker == delivery.worker_id,
    )
    known: Known = {row.change or "": row for row in db.session.scalars(aside)}
    known |= {
        row.id: row for row in db.session.scalars(select(Change).where(Change.id.in_(wanted)))
    }
    return known


def _accept_one(item: Item, run: Run, known: Known, delivery: Delivery) -> Receipt:
    """A4, then A3, then the rules for what is new."""
    before = known.get(item["id"])
    if _is_forbidden(item, before, delivery):
        return _keep_aside(item, "forbidden", delivery)
    if isinstance(before, Change):
        if before.body == canonical(item):
            return receipt_of(before, repeat=True)
        return _keep_aside(item, "id_reused", delivery)
    if isinstance(before, SetAside):
        return _keep_aside(item, "forbidden", delivery)
    try:
        known[item["id"]] = settled = _take(item, run, delivery)
    except IntegrityError:  # Another case file took the id in the same moment.
        if not run.careful:
            raise
        return _accept_one(item, run, _known([item["id"]], delivery), delivery)
    return receipt_of(settled) if isinstance(settled, Change) else aside_receipt(settled)


def _is_forbidden(item: Item, before: Change | SetAside | None, delivery: Delivery) -> bool:
    """A4, but for membership, which is decided where the case file is known."""
    others = isinstance(before, Change) and before.author != delivery.worker_id
    return item["author"] != delivery.worker_id or not delivery.enrolled or others


def _keep_aside(item: Any, reason: str, delivery: Delivery) -> Receipt:
    aside, repeat = set_aside(
        item, reason=reason, worker=delivery.worker_id, device=delivery.device_id, now=delivery.now
    )
    return aside_receipt(aside, repeat=repeat)


def _take(item: Item, run: Run, delivery: Delivery) -> Change | SetAside:
    """Store a new change, then settle it."""
    now = delivery.came_at.get(item["id"], delivery.now)
    with run.savepoint():
        change = stored_change(item, delivery.device_id, run.case_file, now)
        return settle(change, run, now)
