"""What the desk sends and fetches beside its declared pages: workbooks, up and down.

Whoever may not open the page of the forms is told that none of this exists.
"""

from __future__ import annotations

from flask import Blueprint, Response, make_response, redirect, request
from flask_login import login_required

from webapp import errors
from webapp.errors import Refusal
from webapp.forms.bundles import BUNDLE_BYTES_MAX, bundled, workbook_name
from webapp.forms.desk import (
    file_of,
    look_at,
    picture_of,
    picture_waiting,
    publish_upload,
    results_file,
)
from webapp.forms.publishing import NotPublished
from webapp.loaders.agency_forms import version_or_refuse
from webapp.loaders.form_results import found_results
from webapp.routes.audit_trail import tell_of_results
from webapp.routes.page_request import PageRequest
from webapp.routes.pages import answer, page_named
from webapp.routes.static_files import YEAR_SECONDS
from webapp.routes.step_up import proved_lately

blueprint = Blueprint("agency_forms", __name__)
#: The files and what a browser puts around them.
UPLOAD_BYTES_MAX = BUNDLE_BYTES_MAX + 100_000


@blueprint.post("/forms")
@login_required
def upload() -> Response:
    """Look at a workbook: on to publishing it, or back with everything that is wrong with it."""
    asked = PageRequest(page_named("forms"), {})
    looked = look_at(*chosen_file())
    if looked.waits_under:
        return redirect(looked.address, 303)
    return answer(asked, {"findings": looked.findings, "file_name": looked.file_name}, 422)


def chosen_file() -> tuple[bytes, str]:
    """The files that were sent, as one, and the name of the workbook among them; TOO_LARGE before a
    byte is read."""
    if (request.content_length or 0) > UPLOAD_BYTES_MAX:
        raise Refusal(errors.TOO_LARGE)
    request.max_content_length = UPLOAD_BYTES_MAX
    files = [(sent.filename or "", sent) for sent in request.files.getlist("workbook")]
    if not files:
        return b"", ""
    chosen = []
    for name, sent in files:
        with sent.stream as stream:
            chosen.append((name, stream.read()))
    return bundled(chosen), workbook_name([name for name, _ in chosen])


@blueprint.post("/forms/uploads/<upload>")
@login_required
def publish(upload: str) -> Response:
    """Publish what waits; what cannot be published is said where the terms were typed."""
    asked = PageRequest(page_named("form_candidate"), {"upload": upload})
    typed = request.form.to_dict()
    try:
        version = publish_upload(upload, typed, asked.worker_id)
    except NotPublished as refusal:
        problem = {"sentence": refusal.sentence, "with": refusal.values}
        return answer(asked, {"problem": problem, "typed": typed}, 422)
    return redirect(f"/forms/{version}", 303)


@blueprint.get("/forms/pictures/<picture>")
@login_required
def picture_of_label(picture: str) -> Response:
    """A picture beside a label: for whoever is signed in, because everybody fills forms in."""
    return shown(*picture_of(picture))


@blueprint.get("/forms/uploads/<upload>/pictures/<picture>")
@login_required
def picture_before_publishing(upload: str, picture: str) -> Response:
    """The same of a workbook that waits to be published, for whoever may publish it."""
    PageRequest(page_named("forms"), {})
    return shown(*picture_waiting(upload, picture))


@blueprint.get("/forms/<version>/<kind>")
@login_required
def download(version: str, kind: str) -> Response:
    """The workbook as it was uploaded, or the XForm made of it."""
    PageRequest(page_named("forms"), {})
    return sent(*file_of(version, kind))


@blueprint.get("/forms/<version>/results.<any(csv, xlsx):kind>")
@login_required
def download_results(version: str, kind: str) -> Response:
    """The file, for the office when it proves to be itself; nobody else hears of it."""
    asked = PageRequest(page_named("form_results"), {"version": version})
    return exported(asked=asked, version=version, kind=kind)


@proved_lately
def exported(asked: PageRequest, version: str, kind: str) -> Response:
    """What the results page shows, whole: every row and column, of repeats too. Told of first."""
    version_or_refuse(version)
    tell_of_results(asked.worker_id, version, kind)
    tables = found_results(asked.worker_id, version, asked.query)
    return sent(*results_file(version, kind, tables))


def shown(content: bytes, mime: str) -> Response:
    """A picture, kept by the browser: its address follows from its bytes."""
    response = make_response(content)
    response.headers["Content-Type"] = mime
    response.headers["Cache-Control"] = f"private, max-age={YEAR_SECONDS}, immutable"
    return response


def sent(content: bytes, mime: str, name: str) -> Response:
    """A file to be kept, never shown."""
    response = make_response(content)
    response.headers["Content-Type"] = mime
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
