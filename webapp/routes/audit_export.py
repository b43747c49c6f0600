"""The audit log as a file for a spreadsheet: all that the page would show, and told of first."""

from __future__ import annotations

from collections.abc import Iterator

from flask import Blueprint, Response, current_app, request, stream_with_context
from flask_login import current_user, login_required

from webapp import access
from webapp.audit.search import Wanted, every_entry, wanted
from webapp.csv_cells import BYTE_ORDER_MARK, csv_line
from webapp.routes.audit_trail import tell_of_reading_the_log
from webapp.routes.step_up import proved_lately

blueprint = Blueprint("audit_export", __name__)

COLUMNS = ("number", "at", "actor", "action", "result", "subject", "detail", "previous", "seal")


@blueprint.get("/audit/export")
@login_required
def export() -> Response:
    """The file, for administrators who prove to be themselves; nobody else hears of it."""
    access.administrator(current_user.worker_id)
    return exported()


@proved_lately
def exported() -> Response:
    """The entries that the address asks for, in their order, every cell inert (C11)."""
    asked = wanted(request.args.to_dict(), current_app.config["DOORSTEP"].time_zone)
    tell_of_reading_the_log(current_user.worker_id, asked.subject, exported=True)
    answer = Response(stream_with_context(_lines(asked)), mimetype="text/csv")
    answer.headers["Content-Disposition"] = "attachment; filename=audit.csv"
    return answer


def _lines(asked: Wanted) -> Iterator[str]:
    yield BYTE_ORDER_MARK + csv_line(COLUMNS)
    for entry in every_entry(asked):
        yield csv_line(getattr(entry, column) for column in COLUMNS)
