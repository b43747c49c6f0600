"""Breaking the glass: somebody reads a case file that is not hers, because somebody is in danger.

One case file, for an hour, to read and nothing else: no phone gets it, nothing is written through
it. It is a row with an end, which `access.opened_in_emergency` honours; nothing has to end it. The
client's supervisors see it and say what they found. Never writes a case record.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import func, literal, select

from webapp import access, clock, errors
from webapp.audit import log
from webapp.errors import Refusal
from webapp.extensions import begin_writing, db
from webapp.models import BreakGlass, Client

LASTS = timedelta(minutes=60)
DAY = timedelta(hours=24)
#: Who needs more has another trouble than an emergency.
A_DAY_MAX = 3
REASON_LENGTH_MIN, WORDS_LENGTH_MAX = 10, 1000
ROLES = ("worker", "supervisor")
FINDINGS = ("in_order", "not_in_order")


def break_glass(worker_id: str, typed: Mapping[str, str]) -> str:
    """Open the file of the client who is called exactly so; returns the id of the opening.

    `typed`: `name`, `birth_date` (needed where two have the name), `reason`. Raises a Refusal for
    whoever may not, for no reason, for nobody of that name, and for a file that is hers anyway.
    """
    refuse_role(worker_id)
    reason = _words(typed.get("reason", ""))
    if len(reason) < REASON_LENGTH_MIN:
        raise Refusal(errors.NO_EMERGENCY_REASON)
    client = _client_called(typed.get("name", ""), typed.get("birth_date", ""))
    if client in access.caseload_of(worker_id):
        raise Refusal(errors.YOURS_ALREADY)
    begin_writing()
    now = clock.now()
    since = clock.stamp(now - DAY)
    mine = select(func.count()).where(BreakGlass.worker == worker_id, BreakGlass.opened_at > since)
    if (db.session.scalar(mine) or 0) >= A_DAY_MAX:
        db.session.rollback()
        raise Refusal(errors.TOO_MANY_EMERGENCIES)
    row = BreakGlass(id=clock.new_id(), worker=worker_id, case_file=client, reason=reason)
    row.opened_at, row.ends_at = clock.stamp(now), clock.stamp(now + LASTS)
    opening_id = row.id
    db.session.add(row)
    log.add("broke_glass", actor=worker_id, subject=client, detail="for 60 minutes, to read")
    db.session.commit()
    return opening_id


def review(worker_id: str, opening_id: str, finding: str, remark: str) -> None:
    """What a supervisor of the client found, once. Raises a Refusal, and then nothing is kept."""
    said = _words(remark)
    if finding not in FINDINGS:
        raise Refusal(errors.NO_FINDING)
    if finding == "not_in_order" and not said:
        raise Refusal(errors.REASON_MISSING)
    begin_writing()
    row = access.opening_to_review(worker_id, opening_id)
    if row.reviewed_at is not None:
        raise Refusal(errors.REVIEWED_ALREADY)
    row.reviewed_at, row.reviewed_by = clock.stamp(clock.now()), worker_id
    row.finding, row.remark = finding, said or None
    log.add("reviewed_glass", actor=worker_id, subject=row.case_file, detail=finding)
    db.session.commit()


def refuse_role(worker_id: str) -> None:
    """Raise NOT_FOUND for whoever reads no case files at all, as administrators do."""
    if access.role_of(worker_id) not in ROLES:
        raise Refusal(errors.NOT_FOUND)


def _client_called(name: str, born: str) -> str:
    """The one client of that given and family name, or Refusal: a part of a name finds nobody."""
    called = func.lower(
        func.coalesce(Client.given_name, "") + " " + func.coalesce(Client.family_name, "")
    )
    query = select(Client.id).where(
        func.trim(called) == func.lower(literal(_words(name))), Client.voided.is_(False)
    )
    if born:
        query = query.where(Client.birth_date == _day(born))
    found = list(db.session.scalars(query.limit(2)))
    if len(found) != 1:
        raise Refusal(errors.NOBODY_CALLED_SO)
    return found[0]


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise Refusal(errors.NOBODY_CALLED_SO) from error


def _words(typed: str) -> str:
    """What was typed, without what no database keeps, and not for ever."""
    return " ".join(typed.replace("\x00", " ").split())[:WORDS_LENGTH_MAX]
