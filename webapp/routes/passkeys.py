"""Her own passkeys, under *Me*, *Signing in*: making one, and taking one away."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, redirect, request
from flask_login import current_user, login_required

from webapp import errors
from webapp.accounts import passkeys, second_step
from webapp.errors import Problem
from webapp.routes import session_cookie
from webapp.routes.audit_trail import tell_of_account
from webapp.routes.office_page import SIGNING_IN, draw
from webapp.routes.passkey_place import asked, holder, place
from webapp.routes.second_step import SECURITY, new_codes_page
from webapp.routes.second_step_demanded import PASSKEYS, is_demanded_of
from webapp.routes.step_up import proved_lately

blueprint = Blueprint("passkeys", __name__, url_prefix=PASSKEYS)


@blueprint.before_request
@login_required
def refuse_visitors() -> None:
    """All of this is for whoever is in."""


@blueprint.get("/new")
@proved_lately
def show_making() -> Any:
    """What a passkey is, and the button that makes one."""
    return making_page()


@blueprint.post("/challenge")
@proved_lately
def ask() -> Any:
    """What the browser needs to make one."""
    return asked(passkeys.asked_to_make(place(), current_user.account_id, holder()))


@blueprint.post("")
@proved_lately
def keep() -> Any:
    """Keep what the browser has made; with the first second step come ten codes on paper."""
    account_id, said = current_user.account_id, request.form.get("passkey", "")
    if not passkeys.keep(place(), account_id, holder(), said, name_typed()):
        return making_page(errors.NO_PASSKEY_MADE)
    tell_of_account("made a passkey")
    return redirect(SECURITY, 303) if has_paper() else new_codes_page()


@blueprint.post("/<passkey_id>/remove")
@proved_lately
def remove(passkey_id: str) -> Any:
    """It opens nothing any more; the last second step stays where one is demanded."""
    if may_remove() and passkeys.remove(current_user.account_id, passkey_id):
        second_step.forget_paper(current_user.account_id)
        tell_of_account("took a passkey away")
    return redirect(SECURITY, 303)


def making_page(problem: Problem | None = None) -> Any:
    """The page with the button, and what went wrong."""
    page = {"problem": problem, "name": request.form.get("name", "")}
    return draw("passkey_new.html", SIGNING_IN, problem.status if problem else 200, **page)


def name_typed() -> str:
    """What she calls it, or what it was made with."""
    typed = "".join(one for one in request.form.get("name", "") if one.isprintable()).strip()
    return typed[: passkeys.NAME_LENGTH_MAX] or session_cookie.device_word()


def has_paper() -> bool:
    """Whether she has codes on paper already."""
    return second_step.recovery_codes_left(current_user.account_id) > 0


def may_remove() -> bool:
    """Whether something is left that her role demands."""
    account_id = current_user.account_id
    is_last = len(passkeys.of_account(account_id)) == 1 and not second_step.has_app(account_id)
    return not (is_last and is_demanded_of(current_user.role))
