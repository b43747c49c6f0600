"""The way from yesterday's tables to today's. `upgrade` is all that anybody calls.

Floor 2. A migration never imports models: it says what it does in its own words, so that it still
does the same when the models have moved on. To add one, write the next file in `versions/`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
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
    config = _config()
    config.attributes["connection"] = connection
    getattr(command, direction)(config, revision)


def revision_of(connection: Connection) -> str | None:
    """The last migration that has run on this database; None where none has."""
    return MigrationContext.configure(connection).get_current_revision()


def head() -> str | None:
    """The last migration there is."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def knows(revision: str) -> bool:
    """Whether this is one of ours, so that there is a way from it to the present."""
    steps = ScriptDirectory.from_config(_config()).walk_revisions()
    return any(step.revision == revision for step in steps)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config
