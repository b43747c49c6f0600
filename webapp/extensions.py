"""The Flask extensions, made once and bound to each application in `create_app`.

SQLite is opened so that a commit survives a power cut and a writer waits for its turn:
WAL, `synchronous=FULL`, foreign keys on. On both databases nobody waits longer than five seconds
for a lock: who waits holds a thread of the server, and a phone that is told to come again loses
nothing.
"""

from __future__ import annotations

import sqlite3
from typing import Any

import psycopg
from flask_login import LoginManager
from flask_sqlalchemy import SQLAlchemy
from htmx_flask import Htmx
from sqlalchemy import Engine, event
from sqlalchemy.orm import DeclarativeBase

LOCK_WAIT_MILLISECONDS = 5000


class Base(DeclarativeBase):
    """The root of every table."""


db = SQLAlchemy(model_class=Base)
login_manager = LoginManager()
htmx = Htmx()


def begin_writing() -> None:
    """Open a transaction that writes. Whatever the caller read before is over, so nothing is stale.

    SQLite takes its write lock here (`begin_immediate` below).
    """
    db.session.rollback()
    db.session.connection(execution_options={"writes": True})


@event.listens_for(Engine, "connect")
def prepare_sqlite(connection: Any, _record: Any) -> None:
    """Set the pragmas of the house, and leave BEGIN to `begin_immediate` below."""
    if not isinstance(connection, sqlite3.Connection):
        return
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={LOCK_WAIT_MILLISECONDS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


@event.listens_for(Engine, "connect")
def prepare_postgresql(connection: Any, _record: Any) -> None:
    """Set how long a statement waits for a lock."""
    if not isinstance(connection, psycopg.Connection):
        return
    connection.execute(f"SET lock_timeout = {LOCK_WAIT_MILLISECONDS:d}".encode())
    connection.commit()


@event.listens_for(Engine, "begin")
def begin_immediate(connection: Any) -> None:
    """Take SQLite's write lock at the start when the transaction says that it will write (A2).

    A reader that becomes a writer half way fails at once instead of waiting; writers therefore
    ask for `execution_options(writes=True)` before their first statement.
    """
    options = connection.get_execution_options()
    if connection.dialect.name != "sqlite" or options.get("isolation_level") == "AUTOCOMMIT":
        return
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes", False) else "BEGIN")
