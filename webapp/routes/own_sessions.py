"""Her own way in: where she is signed in, and ending it there (ASVS 7.5.2)."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, redirect
from flask_login import current_user, login_required
from werkzeug.wrappers import Response as AnyResponse

from webapp.accounts import passkeys, second_step, sessions
from webapp.routes.audit_trail import tell_of_account
from webapp.routes.office_page import SIGNING_IN, draw
from webapp.routes.second_step_demanded import is_demanded_of

blueprint = Blueprint("own_sessions", __name__, url_prefix="/me/security")


@blueprint.get("")
@login_required
def show_security() -> Response:
    """Where she is signed in, and what beside the pass phrase proves that it is she."""
    rows = [shown(one) for one in sessions.open_of(current_user.account_id)]
    return draw("security.html", SIGNING_IN, sessions=rows, **second_step_shown())


@blueprint.post("/sessions/<session_id>/end")
@login_required
def end_session(session_id: str) -> AnyResponse:
    """One of her sessions is over; somebody else's is not there, and nothing happens to it."""
    sessions.end_one(current_user.account_id, session_id)
    tell_of_account("ended a session of her own")
    return redirect("/me/security", 303)


@blueprint.post("/sessions/end")
@login_required
def end_other_sessions() -> AnyResponse:
    """All but this one are over."""
    sessions.end_others(current_user.account_id, current_user.session_id)
    tell_of_account("ended all other sessions of her own")
    return redirect("/me/security", 303)


def second_step_shown() -> dict[str, Any]:
    """What the page says about the second step."""
    account_id = current_user.account_id
    left = second_step.recovery_codes_left(account_id)
    columns = ("id", "name", "credential", "made_at", "used_at")
    rows = [
        {name: getattr(row, name) for name in columns} for row in passkeys.of_account(account_id)
    ]
    has = {"has_app": second_step.has_app(account_id), "passkeys": rows, "codes_left": left}
    return has | {"demanded": is_demanded_of(current_user.role)}


def shown(row: Any) -> dict[str, Any]:
    """A session as the page needs it."""
    facts = {name: getattr(row, name) for name in ("id", "name", "opened_at", "seen_at")}
    return facts | {"is_phone": bool(row.device), "is_this": row.id == current_user.session_id}
