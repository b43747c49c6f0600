"""Watches requests from outside: gives each an id, counts it, and writes a line about it.

Knows pages by their declared names, never by the address that was asked for.
"""

from __future__ import annotations

import logging

from flask import Flask, Response, g, request

from webapp import clock, logs, metrics

REQUEST_ID = "Doorstep-Request"
EXCHANGE = "sync.exchange_changes"
RESULTS = {200: "answered", 401: "signed_out", 413: "too_large", 429: "busy", 503: "busy"}
log = logging.getLogger("doorstep.requests")


def register(app: Flask) -> None:
    """Look at each request first, and at each answer last."""
    app.before_request(begin)
    app.after_request(count)
    app.teardown_request(forget)


def begin() -> None:
    """An id of its own, under which every line of this request is found."""
    g.began, g.request_id = clock.steady_seconds(), clock.new_id()
    logs.about_request.set({"request": g.request_id})


def count(response: Response) -> Response:
    """One more in the metrics, one more line in the log."""
    seconds = clock.steady_seconds() - g.began
    page = (request.endpoint or "none").removeprefix("pages.")
    if page == EXCHANGE:
        metrics.EXCHANGES.labels(RESULTS.get(response.status_code, "refused")).inc()
        metrics.EXCHANGE_SECONDS.observe(seconds)
    metrics.PAGES.labels(page, str(response.status_code)).inc()
    metrics.PAGE_SECONDS.labels(page).observe(seconds)
    response.headers[REQUEST_ID] = g.request_id
    about = {"page": page, "method": request.method, "status": response.status_code}
    log.info("request", extra=about | {"milliseconds": round(seconds * 1000)})
    return response


def forget(_error: BaseException | None) -> None:
    """The next request on this thread is another one."""
    logs.about_request.set(None)
