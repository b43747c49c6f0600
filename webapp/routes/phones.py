"""What is done with a phone from the pages: name it, sign it out, wipe it. The verbs are sync's."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, request
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

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
    elif verb in ("sign-out", "wipe"):
        (phones.wipe if verb == "wipe" else phones.sign_out)(by, device_id)
    else:
        abort(404)
    return redirect(PAGES[form.get("from") == "office"], 303)
