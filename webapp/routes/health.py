"""Whether this server can serve, and what it has counted: for machines that watch it."""

from __future__ import annotations

from hmac import compare_digest

from flask import Blueprint, Response, current_app, request

from webapp import clock, errors, metrics
from webapp.errors import Refusal
from webapp.loaders.standing import standing, trouble_with_the_database

blueprint = Blueprint("health", __name__)

TEXT_FORM = "text/plain; version=0.0.4; charset=utf-8"
HERE = ("127.0.0.1", "::1")


@blueprint.get("/healthz")
def healthz() -> tuple[str, int]:
    """200 when a request could be served now; 503 and the reason in words when not."""
    trouble = trouble_with_the_database()
    return (trouble, 503) if trouble else ("ok", 200)


@blueprint.get("/metrics")
def show_metrics() -> Response:
    """The numbers, for whoever may ask; for anybody else there is no such page."""
    if not may_ask():
        raise Refusal(errors.NOT_FOUND)
    folder = current_app.config["DOORSTEP"].metrics_folder
    return Response(metrics.text_of(standing(clock.now()), folder), content_type=TEXT_FORM)


def may_ask() -> bool:
    """By the token where one is set; else from this machine, and not through a proxy on it."""
    token = current_app.config["DOORSTEP"].metrics_token
    if token:
        said = request.headers.get("Authorization", "")
        return compare_digest(said.encode(), f"Bearer {token}".encode())
    forwarded = "X-Forwarded-For" in request.headers or "Forwarded" in request.headers
    return request.remote_addr in HERE and not forwarded
