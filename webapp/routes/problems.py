"""How a refusal reaches the person: a page with its sentence, or JSON where a device asked.

What the office could not take now is on that page and goes with the next try (issue 2, section 7).
A part of a page that is refused leaves the page as it is: the sentence stands in its place at the
top, and nothing that somebody is typing into is swapped away.

Every refusal comes from the catalogue; what is not in it is an accident, logged with its trace
and shown as one. The log tells which address by its pattern: what opens something stands in some.
"""

from __future__ import annotations

import logging
from typing import Any

from flask import Flask, Response, current_app, jsonify, make_response, redirect, request
from werkzeug.exceptions import HTTPException

from webapp import errors
from webapp.access import DatabaseBusy
from webapp.errors import Problem, Refusal
from webapp.extensions import login_manager
from webapp.routes.audit_trail import tell_of_refusal
from webapp.routes.render import render_plain
from webapp.sync.receipts import RETRY_AFTER_SECONDS

SYNC_PATHS = "/sync/"
BY_STATUS = {
    problem.status: problem
    for problem in (errors.NOT_FOUND, errors.WRONG_METHOD, errors.TOO_LARGE, errors.TOO_OFTEN)
}
FIRST_SERVER_STATUS = 500
#: What may go well a moment later.
PASSING = (errors.TOO_OFTEN, errors.BUSY, errors.UNEXPECTED)
#: What goes along with what matters, one of these (step_up.py): no page carries any.
PROOF, CODE, PASSKEY = PROOFS = ("pass_phrase_again", "code_again", "passkey_again")
#: Where a page says its sentence.
PLACE_OF_THE_SENTENCE = "#waiting"
log = logging.getLogger(__name__)


def register(app: Flask) -> None:
    """Answer refusals and accidents."""
    app.register_error_handler(Refusal, answer_refusal)
    app.register_error_handler(HTTPException, answer_http)
    app.register_error_handler(DatabaseBusy, answer_busy)
    app.register_error_handler(Exception, answer_accident)
    login_manager.unauthorized_handler(ask_to_sign_in)


def answer_refusal(refusal: Refusal) -> Response:
    """A refusal of the catalogue."""
    tell_of_refusal(refusal.problem)
    return answer(refusal.problem, refusal.sentence)


def answer_http(error: HTTPException) -> Response:
    """What Flask itself refused: an unknown address, a wrong method, a body that is too large."""
    status = error.code or FIRST_SERVER_STATUS
    other = errors.NOT_UNDERSTOOD if status < FIRST_SERVER_STATUS else errors.UNEXPECTED
    problem = BY_STATUS.get(status, other)
    return answer(problem, problem.sentence)


def answer_busy(error: DatabaseBusy) -> Response:
    """The database is locked or away: nothing was stored, and trying again is right."""
    log.warning("busy: %s %s: %s", request.method, request.url_rule, error.orig)
    response = answer(errors.BUSY, errors.BUSY.sentence)
    response.headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
    return response


def answer_accident(error: Exception) -> Response:
    """Something nobody planned: an engineer must look, the person gets a sentence."""
    log.error("unexpected: %s %s", request.method, request.url_rule, exc_info=error)
    return answer(errors.UNEXPECTED, errors.UNEXPECTED.sentence)


def answer(problem: Problem, sentence: str) -> Response:
    """The problem as JSON for a device, as a page for a person."""
    if request.path.startswith(SYNC_PATHS):
        response = jsonify({"error": problem.name, "sentence": sentence})
        response.headers["Doorstep-Sync"] = "1"
    elif request.htmx.partial:
        response = make_response(render_plain("problem.html", "alone", sentence=sentence))
        response.headers["HX-Retarget"] = PLACE_OF_THE_SENTENCE
        response.headers["HX-Reswap"] = "innerHTML"
    elif request.url_rule and problem in (*PASSING, errors.TOO_LARGE):
        way = way_on(problem)
        response = make_response(render_plain("refused.html", sentence=sentence, **way))
    else:
        response = make_response(render_plain("problem.html", sentence=sentence))
    response.status_code = problem.status
    return response


def way_on(problem: Problem) -> dict[str, Any]:
    """Where to try once more, and the form that was sent there."""
    here = request.full_path.rstrip("?")
    if problem in PASSING and is_form_of_a_page():
        sent = request.form.items(multi=True)
        return {"again": here, "kept": [(name, text) for name, text in sent if name not in PROOFS]}
    methods = current_app.url_map.bind("").allowed_methods(request.path)
    return {"again": here if "GET" in methods else "", "kept": []}


def is_form_of_a_page() -> bool:
    """Whether a declared page's own form was sent, and is small enough to be read at all."""
    is_ours = (request.endpoint or "").startswith("pages.") and request.method == "POST"
    is_plain = request.mimetype == "application/x-www-form-urlencoded"
    most = request.max_form_memory_size or 0
    return is_ours and is_plain and (request.content_length or most + 1) <= most


def ask_to_sign_in() -> Response:
    """A page asked for without a session leads to the sign-in page and back; a part says so."""
    if request.path.startswith(SYNC_PATHS) or request.htmx.partial:
        return answer(errors.NOT_SIGNED_IN, errors.NOT_SIGNED_IN.sentence)
    rule = request.url_rule
    here = request.path if rule and "GET" in (rule.methods or ()) else "/"
    return make_response(redirect(f"/login?next={here}", 303))
