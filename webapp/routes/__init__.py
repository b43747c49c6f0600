"""The floor that speaks HTTP. Views are 12 lines or fewer; no query is born here."""

from __future__ import annotations

from flask import Flask

from webapp.routes import (
    hardening,
    health,
    limits,
    observing,
    pages,
    parked,
    phone_sessions,
    phones,
    problems,
    sealed,
    sign_in,
    static_files,
    sync,
)


def register(app: Flask) -> None:
    """Bind every route to the application."""
    for room in (health, sign_in, static_files, sync, sealed, parked, phones, pages):
        app.register_blueprint(room.blueprint)
    observing.register(app)
    hardening.register(app)
    limits.register(app)
    phone_sessions.register(app)
    problems.register(app)
