"""The administrator's staff: who is invited, who chooses anew, who sets up a second step again."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, request
from flask_login import current_user, login_required

from webapp import access, errors
from webapp.errors import N_, Problem, Refusal
from webapp.routes.links import link_to
from webapp.routes.office_page import draw
from webapp.routes.step_up import proved_lately
from webapp.sync import invitations
from webapp.sync.staff import StaffRefused, name_of, teams

blueprint = Blueprint("staff", __name__, url_prefix="/staff")
ADMINISTERS = ("admin",)
PAGE = {"name": "staff", "title": N_("Staff"), "place": "staff", "roles": ADMINISTERS}
ROLES = ("worker", "supervisor", "admin")


@blueprint.before_request
@login_required
def refuse_others() -> None:
    """Raise NOT_FOUND for whoever does not administer: there is no such page."""
    if not current_user.is_authenticated:  # OPTIONS passes `login_required`.
        raise Refusal(errors.NOT_SIGNED_IN)
    if access.role_of(current_user.worker_id) not in ADMINISTERS:
        raise Refusal(errors.NOT_FOUND)


@blueprint.get("/new")
@proved_lately
def show_invitation() -> Any:
    """The form of an invitation."""
    return invitation_page({})


@blueprint.post("/new")
@proved_lately
def invite() -> Any:
    """A new member of staff; the link is shown this once."""
    typed = request.form.to_dict()
    try:
        fields = fields_of(typed)
        token = invitations.invite(fields, typed.get("sign_in_name", ""), current_user.worker_id)
    except Refusal as refusal:
        return invitation_page(typed, refusal.problem)
    except StaffRefused:
        return invitation_page(typed, errors.NO_NAME)
    return link_page(token, fields["name"], "invitation")


@blueprint.post("/<worker_id>/link")
@proved_lately
def make_link(worker_id: str) -> Any:
    """A link for somebody who cannot come in."""
    token = invitations.let_choose_anew(worker_id, current_user.worker_id)
    return link_page(token, name_of(worker_id), "reset")


@blueprint.post("/<worker_id>/second-step")
@proved_lately
def let_set_up_anew(worker_id: str) -> Any:
    """No second step until she sets one up again; the pass phrase is still asked for."""
    invitations.let_set_up_anew(worker_id, current_user.worker_id)
    return draw("staff_done.html", PAGE, name=name_of(worker_id))


def fields_of(typed: dict[str, str]) -> dict[str, Any]:
    """The worker's record; raises NO_NAME."""
    name = " ".join(typed.get("name", "").split())
    if not name:
        raise Refusal(errors.NO_NAME)
    role, team = typed.get("role", ""), typed.get("team", "")
    fields = {"name": name, "given_name": name.split()[0], "credential": typed.get("credential")}
    fields |= {"role": role if role in ROLES else "worker"}
    return fields | {"team": team if team in dict(teams()) else None}


def invitation_page(typed: dict[str, str], problem: Problem | None = None) -> Any:
    """The form with what was typed, and what is wrong with it."""
    names = ("name", "sign_in_name", "credential", "role", "team")
    page = {"typed": {name: typed.get(name, "") for name in names}, "problem": problem}
    page |= {"roles": ROLES, "teams": teams()}
    return draw("staff_new.html", PAGE, problem.status if problem else 200, **page)


def link_page(token: str, name: str, kind: str) -> Any:
    """The link, to be handed over by whatever way the agency trusts."""
    return draw("staff_link.html", PAGE, link=link_to(token), name=name, kind=kind)
