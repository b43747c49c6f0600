"""Doorstep's server: one application factory, and nothing that runs on import.

Floor 5. Read ARCHITECTURE.md for the map; `create_app` shows in which order the floors are put
together.
"""

from __future__ import annotations

from datetime import timedelta

from flask import Flask

from webapp import commands, demo, extensions, jobs, logs, models, routes
from webapp.config import Config
from webapp.routes.htmx_headers import Htmx4Request

SESSION_HOURS_MAX = 12
REQUEST_BYTES_MAX = 2_000_000
FORM_BYTES_MAX = 500_000
FORM_PARTS_MAX = 1_000


def create_app(config: Config | None = None) -> Flask:
    """Build the application from its settings (by default those of the environment)."""
    config = config or Config.from_environment()
    app = Flask(__name__, static_folder=None)
    app.config.update(
        DOORSTEP=config,
        SECRET_KEY=config.secret_key,
        SQLALCHEMY_DATABASE_URI=config.sqlalchemy_url,
        MAX_CONTENT_LENGTH=REQUEST_BYTES_MAX,
        MAX_FORM_MEMORY_SIZE=FORM_BYTES_MAX,
        MAX_FORM_PARTS=FORM_PARTS_MAX,
        PERMANENT_SESSION_LIFETIME=timedelta(hours=SESSION_HOURS_MAX),
        # A session is over so long after the sign-in, whatever happened since: no answer renews it.
        SESSION_REFRESH_EACH_REQUEST=False,
        SESSION_COOKIE_NAME="__Host-session" if config.production else "session",
        SESSION_COOKIE_SECURE=config.production,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    logs.start(config.log_level)
    config.folder.mkdir(parents=True, exist_ok=True)
    models.register()
    extensions.db.init_app(app)
    extensions.login_manager.init_app(app)
    extensions.htmx.init_app(app)
    app.request_class = Htmx4Request
    routes.register(app)
    commands.register(app)
    if config.production:
        _refuse_open_doors(app)
    if config.jobs:
        jobs.start(app)
    return app


def _refuse_open_doors(app: Flask) -> None:
    """No connection of this question is left over for the processes that are forked from here."""
    with app.app_context():
        try:
            demo.refuse_open_doors()
        finally:
            extensions.db.session.remove()
            extensions.db.engine.dispose()
