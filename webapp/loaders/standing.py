"""What stands in the database now, in numbers: for the metrics, the health and the status page."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime

from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError

from webapp.extensions import LOCK_WAIT_MILLISECONDS, db
from webapp.loaders.left_lying import count_left_lying
from webapp.models import Change, Device, SetAside

PATIENCE_MILLISECONDS = 500


def standing(now: datetime) -> dict[str, int]:
    """How many changes wait, and for how long; how many were set aside; what phones say waits."""
    open_parked = (Change.outcome == "parked") & Change.decision.is_(None)
    in_use = Device.revoked_at.is_(None)
    questions = {
        "parked": select(func.count()).select_from(Change).where(open_parked),
        "held": select(func.count()).select_from(Change).where(Change.outcome == "held"),
        "quarantined": select(func.count()).select_from(SetAside),
        "devices": select(func.count()).select_from(Device).where(in_use),
        "waiting_on_devices": select(func.sum(Device.waiting_count)).where(in_use),
        "stuck_on_devices": select(func.sum(Device.stuck_count)).where(in_use),
    }
    numbers = {name: db.session.scalar(question) or 0 for name, question in questions.items()}
    return numbers | {"left_lying": count_left_lying(now)}


def trouble_with_the_database() -> str:
    """Why the server cannot serve now, in words; empty when it can.

    Asked of the database itself: whether it answers, and whether it can be written to within half a
    second. Nothing is written.
    """
    db.session.rollback()
    try:
        if db.engine.dialect.name == "sqlite":
            return _trouble_with_sqlite()
        read_only = db.session.scalar(text("SHOW transaction_read_only")) == "on"
        return "the database is read-only" if read_only else ""
    except (SQLAlchemyError, sqlite3.Error):
        return "the database does not answer"
    finally:
        db.session.remove()


def _trouble_with_sqlite() -> str:
    """A writer that never ends keeps all others out, though everybody can read."""
    with closing(db.engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={PATIENCE_MILLISECONDS}")
        try:
            cursor.execute("BEGIN IMMEDIATE")
            cursor.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            locked = "locked" in str(error)
            return "the database is locked" if locked else "the database cannot be written to"
        finally:
            cursor.execute(f"PRAGMA busy_timeout={LOCK_WAIT_MILLISECONDS}")
    return ""
