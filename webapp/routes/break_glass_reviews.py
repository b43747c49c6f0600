"""Where the supervisors of a client see that the glass was broken, and say what they found."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, redirect, request
from flask_login import current_user, login_required

from webapp import access, errors
from webapp.errors import N_, Problem, Refusal
from webapp.loaders.emergencies import emergencies_to_review
from webapp.routes.office_page import draw
from webapp.sync import break_glass

blueprint = Blueprint("break_glass_reviews", __name__, url_prefix="/emergencies")
SUPERVISES = ("supervisor",)
PAGE = {
    "name": "emergencies",
    "title": N_("Opened in an emergency"),
    "place": "emergencies",
    "roles": SUPERVISES,
}


@blueprint.before_request
@login_required
def refuse_others() -> None:
    """Raise NOT_FOUND for whoever supervises nobody: there is no such page."""
    if not current_user.is_authenticated:  # OPTIONS passes `login_required`.
        raise Refusal(errors.NOT_SIGNED_IN)
    if access.role_of(current_user.worker_id) not in SUPERVISES:
        raise Refusal(errors.NOT_FOUND)


@blueprint.get("")
def show_emergencies() -> Any:
    """Those that nobody has looked at, then the others."""
    return reviews_page()


@blueprint.post("/<opening_id>/review")
def review(opening_id: str) -> Any:
    """One is looked at; or the page says what is missing, with what was typed."""
    finding, remark = request.form.get("finding", ""), request.form.get("remark", "")
    try:
        break_glass.review(current_user.worker_id, opening_id, finding, remark)
    except Refusal as refusal:
        return reviews_page(opening_id, refusal.problem)
    return redirect("/emergencies", 303)


def reviews_page(opening_id: str = "", problem: Problem | None = None) -> Any:
    """The page; raises NOT_FOUND for an opening that is not hers to look at."""
    if problem is errors.NOT_FOUND:
        raise Refusal(problem)
    rows = emergencies_to_review(current_user.worker_id)
    typed = {name: request.form.get(name, "") for name in ("finding", "remark")}
    page = {"rows": rows, "wrong": opening_id, "typed": typed, "problem": problem}
    return draw("emergencies.html", PAGE, problem.status if problem else 200, **page)
