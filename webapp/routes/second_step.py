"""The second step at the door, and setting one up under *Me*, *Signing in*."""

from __future__ import annotations

from typing import Any

import segno
from flask import Blueprint, redirect, request
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from webapp import errors, sign_in_tries
from webapp.accounts import passkeys, proof, second_step
from webapp.accounts.sessions import Account
from webapp.errors import Problem
from webapp.routes import session_cookie
from webapp.routes.audit_trail import tell_of_account, tell_of_second_step
from webapp.routes.limits import too_often
from webapp.routes.office_page import SIGNING_IN, draw
from webapp.routes.render import render_plain
from webapp.routes.second_step_demanded import SET_UP, is_demanded_of
from webapp.routes.sign_in import SECOND_STEP, let_in, local_path
from webapp.routes.step_up import proved_lately

blueprint = Blueprint("second_step", __name__)
SECURITY = "/me/security"


@blueprint.get(SECOND_STEP)
def show_second_step() -> Any:
    """The page with the six digits, for whoever has just given the right pass phrase."""
    account = session_cookie.waits_for_second_step()
    if account is None:
        return redirect("/login", 303)
    return second_step_page(account.id, local_path(request.args))


@blueprint.post(SECOND_STEP)
def take_second_step() -> Any:
    """Into the house, or once more (A07)."""
    account = session_cookie.waits_for_second_step()
    if account is None:
        return redirect("/login", 303)
    if too_many := tried(account, request.form.get("code", "")):
        return too_many
    return let_in(account, local_path(request.form))


def tried(account: Account, code: str) -> Any:
    """What stands against letting her in: nothing, where the code is right."""
    account_id, worker_id = account.id, account.worker_id
    try_id = sign_in_tries.begin_try(account_id, request.remote_addr or "", "second")
    if try_id is None:
        return too_often(sign_in_tries.WAIT_SECONDS)
    is_right = second_step.opens(account_id, code)
    tell_of_second_step(worker_id, "done" if is_right else "refused")
    if is_right:
        sign_in_tries.has_opened(try_id)
        return None
    return second_step_page(account_id, local_path(request.form), errors.WRONG_CODE)


def second_step_page(account_id: str, target: str, problem: Problem | None = None) -> Any:
    """What this account can show, and what was wrong with what it did show."""
    has = {"has_app": second_step.has_app(account_id), "has_passkey": passkeys.has_some(account_id)}
    page = render_plain("second_step.html", problem=problem, next=target, **has)
    return page, problem.status if problem else 200


@blueprint.get(SET_UP)
@login_required
@proved_lately
def show_set_up() -> Response:
    """The picture for the app, and the field for its first code."""
    if second_step.has_app(current_user.account_id):
        return redirect(SECURITY, 303)
    return set_up_page()


@blueprint.post(SET_UP)
@login_required
@proved_lately
def set_up() -> Response:
    """The first code is right: from now on it is asked for. Ten codes on paper come with it."""
    if not second_step.confirm(current_user.account_id, request.form.get("code", "")):
        return set_up_page(errors.WRONG_CODE)
    tell_of_account("set up a second step")
    return new_codes_page()


@blueprint.post(f"{SET_UP}/remove")
@login_required
@proved_lately
def remove() -> Response:
    """No app any more, where none is demanded or a passkey is left."""
    if not is_demanded_of(current_user.role) or passkeys.has_some(current_user.account_id):
        second_step.remove_app(current_user.account_id)
        tell_of_account("took the second step away")
    return redirect(SECURITY, 303)


@blueprint.post(f"{SECURITY}/recovery")
@login_required
@proved_lately
def renew_recovery_codes() -> Response:
    """Ten new codes; those before open nothing any more."""
    if not second_step.is_asked_of(current_user.account_id):
        return redirect(SECURITY, 303)
    tell_of_account("made new recovery codes")
    return new_codes_page()


def set_up_page(problem: Problem | None = None) -> Response:
    """The picture, the same in letters, and what was wrong with the code."""
    secret = second_step.secret_to_confirm(current_user.account_id)
    address = second_step.address_of(secret, proof.name_of(current_user.account_id))
    page = {"qr": picture_of(address), "secret": secret, "address": address, "problem": problem}
    return draw("second_step_set_up.html", SIGNING_IN, problem.status if problem else 200, **page)


def new_codes_page() -> Response:
    """The ten codes, this once."""
    codes = second_step.new_recovery_codes(current_user.account_id)
    return draw("recovery_codes.html", SIGNING_IN, codes=codes)


def picture_of(text: str) -> dict[str, Any]:
    """A QR code as the path of one SVG element; no style, no script, no other file."""
    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix]
    dark = [(x, y) for y, row in enumerate(rows) for x, cell in enumerate(row) if cell]
    return {"size": len(rows), "path": "".join(f"M{x} {y}h1v1h-1z" for x, y in dark)}
