"""The agency's server as a thing one can plug in and unplug: the real program, on its own.

Unplugging kills it, so that the port is closed and a phone meets what it meets in the field:
nobody. Plugging in again starts the same program on the same port over the same database.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

from tests.browser.kit.ports import answers, free_port
from tests.browser.kit.waiting import until

ROOT = Path(__file__).resolve().parents[3]
START_SECONDS = 40.0
BUILT = Path("webapp/static/build")
WORKER_FILE = BUILT / "sw.js"


class Office:
    """One running Doorstep server with its folder."""

    def __init__(self, folder: Path, port: int = 0, **settings: str) -> None:
        self.folder = folder
        self.port = port or free_port()
        self.settings = settings
        self.program = ROOT
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where the browser finds it."""
        return f"http://127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        """The settings the server and its commands run under."""
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith("DOORSTEP_")
        }
        kept.pop("DATABASE_URL", None)
        own = {"DATA": str(self.folder), "DOORSTEP_DEMO": "1", "PORT": str(self.port)}
        return kept | own | self.settings

    def command(self, *words: str, seconds: float = 240.0) -> str:
        """Run one of the server's commands over this office's database; return what it said."""
        done = subprocess.run(
            [sys.executable, "-m", "flask", "--app", "webapp", *words],
            cwd=ROOT,
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        assert done.returncode == 0, (
            f"flask {' '.join(words)}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
        )
        return done.stdout

    def plug_in(self) -> Office:
        """Start the server and wait until it answers."""
        assert self._server is None, "the office is plugged in already"
        log = (self.folder / "server.log").open("ab")
        with log:
            self._server = subprocess.Popen(
                [
                    *(sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{self.port}"),
                    *(
                        "--workers",
                        "1",
                        "--threads",
                        "4",
                        "--no-control-socket",
                        "webapp:create_app()",
                    ),
                ],
                cwd=self.program,
                env=self.environment(),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until(self._is_up, "the server should start; its log is server.log", START_SECONDS)
        return self

    def unplug(self) -> None:
        """Pull the plug: no farewell, the port is closed when this returns."""
        if self._server is None:
            return
        os.killpg(self._server.pid, signal.SIGKILL)
        self._server.wait()
        self._server = None
        until(lambda: not answers(self.port), "the port should close")

    def deploys(self, release: str) -> None:
        """Put a new version in place of the running one: another worker file, other pieces.

        What the worker did not change in is the same; the pieces of the version before are gone.
        """
        plugged = self._server is not None
        self.unplug()
        self.program = self.folder / f"release-{release}"
        left_out = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "webapp", self.program / "webapp", ignore=left_out)
        worker = self.program / WORKER_FILE
        text = worker.read_text()
        for piece in sorted((self.program / BUILT / "pieces").iterdir()):
            fresh = piece.rename(piece.with_stem(f"{piece.stem}-{release}"))
            text = text.replace(f"/{piece.name}", f"/{fresh.name}")
        worker.write_text(f"{text}\n// release {release}\n")
        if plugged:
            self.plug_in()

    def log(self) -> str:
        """What the server wrote, for the report of a failure."""
        written = self.folder / "server.log"
        return written.read_text(errors="replace") if written.exists() else ""

    def _is_up(self) -> bool:
        assert self._server is not None
        assert self._server.poll() is None, "the server died:\n" + self.log()[-4000:]
        if not answers(self.port):
            return False
        with urllib.request.urlopen(f"{self.address}/healthz", timeout=10) as answer:
            return bool(answer.status == 200)


def office_with_copy_of(world: Path, folder: Path, port: int = 0, **settings: str) -> Office:
    """An office over its own copy of a world that was built once."""
    shutil.copytree(world, folder, dirs_exist_ok=True)
    return Office(folder, port, **settings)
