"""How often somebody may try to sign in: per name, per address, and all together (A01 to A03).

Floor 2.5, beside `access`; it writes its own table and nothing else. Nobody is locked out: where a
name was opened from before, only the tries of that place count against it, so that strangers who
guess elsewhere do not keep the owner out.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from flask import current_app
from sqlalchemy import delete, func, select, text, update

from webapp import clock
from webapp.extensions import begin_writing, db
from webapp.models import SignInTry

WINDOW = timedelta(minutes=1)
KEPT = timedelta(days=30)
NAME_MAX, ADDRESS_MAX, SITE_MAX = 5, 20, 200
WAIT_SECONDS = 60
NETWORK_BITS = 64
#: Two servers must not count at the same moment; any number will do, this one is ours.
LOCK_NUMBER = 7_362_103


def begin_try(name: str, address: str, kind: str = "name") -> str | None:
    """Count a try before it is judged; its id, or None where there were too many just now.

    `kind`: what `name` is, so that no name at the door stands for something else that is tried.
    """
    now = clock.now()
    mark, place = _mark(f"{kind}\x00{name.strip().lower()}"), network_of(address)
    begin_writing()
    if db.engine.dialect.name == "postgresql":
        db.session.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": LOCK_NUMBER})
    if _too_many(mark, place, now):
        db.session.rollback()
        return None
    row = SignInTry(id=clock.new_id(), at=clock.stamp(now), name_mark=mark, address=place)
    row.opened = False
    db.session.add(row)
    db.session.execute(delete(SignInTry).where(SignInTry.at < clock.stamp(now - KEPT)))
    try_id = row.id
    db.session.commit()
    return try_id


def has_opened(try_id: str) -> None:
    """A try was the right one: it counts against nobody, and its place is known from now on."""
    begin_writing()
    db.session.execute(update(SignInTry).where(SignInTry.id == try_id).values(opened=True))
    db.session.commit()


def network_of(address: str) -> str:
    """Whom an address stands for: itself, or the /64 of IPv6, which one household has (A03)."""
    try:
        known = ip_address(address)
    except ValueError:
        return "unknown"
    if not isinstance(known, IPv6Address):
        return str(known)
    if known.ipv4_mapped:
        return str(known.ipv4_mapped)
    return str(ip_network((known, NETWORK_BITS), strict=False))


def _too_many(mark: str, place: str, now: datetime) -> bool:
    since = clock.stamp(now - WINDOW)
    failed = select(func.count()).where(SignInTry.at > since, SignInTry.opened.is_(False))
    here = failed.where(SignInTry.address == place)
    named = failed.where(SignInTry.name_mark == mark)
    if _is_known(mark, place):
        named = named.where(SignInTry.address == place)
    limits = ((named, NAME_MAX), (here, ADDRESS_MAX), (failed, SITE_MAX))
    return any((db.session.scalar(query) or 0) >= most for query, most in limits)


def _is_known(mark: str, place: str) -> bool:
    query = select(SignInTry.id).where(
        SignInTry.name_mark == mark, SignInTry.address == place, SignInTry.opened.is_(True)
    )
    return db.session.scalar(query.limit(1)) is not None


def _mark(named: str) -> str:
    key = current_app.config["DOORSTEP"].secret_key.encode()
    return hmac.new(key, named.encode(), hashlib.sha256).hexdigest()
