"""What a phone sends when nobody is signed in on it: its sealed outbox, and the proof of a wipe.

No session opens this and none is looked at: a phone is known by its signature (W2). Nothing of any
record is in an answer. Each phone is answered sixty times a minute and no oftener, and all of them
pass the turnstile of the exchanges.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, request
from flask.blueprints import BlueprintSetupState

from webapp import clock, crypto, errors
from webapp.errors import Refusal
from webapp.routes import sync, turnstile
from webapp.routes.limits import Buckets, too_often
from webapp.sync import sealed, wipes

SIGNATURE = "Doorstep-Signature"
PER_MINUTE = 60
NAME_LENGTH_MAX = 100
NAME = "doorstep-sealed"

blueprint = Blueprint("sealed", __name__, url_prefix="/sync/v1")
turnstile.guard(blueprint)
blueprint.before_request(sync.check_headers)
blueprint.after_request(sync.mark)


@blueprint.record_once
def count_requests(state: BlueprintSetupState) -> None:
    """One count for each application."""
    state.app.extensions[NAME] = Buckets(PER_MINUTE, clock.steady_seconds)


@blueprint.post("/sealed")
def take_sealed() -> Response | dict[str, Any]:
    """The sealed outbox of one phone, answered by the ids that arrived."""
    asked = sync.body_object()
    wait = wait_of(asked.get("device"))
    return too_often(wait) if wait else sealed.take_sealed(sync.content(), asked, signature())


@blueprint.post("/wiped")
def take_proof() -> dict[str, bool]:
    """A phone has done what it was ordered to."""
    wipes.take_proof(sync.body_object().get("proof"), signature())
    return {"kept": True}


def signature() -> bytes:
    """The phone's signature; DEVICE_UNKNOWN where there is none."""
    signed = crypto.unpacked(request.headers.get(SIGNATURE))
    if not signed:
        raise Refusal(errors.DEVICE_UNKNOWN)
    return signed


def wait_of(device_id: Any) -> float:
    """After how many seconds this phone may come again: 0.0 is now."""
    buckets: Buckets = current_app.extensions[NAME]
    return buckets.wait_of(f"{request.remote_addr} {device_id}"[:NAME_LENGTH_MAX])
