"""Inviting somebody, letting somebody choose a new pass phrase, and the choosing itself.

The worker's record goes through the write door under the administrator's name; nobody but its
owner ever knows a pass phrase.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from webapp import clock, errors, pass_phrases
from webapp.accounts import links, second_step, sessions
from webapp.audit import log
from webapp.errors import Refusal
from webapp.extensions import begin_writing, db
from webapp.models import Account
from webapp.sync.names import SERVER
from webapp.sync.staff import join_with

NAME_LENGTH_MAX = 120


def invite(fields: dict[str, Any], sign_in_name: str, by: str = SERVER) -> str:
    """A new worker with an account that only her link opens; returns the link's token.

    Raises a Refusal where the name is none or taken, and StaffRefused where the record is.
    """
    name = sign_in_name.strip().lower()
    _refuse_name(name)
    account_id, made = clock.new_id(), []
    account = Account(id=account_id, name=name, password_hash=pass_phrases.NOT_CHOSEN)

    def with_a_link() -> None:
        token = links.make_here(account_id, "invitation")
        made.append(token)
        _tell_of_link(by, account.worker_id, "invitation")

    try:
        join_with(account, fields, by, with_a_link)
    except IntegrityError as taken:
        raise Refusal(errors.SIGN_IN_NAME_TAKEN) from taken
    return made[-1]


def let_choose_anew(worker_id: str, by: str = SERVER) -> str:
    """A link for somebody who has forgotten her pass phrase; until it is used nothing changes."""
    account_id = account_of_worker(worker_id).id
    begin_writing()
    token = links.make_here(account_id, "reset")
    _tell_of_link(by, worker_id, "reset")
    db.session.commit()
    return token


def let_set_up_anew(worker_id: str, by: str) -> None:
    """Somebody has lost her app and her codes: no second step until she sets one up again."""
    account = account_of_worker(worker_id)
    second_step.take_away(account.id)
    sessions.end_others(account.id)
    log.tell("account", actor=by, subject=worker_id, detail="took the second step away")


def choose(token: str, pass_phrase: str) -> str | None:
    """The person chooses. What is wrong with the pass phrase, or None: it is hers from now on.

    Raises NOT_FOUND for a link that does not open. Whoever was signed in is not any more.
    """
    account = links.account_of(token)
    if account is None:
        raise Refusal(errors.LINK_OVER)
    problem = pass_phrases.problem_of(pass_phrase, (account.name,))
    if problem:
        return problem
    account_id, worker_id, hashed = account.id, account.worker_id, pass_phrases.hash_of(pass_phrase)
    begin_writing()
    if not links.use(token):
        db.session.rollback()
        raise Refusal(errors.LINK_OVER)
    db.session.get_one(Account, account_id).password_hash = hashed
    db.session.commit()
    sessions.end_others(account_id)
    log.tell("account", actor=worker_id, subject=worker_id, detail="chose a pass phrase by a link")
    return None


def account_of_worker(worker_id: str) -> Account:
    """The account of a worker who can sign in, or NOT_FOUND."""
    query = select(Account).where(Account.worker_id == worker_id, Account.active.is_(True))
    account = db.session.scalar(query)
    if account is None:
        raise Refusal(errors.NOT_FOUND)
    return account


def _tell_of_link(by: str, worker_id: str, kind: str) -> None:
    log.add("account", actor=by, subject=worker_id, detail=f"made a link: {kind}")


def _refuse_name(name: str) -> None:
    if not name.isprintable() or not 0 < len(name) <= NAME_LENGTH_MAX:
        raise Refusal(errors.NO_SIGN_IN_NAME)
    if db.session.scalar(select(Account.id).where(Account.name == name)):
        raise Refusal(errors.SIGN_IN_NAME_TAKEN)
