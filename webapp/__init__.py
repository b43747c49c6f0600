"""Doorstep's server: one application factory, and nothing that runs on import.

Floor 5. Read ARCHITECTURE.md for the map; `create_app` shows in which order the floors are put
together.
"""

from __future__ import annotations

from datetime import timedelta

from flask import Flask

from webapp import commands, extensions, jobs, models, routes
from webapp.config import Config
from webapp.routes.htmx_headers import Htmx4Request

SESSION_HOURS_MAX = 12
REQUEST_BYTES_MAX = 2_000_000


def create_app(config: Config | None = None) -> Flask:
    """Build the application from its settings (by default those of the environment)."""
    config = config or Config.from_environment()
    app = Flask(__name__, static_folder=None)
    app.config.update(
        DOORSTEP=config,
        SECRET_KEY=config.secret_key,
        SQLALCHEMY_DATABASE_URI=config.sqlalchemy_url,
        MAX_CONTENT_LENGTH=REQUEST_BYTES_MAX,
        PERMANENT_SESSION_LIFETIME=timedelta(hours=SESSION_HOURS_MAX),
        SESSION_COOKIE_NAME="__Host-session" if config.production else "session",
        SESSION_COOKIE_SECURE=config.production,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    config.folder.mkdir(parents=True, exist_ok=True)
    models.register()
    extensions.db.init_app(app)
    extensions.login_manager.init_app(app)
    extensions.htmx.init_app(app)
    app.request_class = Htmx4Request
    routes.register(app)
    commands.register(app)
    if config.jobs:
        jobs.start(app)
    return app
