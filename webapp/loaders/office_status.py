"""How Doorstep stands, for administrators: phones, what waits, jobs, backups, the last restore.

What needs somebody stands first. Everything is read from what was written down when it happened;
nothing is asked of a phone, and nobody's record is opened.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from webapp.clock import read_stamp
from webapp.extensions import db
from webapp.loaders.came_back import last_restore
from webapp.loaders.phones import phones_of
from webapp.loaders.standing import standing
from webapp.loaders.tables import table
from webapp.loaders.timetable_kept import jobs_kept
from webapp.models import BackupMade
from webapp.schemas import SCHEMA_VERSION

PHONES_SHOWN_MAX = 100
PHONE_COLUMNS = ("worker", "heard_at", "waiting", "stuck", "schema")
#: Backups are made every night (docs/operations.md); after this nobody can have missed it.
BACKUP_HOURS_MAX = 36
DANGER, WARNING = "danger", "warn"
Json = dict[str, Any]


def office_status(worker_id: str, scope: Json) -> Json:
    """Sentences for what needs somebody, gravest first, and all the numbers they come from."""
    now = read_stamp(scope["now"])
    numbers, phones, jobs = standing(now), _phones(now), jobs_kept(now)
    backup, restore = _last_backup(now), last_restore()
    return {
        "needs": _needs(numbers, phones, jobs, backup, restore),
        "numbers": numbers,
        "phones": _phone_table(phones, scope["query"]),
        "jobs": jobs,
        "backup": backup,
        "restore": restore,
    }


def _phones(now: datetime) -> list[Json]:
    """Every phone; those that need somebody first, then by how long they were not heard of."""
    phones = phones_of(None, now)
    for one in phones:
        one["behind"] = one["schema"] is not None and one["schema"] < SCHEMA_VERSION
    return sorted(phones, key=lambda one: (not one["stuck"], not one["silent"], not one["behind"]))


def _phone_table(phones: list[Json], query: Json) -> Json:
    """Numbers are sorted as numbers: each stands in its cell with leading zeros."""
    rows = [
        {**one, "count": one["waiting"], "tried": one["stuck"], "version": one["schema"]}
        | {name: f"{one[name] or 0:09}" for name in ("waiting", "stuck", "schema")}
        for one in phones
    ]
    made = table(rows, PHONE_COLUMNS, query, found_by=("worker", "name"))
    return made | {"rows": made["rows"][:PHONES_SHOWN_MAX]}


def _last_backup(now: datetime) -> Json | None:
    made = db.session.scalar(select(BackupMade).order_by(BackupMade.made_at.desc()).limit(1))
    if made is None:
        return None
    hours = int((now - read_stamp(made.made_at)).total_seconds() // 3600)
    about = {"made_at": made.made_at, "file": made.file, "megabytes": f"{made.size / 1e6:.1f}"}
    return about | {"hours": hours, "days": hours // 24, "is_old": hours >= BACKUP_HOURS_MAX}


def _needs(
    numbers: Json, phones: list[Json], jobs: list[Json], backup: Json | None, restore: Json | None
) -> list[Json]:
    """What needs somebody: `{kind, tone, count}`, in the order in which to see to it."""
    failed = [job for job in jobs if job["state"] == "failed"]
    found = [
        ("stuck", DANGER, numbers["stuck_on_devices"]),
        ("log_not_whole", DANGER, sum(job["is_of_the_log"] for job in failed)),
        ("no_backup", DANGER, int(backup is None)),
        ("old_backup", DANGER, backup["days"] or 1 if backup and backup["is_old"] else 0),
        ("jobs_failed", DANGER, sum(not job["is_of_the_log"] for job in failed)),
        ("left_lying", DANGER, numbers["left_lying"]),
        ("still_out", WARNING, restore["out"] if restore else 0),
        ("jobs_late", WARNING, sum(job["state"] in ("late", "never") for job in jobs)),
        ("silent", WARNING, sum(one["silent"] for one in phones)),
        ("behind", WARNING, sum(one["behind"] for one in phones)),
        ("quarantined", WARNING, numbers["quarantined"]),
    ]
    return [{"kind": kind, "tone": tone, "count": n} for kind, tone, n in found if n]
