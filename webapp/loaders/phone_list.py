"""A list of phones with what can be done about each: one's own under Me, all of them for
administrators.

What a phone holds is what it said itself when it was last heard from. Whether an order reached it
is known from its answer alone.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select

from webapp.clock import read_stamp, stamp
from webapp.extensions import db
from webapp.loaders.names import workers_by_id
from webapp.loaders.phones import NEW_FOR, SILENT_AFTER
from webapp.loaders.tables import table
from webapp.models import Device, WipeOrder

#: So many are drawn. All are searched: a lost phone is among the most silent ones.
ROWS_MAX = 200
COLUMNS = ("worker", "heard_at")
Json = dict[str, Any]


def own_phones(worker_id: str, scope: Json) -> Json:
    """The phones of one worker, those in use first."""
    return {"phones": _rows(_phones().where(Device.worker == worker_id), scope["now"])}


def all_phones(_worker_id: str, scope: Json) -> Json:
    """Everybody's phones, to be sorted and searched; those in use first."""
    rows = _rows(_phones(), scope["now"])
    phones = table(rows, COLUMNS, scope["query"], found_by=("worker", "name"))
    return {"phones": phones | {"rows": phones["rows"][:ROWS_MAX]}}


def _phones() -> Select[Any]:
    heard_at = func.coalesce(Device.last_exchange_at, Device.enrolled_at)
    query = select(Device, WipeOrder).outerjoin(WipeOrder, WipeOrder.device == Device.id)
    in_use_first = Device.revoked_at.is_not(None), heard_at.desc(), Device.id
    return query.order_by(*in_use_first)


def _rows(query: Select[Any], now: str) -> list[Json]:
    names, at = workers_by_id(), read_stamp(now)
    found = db.session.execute(query).all()
    return [_row(device, order, names, at) for device, order in found]


def _row(device: Device, order: WipeOrder | None, names: dict[str, str], now: datetime) -> Json:
    heard_at = device.last_exchange_at or device.enrolled_at
    return {
        "id": device.id,
        "worker": names.get(device.worker, ""),
        "name": device.name,
        "heard_at": heard_at,
        "silent": heard_at < stamp(now - SILENT_AFTER),
        "new": device.enrolled_at >= stamp(now - NEW_FOR),
        "enrolled_at": device.enrolled_at,
        "waiting": device.waiting_count or 0,
        "since": device.waiting_since,
        "signed_out_at": device.revoked_at,
        "signed_out_by": names.get(device.revoked_by or "", ""),
        "can_obey": device.key is not None,
        **_of_order(order),
    }


def _of_order(order: WipeOrder | None) -> Json:
    """How far the order has come, and what the phone has proved."""
    if order is None:
        return {"wipe": None, "done_at": None, "kept": 0}
    state = "done" if order.done_at else "told" if order.told_at else "waits"
    kept = json.loads(order.proof).get("kept") if order.proof else 0
    return {"wipe": state, "done_at": order.done_at, "kept": kept if type(kept) is int else 0}
