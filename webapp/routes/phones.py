"""What is done with a phone from the pages: name it, sign it out, wipe it. The verbs are sync's."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, request
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from webapp.routes.step_up import proved_lately
from webapp.sync import phones

blueprint = Blueprint("phones", __name__)
#: Where each comes from, and so where it goes back to.
PAGES = ("/me/phones", "/phones")


@blueprint.post("/phones/<device_id>/<verb>")
@login_required
def change_phone(device_id: str, verb: str) -> Response:
    """Rename, sign out or wipe a phone; then back to the page."""
    by, form = current_user.worker_id, request.form
    if verb == "rename":
        phones.rename(by, device_id, form.get("name"))
    elif verb == "sign-out":
        phones.sign_out(by, device_id)
    else:
        return wipe_phone(device_id=device_id) if verb == "wipe" else abort(404)
    return back()


@proved_lately
def wipe_phone(device_id: str) -> Response:
    """What is deleted does not come back, so whoever orders it is asked who she is (A21)."""
    phones.wipe(current_user.worker_id, device_id)
    return back()


def back() -> Response:
    """To the page that the button was on."""
    return redirect(PAGES[request.form.get("from") == "office"], 303)
