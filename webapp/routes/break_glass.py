"""Breaking the glass: the form, and the file that it opens to be read for an hour. Online only.

What is shown is drawn here and by nothing else: no declared page, no feed, no search and no form
knows of it, so nothing beyond this page opens. Never draws a link into the file.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from flask import Blueprint, Response, make_response, redirect, request
from flask_login import current_user, login_required

from webapp import access, clock, errors, sign_in_tries
from webapp.audit import log
from webapp.clock import read_stamp
from webapp.errors import N_, Problem, Refusal
from webapp.loaders.emergencies import open_emergencies
from webapp.routes import render
from webapp.routes.audit_trail import tell_of_no_emergency
from webapp.routes.limits import too_often
from webapp.routes.office_page import NOTHING_NEEDED, draw
from webapp.routes.page_request import PageRequest
from webapp.routes.pages import page_named
from webapp.routes.records import RequestRecords
from webapp.routes.step_up import proved_lately
from webapp.sync import break_glass

blueprint = Blueprint("break_glass", __name__, url_prefix="/emergency")
PAGE = {"name": "emergency", "title": N_("Emergency"), "place": "me", "roles": break_glass.ROLES}
ASKED = ("name", "birth_date", "reason")


@blueprint.before_request
@login_required
def refuse_others() -> None:
    """Raise NOT_FOUND for whoever reads no case files: there is no such page."""
    if not current_user.is_authenticated:  # OPTIONS passes `login_required`.
        raise Refusal(errors.NOT_SIGNED_IN)
    break_glass.refuse_role(current_user.worker_id)


@blueprint.get("")
@proved_lately
def show_form() -> Any:
    """Whom, and why; and what stands open."""
    return form_page({})


@blueprint.post("")
@proved_lately
def open_file() -> Any:
    """The file is open for an hour, or the form says why not. Names are not to be tried out."""
    address = request.remote_addr or ""
    try_id = sign_in_tries.begin_try(current_user.account_id, address, "emergency")
    return opened(try_id) if try_id else too_often(sign_in_tries.WAIT_SECONDS)


@blueprint.get("/<opening_id>")
def show_file(opening_id: str) -> Response:
    """The file, read-only; when the hour is over the page itself asks again, and is refused."""
    worker_id = current_user.worker_id
    case_file, ends_at = access.opened_in_emergency(worker_id, opening_id)
    asked = EmergencyRequest(case_file)
    answer = make_response(render.render("emergency_file.html", asked.context(ends_at=ends_at)))
    log.tell_once("read", actor=worker_id, subject=case_file, detail="emergency", result="done")
    left = read_stamp(ends_at) - clock.now()
    answer.headers["Refresh"] = str(max(1, int(left.total_seconds()) + 1))
    return answer


def opened(try_id: str) -> Any:
    """To the file, or to the form again."""
    try:
        opening_id = break_glass.break_glass(current_user.worker_id, request.form)
    except Refusal as refusal:
        tell_of_no_emergency(refusal.problem)
        return form_page(request.form.to_dict(), refusal.problem)
    sign_in_tries.has_opened(try_id)
    return redirect(f"/emergency/{opening_id}", 303)


def form_page(typed: dict[str, str], problem: Problem | None = None) -> Response:
    """The form with what was typed, what is wrong with it, and what she has open."""
    page = {"typed": {name: typed.get(name, "") for name in ASKED}, "problem": problem}
    page |= {"openings": open_emergencies(current_user.worker_id)}
    return draw("emergency.html", PAGE, problem.status if problem else 200, **page)


class EmergencyRecords(RequestRecords):
    """What she may see anyway, and the one case file that the glass was broken for."""

    opened: str

    @cached_property
    def visible(self) -> list[str]:
        """The ids of the case files of this request."""
        return [*super().visible, self.opened]


class EmergencyRequest(PageRequest):
    """The needs of a client's page, for somebody who is let in by the glass alone."""

    def __init__(self, case_file: str):
        page = NOTHING_NEEDED | PAGE | {"needs": page_named("client")["needs"]}
        super().__init__(page, {"client": case_file})
        self.records = EmergencyRecords(self.worker_id, render.all_types(), self.today, self.zone)
        self.records.opened = case_file
