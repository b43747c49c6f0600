"""Dresses every answer with its headers, and refuses what another site sends (CSRF without tokens).

A form drawn offline cannot carry a fresh token, so writes are judged by Fetch Metadata and Origin:
OWASP's Cross-Site Request Forgery Prevention cheat sheet, "Fetch Metadata headers".
"""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, Response, request

from webapp import errors
from webapp.errors import Refusal
from webapp.page_headers import PAGE_HEADERS

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


def register(app: Flask) -> None:
    """Judge each request before its view, and dress each answer after it."""
    app.before_request(refuse_cross_site_writes)
    app.after_request(add_headers)


def refuse_cross_site_writes() -> None:
    """Raise CROSS_SITE for a write that did not start on our own pages."""
    if request.method in SAFE_METHODS or comes_from_our_pages():
        return
    raise Refusal(errors.CROSS_SITE)


def comes_from_our_pages() -> bool:
    """Whether the browser says so; a client that is no browser sends neither header."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == request.host


def add_headers(response: Response) -> Response:
    """Set what is not set already; pages of people are never kept by a cache."""
    for name, value in PAGE_HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")
    return response
