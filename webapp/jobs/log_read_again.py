"""The audit log, read again every night: a log that nobody reads tells nobody anything."""

from __future__ import annotations

import logging
from datetime import datetime

from webapp.audit.verify import verify_kept

logger = logging.getLogger("doorstep.jobs")


class AuditLogNotWhole(Exception):  # noqa: N818 - it is told by its name on the status page
    """Something was done to the log; `flask audit verify` says what."""


def read_log_again(now: datetime, zone: str) -> str:
    """Say how long the log is. Raises AuditLogNotWhole, with a line of the log for each finding."""
    log, found, _ = verify_kept()
    for sentence in found:
        logger.error("%s", sentence)
    if found:
        raise AuditLogNotWhole
    return f"whole: {log.length} entries"
