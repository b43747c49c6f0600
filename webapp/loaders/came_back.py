"""What came back after a restore: which phone brought how many changes again, what is still out.

Read from the list of changes that the restore took away, and from the changes that have arrived
since; no device is believed about anything but what it brings.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Select, func, select

from webapp import access
from webapp.extensions import db
from webapp.loaders.names import team_of, workers_by_id
from webapp.models import Change, Device, Restore, RestoreMissing
from webapp.sync.names import BUILT_IN_DEVICES, SERVER_DEVICE, WEB_DEVICE

Json = dict[str, Any]
#: Where a change had come from, that no phone can bring again.
NO_PHONE = {WEB_DEVICE: "office", SERVER_DEVICE: "server"}


def came_back(worker_id: str, scope: Json) -> Json:
    """The day's report after a restore: of everybody for administrators, else of one's own team."""
    is_everything = access.role_of(worker_id) == "admin"
    authors = None if is_everything else {worker_id, *(one.id for one in team_of(worker_id))}
    return {"restore": last_restore(authors)}


def last_restore(authors: Collection[str] | None = None) -> Json | None:
    """The last restore and what has come of it, by these authors or by all; None where none was.

    `came_back`: a row for each phone that brought changes again, with the first and the last time.
    Where the replaced database could not be read, everything that phones brought since, `known`
    false. `still_out`: a row for each place whose changes have not come back.
    """
    restore = db.session.scalar(select(Restore).order_by(Restore.restored_at.desc()).limit(1))
    if restore is None:
        return None
    known = restore.missing is not None
    names = workers_by_id()
    brought = [_row(names, one) for one in db.session.execute(_brought(restore, known=known))]
    still_out = [_row(names, one) for one in db.session.execute(_outstanding(restore))]
    if authors is not None:
        brought = [row for row in brought if row["author"] in authors]
        still_out = [row for row in still_out if row["author"] in authors]
    back, out = (sum(row["count"] for row in rows) for rows in (brought, still_out))
    return {
        "restored_at": restore.restored_at,
        "backup_made_at": restore.backup_made_at,
        "known": known,
        "missing": back + out if known else 0,
        "back": back if known else 0,
        "out": out,
        "came_back": brought,
        "still_out": still_out,
    }


def _brought(restore: Restore, *, known: bool) -> Select[Any]:
    """What phones brought, by author and phone."""
    query = (
        select(
            Change.author,
            Change.device,
            Device.name,
            func.count().label("count"),
            func.min(Change.received_at).label("first"),
            func.max(Change.received_at).label("last"),
        )
        .outerjoin(Device, Device.id == Change.device)
        .where(Change.received_at >= restore.restored_at)
        .group_by(Change.author, Change.device, Device.name)
        .order_by(func.min(Change.received_at), Change.device)
    )
    if not known:
        return query.where(Change.device.not_in(BUILT_IN_DEVICES))
    return query.join(
        RestoreMissing,
        (RestoreMissing.change == Change.id) & (RestoreMissing.restore == restore.id),
    )


def _outstanding(restore: Restore) -> Select[Any]:
    """What was taken away and has not come, by author and the place it had come from."""
    return (
        select(
            RestoreMissing.author,
            RestoreMissing.device,
            RestoreMissing.device_name.label("name"),
            func.count().label("count"),
            func.min(RestoreMissing.received_at).label("first"),
            func.max(RestoreMissing.received_at).label("last"),
        )
        .outerjoin(Change, Change.id == RestoreMissing.change)
        .where(RestoreMissing.restore == restore.id, Change.id.is_(None))
        .group_by(RestoreMissing.author, RestoreMissing.device, RestoreMissing.device_name)
        .order_by(func.max(RestoreMissing.received_at), RestoreMissing.device)
    )


def _row(names: dict[str, str], found: Any) -> Json:
    return {
        "author": found.author,
        "worker": names.get(found.author, ""),
        "device": found.device,
        "name": found.name or "",
        "place": NO_PHONE.get(found.device, "phone"),
        "count": found.count,
        "first": found.first,
        "last": found.last,
    }
