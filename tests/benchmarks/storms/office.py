"""The office in the storm: gunicorn as the documents say, PostgreSQL that flushes every commit."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.kit.waiting import until

ROOT = Path(__file__).resolve().parents[3]
SECRET = "a secret of the storms"
PROCESSES, THREADS = 2, 8


@contextmanager
def office(database_url: str, folder: Path) -> Iterator[str]:
    """The address of a running office."""
    port = _free_port()
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "--preload"]
    command += ["--workers", str(PROCESSES), "--worker-class", "gthread"]
    command += ["--threads", str(THREADS), "--no-control-socket", "webapp:create_app()"]
    kept = {name: said for name, said in os.environ.items() if not name.startswith("DOORSTEP_")}
    settings = {"DATABASE_URL": database_url, "DATA": str(folder), "DOORSTEP_SECRET_KEY": SECRET}
    with (folder / "server.log").open("ab") as log:
        server = subprocess.Popen(
            command,
            cwd=ROOT,
            env=kept | settings,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        until(lambda: _answers(port), f"the office should open; see {folder}/server.log", 60)
        yield f"127.0.0.1:{port}"
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
