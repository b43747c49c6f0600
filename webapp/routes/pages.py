"""The page engine of the server: one view for every declared page, fragment and form.

The device has the same engine over the same declarations (service_worker/routes.js), so the two
give the same bytes. A page without a right looks like one that does not exist.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from flask import Blueprint, Flask, Response, make_response, redirect, request
from flask.blueprints import BlueprintSetupState
from flask_login import current_user, login_required

from webapp import drafts, errors
from webapp.errors import Refusal
from webapp.page_headers import FILLING_HEADERS
from webapp.routes import render
from webapp.routes.asked_forms import AskedForm
from webapp.routes.audit_trail import tell_of_reading
from webapp.routes.filling_move import FillingMove
from webapp.routes.fillings import FillingRequest
from webapp.routes.forms import FormRequest
from webapp.routes.page_request import PageRequest
from webapp.routes.step_up import proved_lately
from webapp.routes.tried_forms import TriedForm
from webapp.schemas.manifest import Manifest, manifest

blueprint = Blueprint("pages", __name__)
#: Declared pages that ask again who somebody is: there roles change and accounts end (A21).
ASKED_AGAIN = ("staff_member",)


@blueprint.record_once
def add_all_pages(state: BlueprintSetupState) -> None:
    """Bind every declared page to the application."""
    render.prepare(state.app)
    add_pages(state.app, manifest())


def add_pages(app: Flask, declared: Manifest) -> None:
    """Bind the pages of a manifest."""
    for page in declared["pages"]:
        form = declared["forms"].get(page["form"])
        methods = ["GET", "POST"] if form or page["fills"] not in (None, "tell") else ["GET"]
        view = view_of(page, form, declared["contract"])
        view = login_required(proved_lately(view) if page["name"] in ASKED_AGAIN else view)
        app.add_url_rule(page["path"], f"pages.{page['name']}", view, methods=methods)


@cache
def page_named(name: str) -> Manifest:
    """The declared page of that name, for the views that answer with it."""
    return next(page for page in manifest()["pages"] if page["name"] == name)


def view_of(page: Manifest, form: Manifest | None, contract: Manifest) -> Callable[..., Response]:
    """The view of one page."""

    def view(**parameters: str) -> Response:
        asked = PageRequest(page, parameters)
        if page["fills"]:
            return fill(asked)
        if form is None:
            return answer(asked, {})
        if request.method == "GET":
            return answer(asked, {"form": FormRequest(asked, form, contract).draw()})
        then, drawn = FormRequest(asked, form, contract).save(typed())
        return redirect(then, 303) if then else answer(asked, {"form": drawn}, 422)

    return view


def fill(asked: PageRequest) -> Response:
    """A form of the agency: asked page by page, or read."""
    if asked.page["fills"] == "try":
        return ask(asked, TriedForm(asked))
    filling = FillingRequest(asked)
    if asked.page["fills"] == "tell":
        return answer(asked, {"fill": filling.told()})
    if asked.page["fills"] == "move":
        return move(asked, FillingMove(filling))
    if asked.page["fills"] == "turn":  # Only a phone is in a client's hands; here the form goes on.
        return redirect(filling.store, 303)
    if asked.page["fills"] == "hand" and request.method == "POST":
        raise Refusal(errors.NO_LOCK)
    return ask(asked, filling)


def ask(asked: PageRequest, form: AskedForm) -> Response:
    """One page of a form: as it was asked for, or with what was posted."""
    if request.method == "GET":
        return answer(asked, {"fill": form.draw()})
    then, drawn = form.save(typed(), is_part=request.htmx.partial)
    if then is not None:
        return redirect(then, 303)
    is_wrong = drawn["wrong"] or drawn["problem"]
    return answer(asked, {"fill": drawn}, 422 if is_wrong and not request.htmx.partial else 200)


def move(asked: PageRequest, moving: FillingMove) -> Response:
    """A form of the agency, taken to its newer version."""
    if request.method == "GET":
        return answer(asked, {"fill": moving.draw()})
    then, drawn = moving.save(typed())
    return redirect(then, 303) if then else answer(asked, {"fill": drawn}, 422)


def answer(asked: PageRequest, more: dict[str, Any], status: int = 200) -> Response:
    """The page, or its block where htmx asks for a part."""
    partial = asked.page["fragment"] or request.htmx.partial
    block = asked.page["block"] if partial else None
    response = make_response(render.render(asked.page["template"], asked.context(**more), block))
    tell_of_reading(asked.worker_id, asked.page["name"], asked.parameters)
    response.status_code = status
    if asked.page["fills"] in ("ask", "try"):
        response.headers.extend(FILLING_HEADERS)
    response.vary.add("HX-Request-Type")
    return response


@blueprint.put("/drafts//<path:rest>", merge_slashes=False)
@login_required
def keep_draft(rest: str) -> tuple[str, int]:
    """Keep what is being typed, until the form is saved; the key is the form's address."""
    key = f"/{rest}"
    if len(key) > drafts.KEY_LENGTH_MAX:
        raise Refusal(errors.TOO_LARGE)
    drafts.keep_draft(current_user.worker_id, key, typed())
    return "", 204


def typed() -> dict[str, list[str]]:
    """The posted form: every text by its name."""
    return request.form.to_dict(flat=False)
