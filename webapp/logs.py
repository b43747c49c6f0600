"""The log: one JSON object a line, for a machine to collect and a person to read.

Floor 0. A line says what happened, to which request, for which worker and device by their opaque
ids. It never says a client's name or anything that is written in a record: of an error its kind
and its place in the program are told, not its text, which may quote a row.
"""

from __future__ import annotations

import json
import logging
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

#: What a line may say beside its event; everything else that is handed to it is left out.
SAID = ("page", "method", "status", "milliseconds", "job")
OURS = ("webapp", "doorstep")
PLACES_MAX = 12

#: What is known of the request under way.
about_request: ContextVar[dict[str, Any] | None] = ContextVar("about_request", default=None)


def tell(**ids: str) -> None:
    """Say these opaque ids on every further line of the request under way."""
    about_request.set({**(about_request.get() or {}), **ids})


class JsonLines(logging.Formatter):
    """A log record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Only what may be said."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {"at": at, "level": record.levelname.lower(), "by": record.name}
        line["event"] = record.getMessage()
        line |= about_request.get() or {}
        line |= {name: getattr(record, name) for name in SAID if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            line |= {"error": record.exc_info[0].__name__, "places": places(record.exc_info[2])}
        return json.dumps(line)


class ToStandardError(logging.StreamHandler[Any]):
    """Where our lines go; a type of its own, so that it is put up once."""


def start(level: str) -> None:
    """Write the lines of this level and above to standard error."""
    for name in OURS:
        logger = logging.getLogger(name)
        logger.setLevel(level.upper())
        if not any(isinstance(one, ToStandardError) for one in logger.handlers):
            to_standard_error = ToStandardError()
            to_standard_error.setFormatter(JsonLines())
            logger.addHandler(to_standard_error)


def places(trace: TracebackType | None) -> list[str]:
    """Where in the program an error came up: file, line and function, the innermost last."""
    frames = traceback.extract_tb(trace)[-PLACES_MAX:]
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
