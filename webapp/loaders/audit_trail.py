"""The audit log as administrators read it: filtered, a part at a time, and whether it is whole.

Clients and records stand in it by their numbers alone: who administers Doorstep opens no file.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from webapp.audit.anchor import anchors_kept
from webapp.audit.kinds import KINDS
from webapp.audit.phone_reads import ACTION, PhoneRead, phone_read_of
from webapp.audit.search import entries, wanted
from webapp.clock import read_stamp
from webapp.loaders.names import phones_by_id, workers_by_id
from webapp.loaders.timetable_kept import jobs_kept
from webapp.models import AuditEntry
from webapp.sync.names import SERVER

ROWS_MAX = 50
DAY_LENGTH = 10
FILTERS = ("person", "client", "kind", "day")
Json = dict[str, Any]


def audit_trail(_worker_id: str, scope: Json) -> Json:
    """A part of the log, the latest first, and the addresses of the next part and the export."""
    names, query = workers_by_id(), scope["query"]
    asked = wanted(query, scope["zone"])
    found = entries(asked, ROWS_MAX + 1)
    kept = {name: query[name] for name in FILTERS if query.get(name)}
    next_part = {**kept, "before": found[ROWS_MAX - 1].number} if len(found) > ROWS_MAX else None
    return {
        "entries": _rows(found[:ROWS_MAX], names, kept),
        "older": f"?{urlencode(next_part)}" if next_part else "",
        "latest": f"?{urlencode(kept)}" if asked.before else "",
        "export": f"?{urlencode(kept)}",
        "filters": {name: kept.get(name, "") for name in FILTERS},
        "is_filtered": bool(kept),
        "no_number": asked.subject is None,
        "people": sorted(names.items(), key=lambda one: one[1]),
        "kinds": list(KINDS.items()),
        "checked": next(job for job in jobs_kept(read_stamp(scope["now"])) if job["is_of_the_log"]),
        "anchor": _last_anchor(),
    }


def _last_anchor() -> Json | None:
    kept = anchors_kept()
    return {"number": kept[-1].number, "seal": kept[-1].seal[:12]} if kept else None


def _rows(found: list[AuditEntry], names: dict[str, str], kept: Json) -> list[Json]:
    reads = {one.number: phone_read_of(one.detail) for one in found if one.action == ACTION}
    phones = phones_by_id([read.device for read in reads.values() if read])
    return [
        _row(one, names, kept) | {"read": _shown(reads.get(one.number), phones)} for one in found
    ]


def _shown(read: PhoneRead | None, phones: dict[str, str]) -> Json | None:
    """What a phone has shown, for the page to say in words; None for any other entry."""
    if read is None:
        return None
    said = {"first": read.first, "last": read.last, "day": read.first[:DAY_LENGTH]}
    phone = phones.get(read.device, "")
    return said | {"pages": read.pages, "is_doubted": read.is_doubted, "phone": phone}


def _row(entry: AuditEntry, names: dict[str, str], kept: Json) -> Json:
    subject = entry.subject or ""
    return {
        "number": entry.number,
        "at": entry.at,
        "who": names.get(entry.actor or "", entry.actor or ""),
        "is_server": entry.actor == SERVER,
        "words": KINDS.get(entry.action, entry.action),
        "is_refused": entry.result == "refused",
        "person": names.get(subject, ""),
        "subject": subject,
        "only_this": f"?{urlencode({**kept, 'client': subject})}" if subject else "",
        "detail": entry.detail,
    }
