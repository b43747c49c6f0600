"""Links by which a person chooses her own pass phrase: made by an administrator, opened once.

A link is 256 random bits of which only a mark is kept. There is one for an account at a time; it
ends when it is used, replaced, or too old. It never stands for the second step (A09, A10).
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from sqlalchemy import ColumnElement, CursorResult, Update, select, update

from webapp import clock
from webapp.extensions import db
from webapp.models import Account, AccountLink

LASTS = {"invitation": timedelta(hours=72), "reset": timedelta(hours=24)}
TOKEN_BYTES = 32


def make_here(account_id: str, kind: str) -> str:
    """A new link of this kind; those before open nothing any more. Returns the token.

    In the transaction that is open, which must write.
    """
    now, token = clock.now(), secrets.token_urlsafe(TOKEN_BYTES)
    row = AccountLink(id=clock.new_id(), mark=_mark(token), account=account_id, kind=kind)
    row.made_at, row.ends_at = clock.stamp(now), clock.stamp(now + LASTS[kind])
    end_here(account_id)
    db.session.add(row)
    return token


def end_here(account_id: str) -> None:
    """None of an account opens any more, in the transaction that is open, which must write."""
    waiting = update(AccountLink).where(
        AccountLink.account == account_id, AccountLink.over_at.is_(None)
    )
    db.session.execute(waiting.values(over_at=clock.stamp(clock.now())))


def ending_every(at: str) -> Update:
    """The statement after which no link opens anything, for whoever restores a backup."""
    return update(AccountLink).where(AccountLink.over_at.is_(None)).values(over_at=at)


def account_of(token: str) -> Account | None:
    """Whose link this is, while it opens; not there, used and too old look alike."""
    query = (
        select(Account)
        .join(AccountLink, AccountLink.account == Account.id)
        .where(*_opens(token), Account.active.is_(True))
    )
    return db.session.scalar(query)


def use(token: str) -> bool:
    """Whether it opened now, in the transaction that is open, which must write: if what
    it is used for fails, it opens again. Of two who try at the same time the database lets one.
    """
    over = update(AccountLink).where(*_opens(token)).values(over_at=clock.stamp(clock.now()))
    done = db.session.execute(over)
    return isinstance(done, CursorResult) and done.rowcount == 1


def _opens(token: str) -> tuple[ColumnElement[bool], ...]:
    now = clock.stamp(clock.now())
    return (
        AccountLink.mark == _mark(token),
        AccountLink.over_at.is_(None),
        AccountLink.ends_at > now,
    )


def _mark(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
