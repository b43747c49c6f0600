"""Whether this server can serve: it answers, and its database does."""

from __future__ import annotations

from flask import Blueprint

from webapp import access

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def healthz() -> tuple[str, int]:
    """200 when a request could be served now, 503 when the database does not answer."""
    return ("ok", 200) if access.database_answers() else ("database does not answer", 503)
