"""The way from yesterday's tables to today's. `upgrade` is all that anybody calls.

Floor 2. A migration never imports models: it says what it does in its own words, so that it still
does the same when the models have moved on. To add one, write the next file in `versions/`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from alembic import command
from alembic.config import Config
from flask import Flask
from sqlalchemy import Connection, text

from webapp.extensions import db

FOLDER = Path(__file__).parent
#: Two servers that start together must not both migrate; any number will do, this one is ours.
LOCK_NUMBER = 7_362_101


def upgrade(app: Flask) -> None:
    """Bring the database to the present tables, all of it or nothing."""
    with app.app_context():
        writing = db.engine.execution_options(writes=True)
        with writing.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": LOCK_NUMBER})
            run(connection, "upgrade", "head")


def run(connection: Connection, direction: Literal["upgrade", "downgrade"], revision: str) -> None:
    """Run Alembic over an open connection."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    getattr(command, direction)(config, revision)
