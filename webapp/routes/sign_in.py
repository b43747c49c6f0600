"""Signing in and out of the server; the device's own lock is another matter."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from flask import Blueprint, request
from flask_login import login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from webapp import access, errors, pass_phrases, sign_in_tries
from webapp.accounts import second_step
from webapp.accounts.sessions import OPEN, SECOND, Account
from webapp.routes import session_cookie
from webapp.routes.audit_trail import tell_of_sign_in, tell_of_sign_out
from webapp.routes.limits import too_often
from webapp.routes.render import render_plain
from webapp.sync.staff import keep_as_today

blueprint = Blueprint("sign_in", __name__)
SECOND_STEP = "/login/second"
#: Where a supervisor's day begins.
BOARD = "/team"


@blueprint.get("/login")
def sign_in_page() -> str:
    """The page with the two fields."""
    page = {"next": local_path(request.args), "why": request.args.get("why")}
    return render_plain("sign_in.html", name="", problem=None, **page)


@blueprint.post("/login")
def sign_in() -> Response | tuple[str, int]:
    """Open a session, or say that name and pass phrase do not belong together."""
    name, form = request.form.get("name", ""), request.form
    try_id = sign_in_tries.begin_try(name, request.remote_addr or "")
    if try_id is None:
        return too_often(sign_in_tries.WAIT_SECONDS)
    if account := opened(try_id, name, form.get("password", "")):
        return let_on(account, local_path(form))
    problem = errors.WRONG_NAME_OR_PASSWORD
    page = {"name": name, "problem": problem, "next": local_path(form), "why": None}
    return render_plain("sign_in.html", **page), problem.status


def opened(try_id: str, name: str, pass_phrase: str) -> Account | None:
    """The account that this opens."""
    account = access.account_by_password(name, pass_phrase)
    tell_of_sign_in(account.worker_id if account else None, "done" if account else "refused")
    if account is None:
        return None
    sign_in_tries.has_opened(try_id)
    if pass_phrases.is_outdated(account.password_hash):
        keep_as_today(account.id, pass_phrase)
    return account


def let_on(account: Account, target: str) -> Response:
    """Into the house, or to the second step where the account has one."""
    if not second_step.is_asked_of(account.id):
        return let_in(account, target)
    session_cookie.begin(account, SECOND)
    return session_cookie.leads_to(f"{SECOND_STEP}?{urlencode({'next': target})}", "second")


def let_in(account: Account, target: str) -> Response:
    """Into the house."""
    worker_id = account.worker_id
    session_cookie.begin(account, OPEN)
    home = BOARD if account.role == "supervisor" and target == "/" else target
    return session_cookie.leads_to(home, "opened", worker_id)


@blueprint.post("/logout")
def sign_out() -> Response:
    """Close the session. What is on the device stays there until it is delivered (D8)."""
    tell_of_sign_out()
    session_cookie.end()
    return session_cookie.leads_to("/login", "ended")


@blueprint.post("/session/alive")
@login_required
def say_alive() -> tuple[str, int]:
    """Somebody is still there, although she asks for nothing: reading, scrolling, thinking."""
    return "", 204


def local_path(values: MultiDict[str, str]) -> str:
    """Where to go after signing in: a path of ours, never another site."""
    target = values.get("next", "") or "/"
    parts = urlsplit(target)
    ours = target.startswith("/") and not target.startswith(("//", "/\\")) and not parts.netloc
    return target if ours and target.isprintable() else "/"  # No header holds a line end (C12).
