"""Coming in with a passkey: alone, or as the second step after a pass phrase.

At the door nobody says who she is: the same question for everybody (A17). The session it opens is
like any other, and the service worker catches its form like that of the pass phrase.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, redirect, request

from webapp import errors, sign_in_tries
from webapp.accounts import passkeys
from webapp.accounts.sessions import Account
from webapp.routes import session_cookie
from webapp.routes.audit_trail import tell_of_second_step, tell_of_sign_in
from webapp.routes.limits import too_often
from webapp.routes.passkey_place import asked, holder, place
from webapp.routes.render import render_plain
from webapp.routes.second_step import second_step_page
from webapp.routes.sign_in import SECOND_STEP, let_in, local_path

blueprint = Blueprint("passkey_door", __name__)
DOOR = "/login/passkey"
SHOWN = "passkey"


@blueprint.post(f"{DOOR}/challenge")
def ask_at_the_door() -> Any:
    """Any passkey of this place."""
    return asked(passkeys.asked_to_show(place(), holder()))


@blueprint.post(DOOR)
def sign_in() -> Any:
    """Into the house, without another step: a passkey is two."""
    account, refused = shown()
    if refused or account is None:
        return refused
    tell_of_sign_in(account.worker_id, "done")
    return let_in(account, local_path(request.form))


@blueprint.post(f"{SECOND_STEP}/passkey/challenge")
def ask_at_the_second_step() -> Any:
    """One of hers, for whoever has just given the right pass phrase."""
    account = session_cookie.waits_for_second_step()
    if account is None:
        return redirect("/login", 303)
    return asked(passkeys.asked_to_show(place(), holder(), account.id))


@blueprint.post(f"{SECOND_STEP}/passkey")
def take_second_step() -> Any:
    """Into the house, or once more (A20)."""
    waiting = session_cookie.waits_for_second_step()
    if waiting is None:
        return redirect("/login", 303)
    account, refused = shown(waiting.id, waiting.worker_id)
    if refused or account is None:
        return refused
    tell_of_second_step(account.worker_id, "done")
    return let_in(account, local_path(request.form))


def shown(
    account_id: str | None = None, worker_id: str | None = None
) -> tuple[Account | None, Any]:
    """Whose passkey this browser has just shown, or what it is told instead. Each is a try."""
    address = request.remote_addr or ""
    kind, name = ("second", account_id) if account_id else ("passkey", address)
    try_id = sign_in_tries.begin_try(name, address, kind)
    if try_id is None:
        return None, too_often(sign_in_tries.WAIT_SECONDS)
    account = passkeys.whose(place(), holder(), request.form.get(SHOWN, ""), account_id)
    if account is not None:
        sign_in_tries.has_opened(try_id)
        return account, None
    problem, target = errors.WRONG_PASSKEY, local_path(request.form)
    if account_id:
        tell_of_second_step(worker_id or "", "refused")
        return None, second_step_page(account_id, target, problem)
    tell_of_sign_in(None, "refused")
    page = {"name": "", "problem": problem, "next": target, "why": None}
    return None, (render_plain("sign_in.html", **page), problem.status)
