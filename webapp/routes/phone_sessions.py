"""The session on a phone belongs to that phone: who signs the phone out ends the session there.

A session is tied when its phone is enrolled or exchanges. Sessions at a desk, which no phone uses,
are tied to none.
"""

from __future__ import annotations

from typing import Any

from flask import Flask, session
from flask_login import logout_user, user_logged_in

from webapp import errors
from webapp.errors import Refusal
from webapp.sync import devices

PHONE = "phone"


def register(app: Flask) -> None:
    """Look at each request of a tied session; a new sign-in is tied to nothing yet."""
    app.before_request(end_if_revoked)
    user_logged_in.connect(untie, app)


def tie(device_id: str) -> None:
    """This session is the one on that phone."""
    if session.get(PHONE) != device_id:
        session[PHONE] = device_id


def untie(_app: Flask, **_more: Any) -> None:
    """Somebody signs in anew: whatever phone this browser was, it may be enrolled again."""
    session.pop(PHONE, None)


def end_if_revoked() -> None:
    """End the session of a phone that was signed out from elsewhere (A13)."""
    phone = session.get(PHONE)
    if phone is not None and devices.is_revoked(phone):
        end()


def turn_away_revoked(exchange: Any) -> None:
    """Raise NOT_SIGNED_IN for an exchange of a revoked phone, before anything of it is taken: what
    it holds comes sealed, and its worker signs in anew.
    """
    device_id = exchange.get("device") if isinstance(exchange, dict) else None
    if devices.is_revoked(device_id):
        end()
        raise Refusal(errors.NOT_SIGNED_IN)
    if isinstance(device_id, str) and session.get(PHONE) is None:
        tie(device_id)


def end() -> None:
    """Nobody is signed in in this browser any more."""
    session.pop(PHONE, None)
    logout_user()
