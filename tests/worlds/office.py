"""The agency's server as a world sees it: what carries requests, and what breaks there.

The real application in this process. It crashes, fills its disk, raises inside a change, is backed
up and restored. `several_servers.py` is the same with several real processes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from tests.cast import Agency
from tests.sync.device import SILENCE, Answer, Json
from tests.worlds.line import Line
from webapp import office_keys
from webapp.config import Config
from webapp.extensions import db
from webapp.sync import accept, settle

MARKED = {"Doorstep-Sync": "1"}
JSON, SEALED = "application/json", "/sync/v1/sealed"
#: A change that holds this makes the code raise, until somebody has mended the code.
POISON = "the value that nobody thought of"
Restore = Callable[[], None]


class Crash(BaseException):
    """The server is gone: nothing it holds in memory is there any more."""


class Office:
    """The server in this process, over one database."""

    #: Whether requests can really arrive in one moment.
    is_several = False
    name = "one process"

    def __init__(self, agency: Agency, back_up: Callable[[], Restore]):
        self.agency, self._back_up = agency, back_up
        self.browsers: dict[Line, FlaskClient] = {}
        self.is_mended = False
        self.first_keys: str | None = None
        #: What happens to the next request: nothing, crash_before, crash_after, disk_full.
        self.fault: str | None = None

    def carry(self, line: Line, path: str, body: Json) -> Answer:
        """One request in a worker's session, and what comes back."""
        self.lets_in(line)
        return self._asked(self.browsers[line], path, json.dumps(body), MARKED)

    def carry_sealed(self, path: str, text: str, signature: str) -> Answer:
        """One request of a phone that is shut: no session, its own signature."""
        body = text if path == SEALED else json.dumps({"proof": text})
        headers = MARKED | {"Doorstep-Signature": signature}
        return self._asked(self.agency.app.test_client(), path, body, headers)

    def lets_in(self, line: Line) -> None:
        """A session for this browser, where it has none."""
        if line not in self.browsers:
            self.browsers[line] = self.agency.signed_in(line.worker)

    def forgets(self, line: Line) -> None:
        """The session of this browser is over, if it had one: the next request signs in."""
        self.browsers.pop(line, None)

    def _asked(
        self, browser: FlaskClient, path: str, content: str, headers: dict[str, str]
    ) -> Answer:
        fault, self.fault = self.fault, None
        try:
            with _struck(fault):
                response = browser.post(path, data=content, headers=headers, content_type=JSON)
        except Crash:
            db.session.rollback()
            db.session.remove()
            return SILENCE
        text = response.get_data(as_text=True)
        return sorted_out(response.status_code, response.headers.get("Doorstep-Sync"), text)

    def changes_its_keys(self) -> None:
        """W4: phones seal to a new key from some day on; the older ones are kept."""
        office_keys.add_key(self.keys_file)

    @property
    def keys_file(self) -> Path:
        """Where whoever answers the phones keeps the office's keys."""
        config: Config = self.agency.app.config["DOORSTEP"]
        return config.office_keys_file

    def begins_again(self) -> None:
        """Another world: the first key alone, and nobody has asked too often yet."""
        if self.first_keys is None:
            office_keys.present_key()
            self.first_keys = self.keys_file.read_text("utf-8")
        self.keys_file.write_text(self.first_keys, "utf-8")
        self.agency.app.extensions["doorstep-sealed"].left.clear()

    def back_up(self) -> Restore:
        """A backup; what it returns puts it back."""
        return self._back_up()

    def restored(self, restore: Restore) -> None:
        """The server is what it was then."""
        restore()

    def lets_go(self) -> None:
        """Nobody holds the database any more."""

    def close(self) -> None:
        """No world will begin any more."""

    @contextmanager
    def open(self) -> Iterator[Office]:
        """The server with a mistake in its code that somebody mends when asked to."""
        honest = settle.decide
        self.is_mended, self.fault = False, None
        self.browsers.clear()

        def decide(change: Any, *rest: Any, **more: Any) -> Any:
            if POISON in change.body and not self.is_mended:
                raise RuntimeError("nobody thought of this value")
            return honest(change, *rest, **more)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(settle, "decide", decide)
            patch.setattr(settle.log, "disabled", True)
            yield self

    def mend(self) -> None:
        """The mistake is found, and its repair deployed."""
        self.is_mended = True


def sorted_out(status: int, marker: str | None, text: str) -> Answer:
    """An answer as the phone's transport tells it apart."""
    if marker != "1":
        return SILENCE
    kinds = {200: "answer", 401: "signed_out", 413: "too_large", 429: "busy", 503: "busy"}
    kind = kinds.get(status, "refused")
    if kind == "answer":
        return {"kind": kind, "body": json.loads(text)}
    return {"kind": kind, "status": status, "after": None}


@contextmanager
def _struck(fault: str | None) -> Iterator[None]:
    """Let one request meet a fault."""
    with pytest.MonkeyPatch.context() as patch:
        if fault == "crash_after":
            patch.setattr(accept, "_accept_run", _then_crash(accept._accept_run))
        if fault == "disk_full":
            patch.setattr(accept, "begin_writing", _refuse_to_write)
        if fault == "crash_before":
            with _crash_before_commit():
                yield
        else:
            yield


def _then_crash(honest: Callable[..., Any]) -> Callable[..., Any]:
    def run(*parts: Any) -> Any:
        honest(*parts)
        raise Crash

    return run


def _refuse_to_write() -> None:
    raise OperationalError("BEGIN", {}, Exception("database or disk is full"))


@contextmanager
def _crash_before_commit() -> Iterator[None]:
    """The first commit that would keep a change is never reached."""
    flushed: list[bool] = []

    def note(*_: Any) -> None:
        flushed.append(True)

    def crash(*_: Any) -> None:
        if flushed:
            raise Crash

    event.listen(db.session, "after_flush", note)
    event.listen(db.session, "before_commit", crash)
    try:
        yield
    finally:
        event.remove(db.session, "after_flush", note)
        event.remove(db.session, "before_commit", crash)
