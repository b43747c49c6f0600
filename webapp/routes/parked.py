"""Deciding about a parked change from the supervisor's queue. The decision itself is sync's."""

from __future__ import annotations

from flask import Blueprint, redirect, request
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from webapp.sync.parked import decide_parked

blueprint = Blueprint("parked", __name__)


@blueprint.post("/parked/<change_id>")
@login_required
def decide(change_id: str) -> Response:
    """Accept, discard or reassign, with a reason; then back to the queue."""
    form = request.form
    decide_parked(current_user.worker_id, change_id, form.get("action"), form.get("reason"))
    return redirect("/parked", 303)
