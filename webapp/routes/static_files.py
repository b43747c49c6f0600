"""The files that are the same for everybody: built assets, service worker, manifest.

Built names carry the hash of their content, so they are kept for a year; `/sw.js` is asked for
anew each time, or an update would never arrive.
"""

from __future__ import annotations

from pathlib import Path

from flask import (
    Blueprint,
    Response,
    abort,
    current_app,
    make_response,
    request,
    send_from_directory,
)

from webapp.config import LOCK_PLACE, ZONE_PLACE

blueprint = Blueprint("static_files", __name__)

BUILT = Path(__file__).resolve().parents[1] / "static" / "build"
SOURCES = Path(__file__).resolve().parents[2] / "service_worker"
YEAR_SECONDS = 365 * 24 * 3600
WORKER_POLICY = "default-src 'none'; connect-src 'self'; script-src 'self'"


@blueprint.get("/static/<path:name>")
def built_file(name: str) -> Response:
    """A built asset under its hashed name."""
    answer = send_from_directory(BUILT, name)
    answer.headers["Cache-Control"] = f"public, max-age={YEAR_SECONDS}, immutable"
    return answer


@blueprint.get("/sw.js")
def service_worker() -> Response:
    """The first script of the phone's program, which names its pieces by hash; or its end."""
    answer = make_response(worker_file())
    answer.headers["Content-Type"] = "text/javascript; charset=utf-8"
    answer.headers["Cache-Control"] = "no-cache"
    answer.headers["Content-Security-Policy"] = WORKER_POLICY
    answer.add_etag()
    return answer.make_conditional(request)


def worker_file() -> bytes:
    """What was built, with the agency's zone and its limits of the lock in it: others are another
    file, so phones fetch it like any update.

    The kill switch comes straight from its source: it must work when a build is what went wrong.
    """
    config = current_app.config["DOORSTEP"]
    if config.kill_switch:
        return (SOURCES / "kill_switch.js").read_bytes()
    built = BUILT / "sw.js"
    if not built.exists():
        abort(404)
    said = {ZONE_PLACE: config.time_zone, LOCK_PLACE: config.phone_lock}
    text = built.read_bytes()
    for place, words in said.items():
        text = text.replace(place.encode(), words.encode())
    return text


@blueprint.get("/manifest.webmanifest")
def web_manifest() -> Response:
    """What the home screen shows."""
    answer = send_from_directory(BUILT, "manifest.webmanifest")
    answer.headers.update(
        {"Cache-Control": "no-cache", "Content-Type": "application/manifest+json"}
    )
    return answer
