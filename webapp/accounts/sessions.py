"""Sessions, kept on the server: opened with a new token, idle, over, ended (ASVS 7.2 to 7.4).

A desk's session ends after fifteen minutes without a sign of life. A phone's does not: the phone
locks itself, and what waits on it is delivered in this session. Both end after twelve hours, with
the account, and with the role that it was opened in (B25).
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Update, delete, select, update
from sqlalchemy.exc import OperationalError

from webapp import clock
from webapp.extensions import begin_writing, db
from webapp.models import Account, Device, OpenSession

IDLE_AT_A_DESK = timedelta(minutes=15)
LONGEST = timedelta(hours=12)
#: A right pass phrase waits no longer for its second step.
SECOND_STEP_WITHIN = timedelta(minutes=10)
#: Who proved to be herself so long ago is asked again before what matters (ASVS 7.5.3).
PROVED_LATELY = timedelta(minutes=5)
#: Signs of life are not written down more often, or every page would be a write.
SEEN_EVERY = timedelta(seconds=30)
SEEN_EVERY_ON_A_PHONE = timedelta(minutes=5)
KEPT = timedelta(days=30)
TOKEN_BYTES = 32
OPEN, SECOND = "open", "second"


@dataclass(frozen=True)
class SignedIn:
    """Who asks, and in which session. What flask-login calls a user."""

    account_id: str
    worker_id: str
    role: str
    session_id: str
    proved_at: str
    device: str | None
    #: The row of that device, read with the session. While it is held here, whoever asks for it by
    #: its id in this request has it without a query; a commit makes it be read anew (A2).
    phone: Device | None = field(compare=False, repr=False)

    is_authenticated = True
    is_active = True
    is_anonymous = False

    def proved_lately(self) -> bool:
        """Whether she proved to be herself within the last five minutes."""
        return self.proved_at > clock.stamp(clock.now() - PROVED_LATELY)


def open_for(account: Account, stage: str = OPEN, name: str = "") -> str:
    """A new session of this account; returns its token, which nobody can read again (A11)."""
    now, token = clock.stamp(clock.now()), secrets.token_urlsafe(TOKEN_BYTES)
    row = OpenSession(id=clock.new_id(), mark=_mark(token), account=account.id, role=account.role)
    row.stage, row.name, row.device, row.ended_at = stage, name, None, None
    row.opened_at = row.seen_at = row.proved_at = now
    begin_writing()
    old = clock.stamp(clock.now() - KEPT)
    db.session.execute(delete(OpenSession).where(OpenSession.opened_at < old))
    db.session.add(row)
    db.session.commit()
    return token


def who_has(token: str) -> SignedIn | None:
    """Who is in with this token; each question is a sign of life."""
    found = _found(token, OPEN)
    if found is None:
        return None
    row, account, phone = found
    who = account.id, account.worker_id, row.role
    signed_in = SignedIn(*who, row.id, row.proved_at, row.device, phone)
    _is_alive(row)
    return signed_in


def who_waits_with(token: str) -> Account | None:
    """Whose second step is still to come."""
    found = _found(token, SECOND)
    return found[1] if found else None


def end_token(token: str) -> None:
    """The session of a token is over, whatever it was."""
    _end(OpenSession.mark == _mark(token))


def end_one(account_id: str, session_id: str) -> None:
    """One session of somebody's own."""
    _end(OpenSession.account == account_id, OpenSession.id == session_id)


def end_others(account_id: str, kept_id: str | None = None) -> None:
    """Every session of an account but one, or all of them (ASVS 7.4.3)."""
    _end(OpenSession.account == account_id, OpenSession.id != (kept_id or ""))


def end_others_here(account_id: str, kept_id: str) -> None:
    """The same in the transaction that is open, which must write."""
    _over(OpenSession.account == account_id, OpenSession.id != kept_id)


def ending_every(at: str) -> Update:
    """The statement that ends every session there is, for whoever restores a backup."""
    return update(OpenSession).where(OpenSession.ended_at.is_(None)).values(ended_at=at)


def has_proved(session_id: str) -> None:
    """She has just proved to be herself."""
    _set(session_id, proved_at=clock.stamp(clock.now()))


def exchanges(signed_in: SignedIn, device_id: str) -> None:
    """This session is a phone's from now on."""
    if signed_in.device != device_id:
        _set(signed_in.session_id, device=device_id)


def open_of(account_id: str) -> list[OpenSession]:
    """The sessions of an account in which somebody is, the latest first."""
    query = select(OpenSession).where(
        OpenSession.account == account_id,
        OpenSession.stage == OPEN,
        OpenSession.ended_at.is_(None),
    )
    now = clock.now()
    rows = db.session.scalars(query.order_by(OpenSession.seen_at.desc()))
    return [row for row in rows if not _is_over(row, now)]


def _found(token: str, stage: str) -> tuple[OpenSession, Account, Device | None] | None:
    query = (
        select(OpenSession, Account, Device)
        .join(Account, Account.id == OpenSession.account)
        .outerjoin(Device, Device.id == OpenSession.device)
        .where(OpenSession.mark == _mark(token), OpenSession.stage == stage)
        .execution_options(populate_existing=True)
    )
    found = db.session.execute(query).first()
    if found is None:
        return None
    row, account, phone = found
    over = _is_over(row, clock.now()) or not account.active or account.role != row.role
    return None if over else (row, account, phone)


def _is_over(row: OpenSession, now: datetime) -> bool:
    longest = SECOND_STEP_WITHIN if row.stage == SECOND else LONGEST
    is_idle = row.device is None and row.seen_at <= clock.stamp(now - IDLE_AT_A_DESK)
    return bool(row.ended_at) or is_idle or row.opened_at <= clock.stamp(now - longest)


def _is_alive(row: OpenSession) -> None:
    """Write the sign of life down, if it is time. A database that is busy has other worries."""
    now = clock.now()
    if row.seen_at > clock.stamp(now - (SEEN_EVERY_ON_A_PHONE if row.device else SEEN_EVERY)):
        return
    try:
        _set(row.id, seen_at=clock.stamp(now))
    except OperationalError:
        db.session.rollback()


def _set(session_id: str, **values: str) -> None:
    begin_writing()
    db.session.execute(update(OpenSession).where(OpenSession.id == session_id).values(**values))
    db.session.commit()


def _end(*which: object) -> None:
    begin_writing()
    _over(*which)
    db.session.commit()


def _over(*which: object) -> None:
    ending = update(OpenSession).where(*which, OpenSession.ended_at.is_(None))  # type: ignore[arg-type]
    db.session.execute(ending.values(ended_at=clock.stamp(clock.now())))


def _mark(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
