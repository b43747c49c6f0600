"""Asking again: before what matters, somebody proves to be herself within the last five minutes.

`@proved_lately` under `@login_required` is the whole declaration. What was sent is not lost: the
page that asks carries it, and the same request goes on when the pass phrase is right (ASVS 7.5.3,
A21).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Blueprint, redirect, request
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from webapp import errors, sign_in_tries
from webapp.accounts import proof, sessions
from webapp.errors import N_, Problem
from webapp.routes.audit_trail import tell_of_account
from webapp.routes.limits import too_often
from webapp.routes.office_page import ALL_ROLES, draw
from webapp.routes.sign_in import local_path

blueprint = Blueprint("step_up", __name__)
PROOF = "pass_phrase_again"
AGAIN = "/again"
PAGE = {"name": "again", "title": N_("Is it you?"), "place": None, "roles": ALL_ROLES}
View = Callable[..., Any]


def proved_lately(view: View) -> View:
    """The view, for somebody who proved to be herself a moment ago; everybody else is asked."""

    @wraps(view)
    def asked(**parameters: Any) -> Any:
        if current_user.proved_lately():
            return view(**parameters)
        if request.method != "POST" or PROOF not in request.form:
            return ask()
        return refused() or view(**parameters)

    return asked


@blueprint.post(AGAIN)
@login_required
def go_on() -> Response:
    """To the page that was asked for, after the pass phrase."""
    return refused() or redirect(local_path(request.form), 303)


def refused() -> Response | None:
    """Why she is not let on; None: it is she, and for the next five minutes nobody asks."""
    mark = f"again {current_user.account_id}"
    try_id = sign_in_tries.begin_try(mark, request.remote_addr or "")
    if try_id is None:
        return too_often(sign_in_tries.WAIT_SECONDS)
    if not proof.is_pass_phrase_of(current_user.account_id, request.form.get(PROOF, "")):
        tell_of_account("proved again to be herself", result="refused")
        return ask(errors.WRONG_PASS_PHRASE)
    sign_in_tries.has_opened(try_id)
    sessions.has_proved(current_user.session_id)
    tell_of_account("proved again to be herself")
    return None


def ask(problem: Problem | None = None) -> Response:
    """The page that asks, with everything that was sent."""
    is_post = request.method == "POST"
    action = request.full_path.rstrip("?") if is_post else AGAIN
    sent = request.form.items(multi=True) if is_post else [("next", request.full_path.rstrip("?"))]
    kept = [(name, text) for name, text in sent if name != PROOF]
    status = problem.status if problem else 200
    return draw("again.html", PAGE, status, action=action, kept=kept, problem=problem)
