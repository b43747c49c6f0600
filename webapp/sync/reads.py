"""Case files that a phone has shown without asking the office: told to the audit log, once (K08).

Beside the exchange and never part of it: what is refused here holds up no work. The log itself is
what knows which lines were told: there is no second book, and a restore takes both back at once.
A clock that cannot be right is no reason to refuse, or setting it would be a way not to be heard.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from webapp import clock, errors
from webapp.audit import log as audit
from webapp.audit.phone_reads import ACTION, ID_LENGTH, PhoneRead
from webapp.errors import Refusal
from webapp.extensions import begin_writing, db
from webapp.models import Access, AuditEntry, Device
from webapp.sync.shape import is_id, is_instant

LINES_MAX = 100
PAGES_MAX = 100_000
#: A phone's clock may be this far from ours, and what it tells this old, before it is doubted.
CLOCK_TOLERATED = timedelta(minutes=10)
BELIEVED_FOR = timedelta(days=400)

Line = Mapping[str, Any]


def take_reads(worker_id: str, told: Any) -> dict[str, Any]:
    """Write each line into the audit log, unless it stands there: `{settled, refused}` by ids.

    Both are over for the phone. Refused is the case file of a client whom this worker was never
    with, and the log tells that too. Raises Refusal for what does not look like lines
    (MALFORMED_READS), for too many of them (TOO_LARGE), for a phone that is not hers
    (DEVICE_UNKNOWN).
    """
    _check(told)
    begin_writing()
    _lock_phone(worker_id, told["device"])
    lines = list({line["id"]: line for line in told["reads"]}.values())
    known, mine = _told_already(worker_id, lines), _ever_with(worker_id, lines)
    for line in lines:
        if line["id"] not in known:
            result = "done" if line["client"] in mine else "refused"
            words = _read_of(line, told).in_words()
            audit.add(
                ACTION,
                actor=worker_id,
                subject=line["client"],
                detail=words,
                result=result,
            )
    db.session.commit()
    return {"settled": [line["id"] for line in lines], "refused": _refused(lines, mine)}


def _refused(lines: Sequence[Line], mine: set[str]) -> list[dict[str, str]]:
    foreign = [line["id"] for line in lines if line["client"] not in mine]
    problem = errors.NEVER_YOURS
    return [{"id": id, "problem": problem.name, "sentence": problem.sentence} for id in foreign]


def _check(told: Any) -> None:
    lines = told.get("reads") if isinstance(told, dict) else None
    if not isinstance(lines, list) or not _is_moment(told.get("sent_at")):
        raise Refusal(errors.MALFORMED_READS)
    if len(lines) > LINES_MAX:
        raise Refusal(errors.TOO_LARGE)
    if not all(map(_is_line, lines)):
        raise Refusal(errors.MALFORMED_READS)
    if not is_id(told.get("device")):
        raise Refusal(errors.DEVICE_UNKNOWN)


def _is_line(line: Any) -> bool:
    return (
        isinstance(line, dict)
        and is_id(line.get("id"))
        and is_id(line.get("client"))
        and _is_moment(line.get("first"))
        and _is_moment(line.get("last"))
        and line["first"] <= line["last"]
        and type(line.get("pages")) is int
        and 0 < line["pages"] <= PAGES_MAX
    )


def _is_moment(value: Any) -> bool:
    """An instant that exists: people are shown it, and the last of February has no 31st."""
    try:
        return is_instant(value) and clock.read_stamp(value) is not None
    except ValueError:
        return False


def _lock_phone(worker_id: str, device_id: str) -> None:
    """One telling of a phone at a time: the same lines, sent twice at once, are told once."""
    query = select(Device).where(Device.id == device_id, Device.worker == worker_id)
    if db.session.scalar(query.where(Device.revoked_at.is_(None)).with_for_update()) is None:
        raise Refusal(errors.DEVICE_UNKNOWN)


def _told_already(worker_id: str, lines: Sequence[Line]) -> set[str]:
    id_told = func.substr(AuditEntry.detail, 1, ID_LENGTH)
    query = select(id_told).where(
        AuditEntry.subject.in_([line["client"] for line in lines]),
        AuditEntry.actor == worker_id,
        AuditEntry.action == ACTION,
        id_told.in_([line["id"] for line in lines]),
    )
    return set(db.session.scalars(query))


def _ever_with(worker_id: str, lines: Sequence[Line]) -> set[str]:
    """The clients among them whom she is or was with: an ended membership was true then."""
    asked = [line["client"] for line in lines]
    query = select(Access.case_file).where(Access.worker == worker_id, Access.case_file.in_(asked))
    return set(db.session.scalars(query))


def _read_of(line: Line, told: Mapping[str, Any]) -> PhoneRead:
    now = clock.now()
    latest = clock.stamp(now + CLOCK_TOLERATED)
    is_set_right = clock.stamp(now - CLOCK_TOLERATED) <= told["sent_at"] <= latest
    is_likely = clock.stamp(now - BELIEVED_FOR) <= line["first"] and line["last"] <= latest
    doubted = not (is_set_right and is_likely)
    device, pages = told["device"], line["pages"]
    return PhoneRead(line["id"], device, line["first"], line["last"], pages, doubted)
