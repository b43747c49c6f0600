"""The session on a phone belongs to that phone: who signs the phone out ends the session there.

A session is tied when its phone is enrolled or exchanges. Sessions at a desk, which no phone uses,
are tied to none, and end when nobody sits there (`webapp/accounts/sessions.py`).
"""

from __future__ import annotations

from typing import Any

from flask import Flask
from flask_login import current_user, logout_user

from webapp import errors
from webapp.accounts import sessions
from webapp.errors import Refusal
from webapp.routes import session_cookie
from webapp.sync import devices
from webapp.sync.permission import is_enrolled


def register(app: Flask) -> None:
    """Look at each request of a tied session."""
    app.before_request(end_if_revoked)


def tie(device_id: str) -> None:
    """This session is the one on that phone."""
    sessions.exchanges(current_user, device_id)


def end_if_revoked() -> None:
    """End the session of a phone that was signed out from elsewhere (A13)."""
    if current_user.is_authenticated and devices.is_revoked(current_user.device):
        end()


def turn_away_revoked(exchange: Any) -> None:
    """Raise NOT_SIGNED_IN for an exchange of a revoked phone, before anything of it is taken: what
    it holds comes sealed, and its worker signs in anew.
    """
    device_id = exchange.get("device") if isinstance(exchange, dict) else None
    if devices.is_revoked(device_id) and not devices.is_forgotten(device_id):
        end()
        raise Refusal(errors.NOT_SIGNED_IN)
    is_news = isinstance(device_id, str) and device_id != current_user.device
    if is_news and is_enrolled(current_user.worker_id, device_id):
        tie(device_id)


def end() -> None:
    """Nobody is signed in in this browser any more."""
    session_cookie.end()
    logout_user()
