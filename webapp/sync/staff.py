"""Staff: a worker's record in the agency's case file, and the account that signs in as that worker.

The record goes through the write door like all others; the account is no case data, so it is a row
of its own, written here alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import select

from webapp import clock, pass_phrases
from webapp.extensions import begin_writing, db
from webapp.models import Account, Team, Worker
from webapp.sync.names import AGENCY, APPLIED, SERVER
from webapp.sync.write import write

Done = Callable[[], None]


class StaffRefused(ValueError):  # noqa: N818 - it is an answer, not an accident
    """Somebody who cannot join like that; the text says why."""


def found_team(name: str) -> str:
    """The team of that name, made if there is none; returns its id."""
    known = db.session.scalar(select(Team.id).where(Team.name == name, Team.voided.is_(False)))
    return known or _record("team", {"name": name})


def join(fields: dict[str, Any], by: str = SERVER) -> str:
    """A new worker with the fields of the worker's record; returns the id."""
    return _record("worker", {"active": True} | fields, by)


def join_with(account: Account, fields: dict[str, Any], by: str, more: Done) -> str:
    """A new worker who signs in with this account, which lacks its worker; returns the id.

    Record, account and what `more` does stand or fall together; a name
    that somebody took in the same moment is an IntegrityError.
    """
    account.worker_id = worker_id = clock.new_id()
    account.role, account.active = fields["role"], True

    def beside() -> None:
        db.session.merge(account)
        db.session.flush()
        more()

    _record("worker", {"active": True} | fields, by, worker_id, beside)
    return worker_id


def teams() -> list[tuple[str, str]]:
    """Every team: its id and its name."""
    query = select(Team.id, Team.name).where(Team.voided.is_(False)).order_by(Team.name, Team.id)
    return [(team_id, name or "") for team_id, name in db.session.execute(query)]


def name_of(worker_id: str) -> str:
    """What somebody of the staff is called."""
    return db.session.scalar(select(Worker.name).where(Worker.id == worker_id)) or ""


def employ(fields: dict[str, Any], sign_in_name: str, pass_phrase: str) -> str:
    """A new worker who can sign in; returns the worker's id."""
    name = sign_in_name.strip().lower()
    _refuse_account(name, pass_phrase)
    hashed = pass_phrases.hash_of(pass_phrase)
    account = Account(id=clock.new_id(), name=name, password_hash=hashed)
    return join_with(account, fields, SERVER, lambda: None)


def keep_as_today(account_id: str, pass_phrase: str) -> None:
    """Keep the pass phrase of an account, which has just opened it, in the way of today."""
    begin_writing()
    account = db.session.get_one(Account, account_id)
    account.password_hash = pass_phrases.hash_of(pass_phrase)
    db.session.commit()


def worker_named(name: str) -> str:
    """The id of the one worker of this full name, or of this sign-in name."""
    by_name = select(Worker.id).where(Worker.name == name, Worker.voided.is_(False))
    by_account = select(Account.worker_id).where(Account.name == name.lower())
    found = set(db.session.scalars(by_name)) | set(db.session.scalars(by_account))
    if len(found) != 1:
        raise StaffRefused(f"{'Nobody' if not found else 'More than one worker'} is called {name}")
    return found.pop()


def _refuse_account(name: str, pass_phrase: str) -> None:
    if not name:
        raise StaffRefused("A sign-in name has one character or more")
    problem = pass_phrases.problem_of(pass_phrase, (name,))
    if problem:
        raise StaffRefused(problem)
    if db.session.scalar(select(Account.id).where(Account.name == name)):
        raise StaffRefused(f"The sign-in name {name} is taken")


def _record(
    type_name: str,
    fields: dict[str, Any],
    by: str = SERVER,
    record_id: str | None = None,
    beside: Done | None = None,
) -> str:
    record_id = record_id or clock.new_id()
    cells = {name: {"value": value} for name, value in fields.items() if value is not None}
    created = {"type": type_name, "id": record_id, "create": True, "fields": cells}
    receipt = write({"case_file": AGENCY, "writes": [created]}, worker_id=by, beside=beside)
    if receipt["outcome"] not in APPLIED:
        raise StaffRefused(receipt.get("sentence") or receipt["outcome"])
    return record_id
