"""Dresses every answer with its headers, and refuses what another site sends (CSRF without tokens).

A form drawn offline cannot carry a fresh token, so writes are judged by Fetch Metadata and Origin:
OWASP's Cross-Site Request Forgery Prevention cheat sheet, "Fetch Metadata headers".
"""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, Response, current_app, request
from werkzeug.middleware.proxy_fix import ProxyFix

from webapp import errors
from webapp.config import Config
from webapp.errors import Refusal
from webapp.page_headers import JSON_HEADERS, PAGE_HEADERS

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
MARKER = "Doorstep-Sync"
TWO_YEARS_SECONDS = 2 * 365 * 24 * 3600
STRICT_TRANSPORT = f"max-age={TWO_YEARS_SECONDS}; includeSubDomains"
#: What asks for these has no name to type: a program on the same machine.
ANY_HOST = ("/healthz",)
WORKER_FILE = "/sw.js"


def register(app: Flask) -> None:
    """Judge each request before its view, and dress each answer after it."""
    proxies = app.config["DOORSTEP"].proxies
    if proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=proxies, x_proto=proxies, x_host=0, x_prefix=0
        )
    app.before_request(refuse_other_names)
    app.before_request(refuse_other_workers)
    app.before_request(refuse_nul)
    app.before_request(refuse_cross_site_writes)
    app.after_request(add_headers)


def refuse_other_names() -> None:
    """Raise WRONG_HOST for a name that is not ours: it may be somebody else's by now (D10)."""
    host = _settings().host
    if host and request.host.lower() != host and request.path not in ANY_HOST:
        raise Refusal(errors.WRONG_HOST)


def refuse_other_workers() -> None:
    """Raise NOT_A_WORKER_FILE where a browser would install anything but our worker (F01)."""
    if request.headers.get("Service-Worker") == "script" and request.path != WORKER_FILE:
        raise Refusal(errors.NOT_A_WORKER_FILE)


def refuse_nul() -> None:
    """Raise NOT_FOUND for U+0000 in an address: nothing has it, and PostgreSQL refuses it."""
    if "\x00" in request.path:
        raise Refusal(errors.NOT_FOUND)


def refuse_cross_site_writes() -> None:
    """Raise CROSS_SITE for a write that did not start on our own pages."""
    if request.method in SAFE_METHODS or comes_from_our_pages():
        return
    raise Refusal(errors.CROSS_SITE)


def comes_from_our_pages() -> bool:
    """Whether the browser says so (D01, D02).

    What says neither is no browser of the last years. It may write what no other site could make a
    browser write: with the header that no form can carry, or without a session (D03).
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("Origin")
    if origin is not None:
        return urlsplit(origin).netloc == request.host
    return MARKER in request.headers or not request.cookies


def add_headers(response: Response) -> Response:
    """Set what is not set already; pages of people are never kept by a cache."""
    is_json = response.mimetype == "application/json"
    for name, value in (JSON_HEADERS if is_json else PAGE_HEADERS).items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")
    if _settings().production:
        response.headers.setdefault("Strict-Transport-Security", STRICT_TRANSPORT)
    return response


def _settings() -> Config:
    return current_app.config["DOORSTEP"]
