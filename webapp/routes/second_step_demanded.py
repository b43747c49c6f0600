"""Where an agency demands a second step of a role, nobody of that role goes on without one."""

from __future__ import annotations

from flask import Flask, current_app, redirect, request
from flask_login import current_user
from werkzeug.wrappers import Response

from webapp import errors
from webapp.accounts import second_step
from webapp.errors import Refusal

SET_UP = "/me/security/code"
PASSKEYS = "/me/security/passkeys"
#: What she needs to get there, and to leave.
FREE = (
    SET_UP,
    PASSKEYS,
    "/again",
    "/login",
    "/logout",
    "/session/",
    "/static/",
    "/sw.js",
    "/manifest",
    "/-/",
)


def register(app: Flask) -> None:
    """Look at each request, where the settings name a role."""
    if app.config["DOORSTEP"].second_step_roles:
        app.before_request(send_to_set_up)


def is_demanded_of(role: str) -> bool:
    """Whether the agency's settings name this role."""
    return role in current_app.config["DOORSTEP"].second_step_roles


def send_to_set_up() -> Response | None:
    """To the page that sets one up; a phone that exchanges is told to let its worker sign in."""
    if request.path.startswith(FREE) or not current_user.is_authenticated:
        return None
    if not is_demanded_of(current_user.role) or second_step.is_asked_of(current_user.account_id):
        return None
    if request.path.startswith("/sync/"):
        raise Refusal(errors.NOT_SIGNED_IN)
    return redirect(SET_UP, 303)
