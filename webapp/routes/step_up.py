"""Asking again: before what matters, somebody proves to be herself within the last five minutes.

`@proved_lately` under `@login_required` is the whole declaration. What was sent is not lost: the
page that asks carries it, and the same request goes on when the pass phrase is right, or the code
of her app, or her passkey (ASVS 7.5.3, A21). A code on paper is none: that is for whoever has lost
these.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Blueprint, redirect, request
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from webapp import errors, sign_in_tries
from webapp.accounts import passkeys, proof, second_step, sessions
from webapp.errors import N_, Problem
from webapp.routes.audit_trail import tell_of_account
from webapp.routes.limits import too_often
from webapp.routes.office_page import ALL_ROLES, draw
from webapp.routes.passkey_place import asked, holder, place
from webapp.routes.problems import CODE, PASSKEY, PROOF
from webapp.routes.sign_in import local_path

blueprint = Blueprint("step_up", __name__)
AGAIN = "/again"
PAGE = {"name": "again", "title": N_("Is it you?"), "place": None, "roles": ALL_ROLES}
View = Callable[..., Any]


def proved_lately(view: View) -> View:
    """The view, for somebody who proved to be herself a moment ago; everybody else is asked."""

    @wraps(view)
    def guarded(**parameters: Any) -> Any:
        if current_user.proved_lately():
            return view(**parameters)
        if request.method != "POST" or not WAYS.keys() & request.form.keys():
            return ask()
        return refused() or view(**parameters)

    return guarded


@blueprint.post(AGAIN)
@login_required
def go_on() -> Response:
    """To the page that was asked for, after the pass phrase."""
    return refused() or redirect(local_path(request.form), 303)


@blueprint.post(f"{AGAIN}/passkey/challenge")
@login_required
def ask_for_a_passkey() -> Response:
    """One of hers, to be shown in this session."""
    return asked(passkeys.asked_to_show(place(), holder(), current_user.account_id))


def refused() -> Response | None:
    """The answer to somebody who is not let on; None: it is she."""
    way = next((name for name in (PASSKEY, CODE) if request.form.get(name)), PROOF)
    problem = tried(request.form.get(way, ""), way)
    if problem is errors.TOO_OFTEN:
        return too_often(sign_in_tries.WAIT_SECONDS)
    return ask(problem) if problem else None


def tried(said: str, way: str = PROOF) -> Problem | None:
    """Why she is not let on; None: it is she, and for the next five minutes nobody asks."""
    address = request.remote_addr or ""
    try_id = sign_in_tries.begin_try(current_user.account_id, address, "again")
    if try_id is None:
        return errors.TOO_OFTEN
    proves, problem = WAYS[way]
    if not proves(current_user.account_id, said):
        tell_of_account("proved again to be herself", result="refused")
        return problem
    sign_in_tries.has_opened(try_id)
    sessions.has_proved(current_user.session_id)
    tell_of_account("proved again to be herself")
    return None


def ask(problem: Problem | None = None) -> Response:
    """The page that asks, with everything that was sent."""
    is_post = request.method == "POST"
    action = request.full_path.rstrip("?") if is_post else AGAIN
    sent = request.form.items(multi=True) if is_post else [("next", request.full_path.rstrip("?"))]
    kept = [(name, text) for name, text in sent if name not in WAYS]
    status = problem.status if problem else 200
    has = {"has_app": second_step.has_app(current_user.account_id)}
    has |= {"has_passkey": passkeys.has_some(current_user.account_id)}
    return draw("again.html", PAGE, status, action=action, kept=kept, problem=problem, **has)


def is_passkey_of(account_id: str, said: str) -> bool:
    """Whether this answers what was asked of one of hers in this session."""
    return passkeys.whose(place(), holder(), said, account_id) is not None


#: By what she may prove it: a field of the form, what judges it, what is said where it is wrong.
WAYS: dict[str, tuple[Callable[[str, str], bool], Problem]] = {
    PROOF: (proof.is_pass_phrase_of, errors.WRONG_PASS_PHRASE),
    CODE: (second_step.app_shows, errors.WRONG_CODE),
    PASSKEY: (is_passkey_of, errors.WRONG_PASSKEY),
}
