"""The office under test: a real gunicorn of several processes, started, killed, started again."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

from tests.browser.kit.ports import answers, free_port
from tests.browser.kit.waiting import NeverHappened, until
from tests.kills.failing import FAIL_AT

ROOT = Path(__file__).resolve().parents[2]
SECRET = "a secret of the tests that are killed"
START_SECONDS = 90.0
PROCESSES = 2


class KilledOffice:
    """One server over one database; its port stays the same through every death."""

    def __init__(self, url: str, folder: Path):
        self.url = url
        self.folder = folder
        self.port = free_port()
        self.kills = 0
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where devices find it."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> KilledOffice:
        """Start it and wait until it answers."""
        command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{self.port}"]
        command += ["--workers", str(PROCESSES), "--worker-class", "gthread", "--threads", "2"]
        # Forking from a loaded program makes a killed process whole again in milliseconds.
        command += ["--preload", "--no-control-socket", "--log-level", "warning"]
        command += ["--worker-tmp-dir", str(self.folder), "tests.kills.failing:application()"]
        with (self.folder / "server.log").open("ab") as log:
            self._server = subprocess.Popen(
                command,
                cwd=ROOT,
                env=self._environment(),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        try:
            until(self.is_up, "the server should start", START_SECONDS, 0.05)
        except NeverHappened:
            self.kill()
            raise
        return self

    def kill(self) -> None:
        """SIGKILL to every process at once."""
        if self._server is None:
            return
        os.killpg(self._server.pid, signal.SIGKILL)
        self._server.wait()
        self._server = None
        self.kills += 1
        until(lambda: not answers(self.port), "the port should close", pause=0.01)

    def kill_one(self, turn: int) -> None:
        """SIGKILL to one of the serving processes; the others go on."""
        serving = self.processes()
        if serving:
            with contextlib.suppress(ProcessLookupError):
                os.kill(serving[turn % len(serving)], signal.SIGKILL)
            self.kills += 1

    def processes(self) -> list[int]:
        """The ids of the serving processes."""
        assert self._server is not None
        listed = Path(f"/proc/{self._server.pid}/task/{self._server.pid}/children").read_text()
        return [int(process) for process in listed.split()]

    def will_fail_at(self, point: str, turn: int) -> None:
        """The next exchange that comes by this point for the nth time dies there."""
        fresh = self.folder / f"{FAIL_AT}.new"
        fresh.write_text(f"{point} {turn}")
        fresh.rename(self.folder / FAIL_AT)

    def is_about_to_fail(self) -> bool:
        """Whether nobody has come by yet."""
        return (self.folder / FAIL_AT).exists()

    def has_failed(self) -> bool:
        """Whether somebody came by; nobody will die any more."""
        try:
            (self.folder / FAIL_AT).unlink()
        except FileNotFoundError:
            self.kills += 1
            return True
        return False

    def is_up(self) -> bool:
        """Whether it could serve now, its database too."""
        assert self._server is not None and self._server.poll() is None, self.log()[-4000:]
        try:
            with urllib.request.urlopen(f"{self.address}/healthz", timeout=10) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def log(self) -> str:
        """What it wrote."""
        written = self.folder / "server.log"
        return written.read_text(errors="replace") if written.exists() else ""

    def _environment(self) -> dict[str, str]:
        kept = {name: text for name, text in os.environ.items() if not name.startswith("DOORSTEP_")}
        own = {"DATA": str(self.folder), "DATABASE_URL": self.url, "DOORSTEP_SECRET_KEY": SECRET}
        return kept | own
