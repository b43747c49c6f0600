"""One long-lived node process that calls the twins, so that a fuzz can compare both languages."""

from __future__ import annotations

import importlib
import json
import subprocess
from pathlib import Path
from typing import Any

from tests.domain.stand_ins import made

BRIDGE = Path(__file__).with_name("bridge.mjs")


class Node:
    """Calls the JavaScript twins."""

    def __init__(self) -> None:
        command = ["node", str(BRIDGE)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.process = subprocess.Popen(command, encoding="utf-8", **pipes)

    def call(self, stem: str, name: str, given: list[Any]) -> Any:
        """What the twin gives, or the name of its error."""
        request = json.dumps({"stem": stem, "call": name, "given": given})
        self.process.stdin.write(request + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "node has died; its complaint is above"
        return json.loads(line)

    def close(self) -> None:
        """Let the process end by itself."""
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


def in_python(stem: str, name: str, given: list[Any]) -> Any:
    """What the Python twin gives, in the bridge's shape."""
    twin = getattr(importlib.import_module(f"webapp.domain.{stem}"), name)
    return {"gives": json.loads(json.dumps(twin(*[made(value) for value in given])))}
