"""Challenges: what a browser has to sign with a passkey, for one purpose, once, within minutes."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from sqlalchemy import CursorResult, Delete, delete, or_

from webapp import clock
from webapp.extensions import begin_writing, db
from webapp.models import PasskeyChallenge

LASTS = timedelta(minutes=5)
BYTES = 32


def fresh(purpose: str, holder: str) -> bytes:
    """A new one for whoever holds this secret; one that she had for the same purpose is over."""
    challenge, now = secrets.token_bytes(BYTES), clock.now()
    row = PasskeyChallenge(id=clock.new_id(), mark=_mark(challenge), purpose=purpose)
    row.holder, row.ends_at = _mark(holder.encode()), clock.stamp(now + LASTS)
    begin_writing()
    own = (PasskeyChallenge.holder == row.holder) & (PasskeyChallenge.purpose == purpose)
    late = PasskeyChallenge.ends_at <= clock.stamp(now)
    db.session.execute(delete(PasskeyChallenge).where(or_(own, late)))
    db.session.add(row)
    db.session.commit()
    return challenge


def take(purpose: str, holder: str, challenge: bytes) -> bool:
    """Whether this was asked of her for this purpose, and is answered for the first time (A19)."""
    begin_writing()
    taken = db.session.execute(
        delete(PasskeyChallenge).where(
            PasskeyChallenge.mark == _mark(challenge),
            PasskeyChallenge.holder == _mark(holder.encode()),
            PasskeyChallenge.purpose == purpose,
            PasskeyChallenge.ends_at > clock.stamp(clock.now()),
        )
    )
    db.session.commit()
    return isinstance(taken, CursorResult) and taken.rowcount == 1


def forgetting_every() -> Delete:
    """The statement after which no challenge is waited for, for whoever restores a backup."""
    return delete(PasskeyChallenge)


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
