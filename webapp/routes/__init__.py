"""The floor that speaks HTTP. Views are 12 lines or fewer; no query is born here."""

from __future__ import annotations

from flask import Flask

from webapp.routes import (
    agency_forms,
    audit_export,
    break_glass,
    break_glass_reviews,
    hardening,
    health,
    limits,
    links,
    observing,
    own_pass_phrase,
    own_sessions,
    pages,
    parked,
    passkey_door,
    passkeys,
    phone_sessions,
    phones,
    problems,
    sealed,
    second_step,
    second_step_demanded,
    sign_in,
    staff,
    static_files,
    step_up,
    sync,
    unread_body,
)


def register(app: Flask) -> None:
    """Bind every route to the application."""
    own = (own_sessions, own_pass_phrase, passkeys)
    doors = (sign_in, second_step, passkey_door, step_up, *own, links, staff)
    rooms = (health, *doors, static_files, sync, sealed, parked, phones, agency_forms, pages)
    glass = (break_glass, break_glass_reviews)
    for room in (*rooms, *glass):
        app.register_blueprint(room.blueprint)
    app.register_blueprint(audit_export.blueprint)
    observing.register(app)
    hardening.register(app)
    limits.register(app)
    second_step_demanded.register(app)
    phone_sessions.register(app)
    problems.register(app)
    unread_body.register(app)
