"""Another pass phrase of one's own, under *Me*, *Signing in*. Needs the office; no phone draws it.

A phone's service worker sees this form pass, and lets the new one open its vault when the office
has said `rekeyed` (service_worker/new_pass_phrase.js).
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, request
from flask_login import current_user, login_required

from webapp import errors, sign_in_tries
from webapp.routes import session_cookie
from webapp.routes.limits import too_often
from webapp.routes.office_page import SIGNING_IN, draw
from webapp.routes.step_up import tried
from webapp.sync import own_pass_phrase

blueprint = Blueprint("own_pass_phrase", __name__, url_prefix="/me/security/pass-phrase")
CHANGED = "/me/security/pass-phrase/changed"
OLD, NEW, AGAIN = "old", "password", "again"


@blueprint.before_request
@login_required
def refuse_visitors() -> None:
    """All of this is for whoever is in."""


@blueprint.get("")
def show_choice() -> Any:
    """The three fields."""
    return choice_page({})


@blueprint.post("")
def choose() -> Any:
    """The new one is hers, and everywhere else she is signed out; or what is wrong."""
    problem = tried(request.form.get(OLD, ""))
    if problem is errors.TOO_OFTEN:
        return too_often(sign_in_tries.WAIT_SECONDS)
    wrong = {OLD: problem.sentence} if problem else kept()
    return choice_page(wrong) if wrong else session_cookie.leads_to(CHANGED, "rekeyed")


@blueprint.get("/changed")
def show_changed() -> Any:
    """What has come of it, and what another phone asks for."""
    return draw("pass_phrase_changed.html", SIGNING_IN)


def kept() -> dict[str, str]:
    """Nothing, where the new one is hers now; else what is wrong, by the field to put it right."""
    old, new, again = (request.form.get(name, "") for name in (OLD, NEW, AGAIN))
    if new != again:
        return {AGAIN: errors.NOT_THE_SAME.sentence}
    if sentence := own_pass_phrase.problem_of(current_user, old, new):
        return {NEW: sentence}
    is_changed = own_pass_phrase.change(current_user, old, new)
    return {} if is_changed else {OLD: errors.WRONG_PASS_PHRASE.sentence}


def choice_page(wrong: dict[str, str]) -> Any:
    """The page, and what is wrong. Nothing that was typed comes back in it."""
    return draw("pass_phrase_change.html", SIGNING_IN, 422 if wrong else 200, wrong=wrong)
