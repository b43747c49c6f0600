"""Where passkeys are asked for, and of which browser: what every view about passkeys needs."""

from __future__ import annotations

import secrets
from urllib.parse import urlsplit

from flask import Response, current_app, request, session

from webapp.accounts.passkeys import Place
from webapp.routes.session_cookie import TOKEN

VISITOR = "visitor"
VISITOR_BYTES = 32


def place() -> Place:
    """The one name of the settings, whoever asks (D10); without one, which production demands, the
    address of this request.
    """
    host = current_app.config["DOORSTEP"].host
    origin = f"https://{host}" if host else request.host_url.rstrip("/")
    return Place(urlsplit(origin).hostname or "", origin)


def holder() -> str:
    """What only this browser holds: the token of its session, or one drawn for a visitor."""
    known = session.get(TOKEN) or session.get(VISITOR)
    if not known:
        known = session[VISITOR] = secrets.token_urlsafe(VISITOR_BYTES)
    return str(known)


def asked(options: str) -> Response:
    """What a browser is asked, as JSON."""
    return Response(options, mimetype="application/json")
