"""The Flask extensions, made once and bound to each application in `create_app`.

SQLite is opened so that a commit survives a power cut and a writer waits for its turn:
WAL, `synchronous=FULL`, foreign keys on, five seconds of patience.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from flask_login import LoginManager
from flask_sqlalchemy import SQLAlchemy
from htmx_flask import Htmx
from sqlalchemy import Engine, event
from sqlalchemy.orm import DeclarativeBase

BUSY_TIMEOUT_MILLISECONDS = 5000


class Base(DeclarativeBase):
    """The root of every table."""


db = SQLAlchemy(model_class=Base)
login_manager = LoginManager()
htmx = Htmx()


@event.listens_for(Engine, "connect")
def prepare_sqlite(connection: Any, _record: Any) -> None:
    """Set the pragmas of the house, and leave BEGIN to `begin_immediate` below."""
    if not isinstance(connection, sqlite3.Connection):
        return
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT_MILLISECONDS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


@event.listens_for(Engine, "begin")
def begin_immediate(connection: Any) -> None:
    """Take SQLite's write lock at the start when the transaction says that it will write (A2).

    A reader that becomes a writer half way fails at once instead of waiting; writers therefore
    ask for `execution_options(writes=True)` before their first statement.
    """
    if connection.dialect.name != "sqlite":
        return
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
