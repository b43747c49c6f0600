"""Lets only so many exchanges into a process at once, so that pages stay quick in a storm (F15).

When the signal comes back to a whole town, hundreds of phones exchange in the same seconds, and the
locked ones send what they hold sealed. A few are served, as many stand in line for a moment; the
others hear at once 503 and when to come again, before a session is looked up. They keep everything
and come again by themselves (D7). Pages and sign-ins never pass here.
"""

from __future__ import annotations

import secrets
from threading import BoundedSemaphore

from flask import Blueprint, Response, current_app, g, make_response, request
from flask.blueprints import BlueprintSetupState

from webapp import errors
from webapp.routes.problems import answer

#: When to come again, drawn anew for each: those who were refused together do not return together.
AGAIN_SECONDS = range(3, 13)
PATIENCE_SECONDS = 1.0
NAME = "doorstep-turnstile"
GATED = frozenset(
    {"sync.exchange_changes", "sync.take_reads", "sealed.take_sealed", "sealed.take_proof"}
)


class Turnstile:
    """So many places, and a line as long."""

    def __init__(self, places: int):
        self._places, self._line = BoundedSemaphore(places), BoundedSemaphore(places)

    def enter(self) -> bool:
        """Take a place, if need be after a moment in line; False where even the line is full."""
        if self._places.acquire(blocking=False):
            return True
        if not self._line.acquire(blocking=False):
            return False
        try:
            return self._places.acquire(timeout=PATIENCE_SECONDS)
        finally:
            self._line.release()

    def leave(self) -> None:
        """Give the place to the next."""
        self._places.release()


def guard(blueprint: Blueprint) -> None:
    """Stand before the exchanges of this blueprint; call it before anything else is asked. All
    blueprints of an application share one turnstile.
    """
    blueprint.record(_set_up)
    blueprint.before_request(enter)
    blueprint.teardown_request(leave)


def _set_up(state: BlueprintSetupState) -> None:
    places = state.app.config["DOORSTEP"].exchanges_at_once
    state.app.extensions.setdefault(NAME, Turnstile(places))


def enter() -> Response | None:
    """Let an exchange in, or send it away."""
    if request.endpoint not in GATED:
        return None
    if current_app.extensions[NAME].enter():
        g.turnstile_passed = True
        return None
    # Read and thrown away: closing on unread bytes resets the connection, and nobody would hear us.
    request.get_data(cache=False)
    refused = make_response(answer(errors.BUSY, errors.BUSY.sentence))
    refused.headers["Retry-After"] = str(secrets.choice(AGAIN_SECONDS))
    return refused


def leave(_error: BaseException | None = None) -> None:
    """An exchange has been answered, or has failed."""
    if g.pop("turnstile_passed", False):
        current_app.extensions[NAME].leave()
