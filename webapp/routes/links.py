"""Behind a link: somebody chooses her own pass phrase. No session, no word about other accounts."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, current_app, redirect, request

from webapp import errors, sign_in_tries
from webapp.accounts import links
from webapp.errors import Problem, Refusal
from webapp.routes.limits import too_often
from webapp.routes.render import render_plain
from webapp.sync import invitations

blueprint = Blueprint("links", __name__)


@blueprint.get("/welcome/<token>")
def show_choice(token: str) -> Any:
    """The page with the two fields, or the one that says that this link does not open."""
    if too_many := tried(token):
        return too_many
    return choice_page(token)


@blueprint.post("/welcome/<token>")
def choose(token: str) -> Any:
    """The pass phrase is hers; the way in is the sign-in page, with the second step if any."""
    if too_many := tried(token):
        return too_many
    first, second = request.form.get("password", ""), request.form.get("again", "")
    if first != second:
        return choice_page(token, errors.NOT_THE_SAME)
    problem = invitations.choose(token, first)
    return choice_page(token, said=problem) if problem else redirect("/login", 303)


def tried(token: str) -> Any:
    """429 where somebody tries one link after the other (A09)."""
    address = request.remote_addr or ""
    try_id = sign_in_tries.begin_try(address, address, "links")
    if try_id is None:
        return too_often(sign_in_tries.WAIT_SECONDS)
    if links.account_of(token) is not None:
        sign_in_tries.has_opened(try_id)
    return None


def choice_page(token: str, problem: Problem | None = None, said: str | None = None) -> Any:
    """The page; raises LINK_OVER for a link that does not open."""
    account = links.account_of(token)
    if account is None:
        raise Refusal(errors.LINK_OVER)
    sentence = said or (problem.sentence if problem else None)
    page = {"token": token, "name": account.name, "sentence": sentence}
    return render_plain("choose_pass_phrase.html", **page), 422 if sentence else 200


def link_to(token: str) -> str:
    """The whole address, under the one name that the settings give, whoever asks (D10)."""
    host = current_app.config["DOORSTEP"].host
    return f"{f'https://{host}' if host else request.host_url.rstrip('/')}/welcome/{token}"
