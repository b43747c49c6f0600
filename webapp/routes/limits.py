"""How much one session may ask of this process: a bucket that fills again, minute by minute.

It keeps one program gone wild from the others of the agency. It is in memory and counts for one
process: guessing pass phrases is held elsewhere, in the database (`webapp/sign_in_tries.py`). What
is refused here is refused before anything is read, so a phone keeps its changes and comes again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from flask import Flask, Response, make_response, request, session

from webapp import clock, errors
from webapp.routes.problems import answer

#: Statics are the same for everybody and cost nothing; health is asked by machines.
FREE = ("/static/", "/healthz", "/sw.js", "/manifest.webmanifest")
BUCKETS_MAX = 10_000
SECONDS_PER_MINUTE = 60.0


class Buckets:
    """One bucket for each who asks: `per_minute` tokens at first, and as many again each minute."""

    def __init__(self, per_minute: int, seconds: Callable[[], float]):
        self.per_minute = per_minute
        self.seconds = seconds
        self.lock = Lock()
        self.left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait_of(self, who: str) -> float:
        """Take a token: 0.0, or after how many seconds there is one."""
        now = self.seconds()
        with self.lock:
            tokens, before = self.left.pop(who, (float(self.per_minute), now))
            gained = (now - before) * self.per_minute / SECONDS_PER_MINUTE
            tokens = min(float(self.per_minute), tokens + max(0.0, gained))
            wait = 0.0 if tokens >= 1 else (1 - tokens) * SECONDS_PER_MINUTE / self.per_minute
            self.left[who] = (tokens if wait else tokens - 1, now)
            if len(self.left) > BUCKETS_MAX:
                self.left.popitem(last=False)
        return wait


def register(app: Flask) -> None:
    """Count the requests of a process where the settings name a limit."""
    per_minute = app.config["DOORSTEP"].requests_per_minute
    if not per_minute:
        return
    buckets = Buckets(per_minute, clock.steady_seconds)

    def refuse_too_many() -> Response | None:
        if request.path.startswith(FREE):
            return None
        wait = buckets.wait_of(str(session.get("_user_id") or request.remote_addr))
        return too_often(wait) if wait else None

    app.before_request(refuse_too_many)


def too_often(wait: float) -> Response:
    """429, and when to come again, in whole seconds."""
    response = make_response(answer(errors.TOO_OFTEN, errors.TOO_OFTEN.sentence))
    response.headers["Retry-After"] = str(int(wait) + 1)
    return response
