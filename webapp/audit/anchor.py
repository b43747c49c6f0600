"""The last seal of the audit log, kept where the database is not: a file of lines, and the log.

Whoever cuts the end of the table leaves no trace in the table. Keep the file on another machine, or
collect what the server prints: each line is `Audit anchor: number 41, seal 5f0c...`.
"""

from __future__ import annotations

import logging
import re
from datetime import datetime
from pathlib import Path

from flask import current_app
from sqlalchemy import select

from webapp.audit.restores import Anchor
from webapp.extensions import db
from webapp.models import AuditEntry

LINE = re.compile(r"Audit anchor: number (\d+), seal ([0-9a-f]{64})")
log = logging.getLogger(__name__)


def anchor_line() -> str | None:
    """The line of this moment; None while nothing was told."""
    query = select(AuditEntry.number, AuditEntry.seal).order_by(AuditEntry.number.desc()).limit(1)
    last = db.session.execute(query).first()
    return f"Audit anchor: number {last.number}, seal {last.seal}" if last else None


def drop_anchor(now: datetime, zone: str) -> str:
    """Write the line into the file of the settings and into the server's log (a job, hourly)."""
    line = anchor_line()
    if line is None:
        return "nothing to anchor"
    path = anchor_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{now.isoformat()} {line}\n")
    log.warning("%s", line)
    return "anchored"


def anchors_kept(path: Path | None = None) -> list[Anchor]:
    """The anchors of a file, by default that of the settings; a file that is not there has none."""
    path = path or anchor_file()
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    return [Anchor(int(number), seal) for number, seal in LINE.findall(text)]


def anchor_file() -> Path:
    """Where anchors are kept."""
    return current_app.config["DOORSTEP"].audit_anchor_file
