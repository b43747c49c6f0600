"""The office as several real processes behind one port, so that requests meet in the database.

Gunicorn runs the application of wsgi.py; a crash here is SIGKILL for every one of its workers.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from tests.browser.kit.ports import answers, free_port
from tests.cast import Agency
from tests.sync.device import SILENCE, Answer, Json
from tests.worlds.line import Line
from tests.worlds.office import JSON, MARKED, SEALED, Office, Restore, sorted_out
from webapp.extensions import db

ROOT = Path(__file__).resolve().parents[2]
PROCESSES = 3
START_SECONDS_MAX = 60
ANSWER_SECONDS_MAX = 60


class SeveralServers(Office):
    """Three processes over one database."""

    is_several = True
    name = f"{PROCESSES} processes"

    def __init__(self, agency: Agency, back_up: Callable[[], Restore]):
        super().__init__(agency, back_up)
        self.folder = Path(tempfile.mkdtemp(prefix="doorstep-servers-"))
        self.port = free_port()
        self.server: subprocess.Popen[bytes] | None = None
        self.cookies: dict[Line, str] = {}

    @contextmanager
    def open(self) -> Iterator[SeveralServers]:
        """The same processes for every world, each with the mistake in its code."""
        if self.server is None:
            self._start()
        self.cookies.clear()
        self.is_mended, self.fault = False, None
        self._mended.unlink(missing_ok=True)
        with super().open():
            yield self

    def close(self) -> None:
        """No world will begin any more."""
        if self.server is not None:
            os.killpg(self.server.pid, signal.SIGKILL)
            self.server.wait()
        shutil.rmtree(self.folder)

    @property
    def _mended(self) -> Path:
        return self.folder / "mended"

    def _start(self) -> None:
        own = {
            "WORLD_DATABASE": self.agency.app.config["DOORSTEP"].database_url,
            "WORLD_FOLDER": str(self.folder),
            "WORLD_MENDED": str(self._mended),
            "WORLD_KEYS": str(self.keys_file),
        }
        command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{self.port}"]
        command += ["--workers", str(PROCESSES), "--no-control-socket", "--preload"]
        self.server = subprocess.Popen(
            [*command, "tests.worlds.wsgi:app"],
            cwd=ROOT,
            env=os.environ | own,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline = time.monotonic() + START_SECONDS_MAX
        while not answers(self.port):
            assert time.monotonic() < deadline, "the servers never answered"
            time.sleep(0.05)

    def lets_go(self) -> None:
        """Nobody holds the database any more: new processes open it when they are asked."""
        self._kill_workers()
        if db.engine.dialect.name == "sqlite":
            db.session.rollback()
            db.session.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
            db.session.rollback()

    def back_up(self) -> Restore:
        """Of a database that nobody uses just then."""
        self.lets_go()
        return super().back_up()

    def restored(self, restore: Restore) -> None:
        """With the servers stopped, as the manual says."""
        self.lets_go()
        super().restored(restore)

    def mend(self) -> None:
        """In every process."""
        super().mend()
        self._mended.touch()

    def carry(self, line: Line, path: str, body: Json) -> Answer:
        """Over HTTP, with the cookie of this browser."""
        return self._over_http(path, json.dumps(body), {"Cookie": self._cookie(line)})

    def carry_sealed(self, path: str, text: str, signature: str) -> Answer:
        """Over HTTP, with no cookie."""
        body = text if path == SEALED else json.dumps({"proof": text})
        return self._over_http(path, body, {"Doorstep-Signature": signature})

    def lets_in(self, line: Line) -> None:
        """A cookie for this browser, where it has none."""
        self._cookie(line)

    def forgets(self, line: Line) -> None:
        """The cookie is thrown away."""
        self.cookies.pop(line, None)

    def _over_http(self, path: str, content: str, more: dict[str, str]) -> Answer:
        """A crash kills every process, before or after the request was dealt with."""
        fault, self.fault = self.fault, None
        if fault == "crash_before":
            self._kill_workers()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            data=content.encode(),
            headers=MARKED | {"Content-Type": JSON} | more,
        )
        answer = _asked(request)
        if fault == "crash_after":
            self._kill_workers()
            return SILENCE
        return answer

    def _kill_workers(self) -> None:
        """The master, which has no connection of its own, forks others at once."""
        if self.server is None:
            return
        tasks = Path(f"/proc/{self.server.pid}/task/{self.server.pid}/children")
        for child in tasks.read_text().split():
            os.kill(int(child), signal.SIGKILL)

    def _cookie(self, line: Line) -> str:
        if line not in self.cookies:
            cookie = self.agency.signed_in(line.worker).get_cookie("session")
            assert cookie is not None
            self.cookies[line] = f"session={cookie.decoded_value}"
        return self.cookies[line]


def _asked(request: urllib.request.Request) -> Answer:
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_SECONDS_MAX) as response:
            content = response.read().decode()
            return sorted_out(response.status, response.headers.get("Doorstep-Sync"), content)
    except urllib.error.HTTPError as refused:
        with refused:
            return sorted_out(refused.code, refused.headers.get("Doorstep-Sync"), "")
    except OSError:
        return SILENCE
