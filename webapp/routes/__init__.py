"""The floor that speaks HTTP. Views are 12 lines or fewer; no query is born here."""

from __future__ import annotations

from flask import Flask

from webapp.routes import (
    hardening,
    health,
    limits,
    observing,
    own_sessions,
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
    rooms = (health, sign_in, own_sessions, static_files, sync, sealed, parked, phones, pages)
    for room in rooms:
        app.register_blueprint(room.blueprint)
    observing.register(app)
    hardening.register(app)
    limits.register(app)
    phone_sessions.register(app)
    problems.register(app)
