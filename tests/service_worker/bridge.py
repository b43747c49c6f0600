"""Phones for Python tests: the real replica in node (replica_bridge.mjs), its line in our hand."""

from __future__ import annotations

import itertools
import json
import select
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from webapp.schemas.contract import contract

BRIDGE = Path(__file__).with_name("replica_bridge.mjs")
Call = dict[str, Any]
SILENCE_SECONDS_MAX = 60
#: What a line gives back: an answer for the device, None for silence, LATER for an answer that is
#: given by hand, or not at all.
Line = Callable[[Call], Any]
LATER = object()


class BridgeError(Exception):
    """What the replica threw."""


class Phones:
    """A room full of phones: tabs by name, each over a storage by name."""

    def __init__(self) -> None:
        command = ["node", str(BRIDGE)]
        self.node = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        self.heard = b""
        self.numbers = itertools.count(1)
        self.lines: dict[str, Line] = {}
        self.results: dict[int, Call] = {}
        self.command("contract", contract=contract())

    def close(self) -> None:
        """Switch everything off."""
        assert self.node.stdin is not None
        assert self.node.stdout is not None
        self.node.stdin.close()
        self.node.wait(10)
        self.node.stdout.close()

    def open(self, tab: str, line: Line, *, storage: str, worker: str, seed: int = 1) -> None:
        """Open Doorstep in a tab."""
        self.lines[tab] = line
        self.command("open", tab=tab, storage=storage, worker=worker, seed=seed)

    def command(self, verb: str, **details: Any) -> Any:
        """Do something and wait for its end."""
        return self.wait(self.start(verb, **details))

    def start(self, verb: str, **details: Any) -> int:
        """Do something without waiting."""
        number = next(self.numbers)
        self._say({"id": number, "verb": verb} | details)
        return number

    def wait(self, number: int) -> Any:
        """Wait for the end of what was started; requests of all tabs are answered meanwhile."""
        while number not in self.results:
            self._hear()
        ended = self.results.pop(number)
        if "error" in ended:
            raise BridgeError(ended["error"])
        return ended["result"]

    def wait_for_call(self, calls: list[Call]) -> Call:
        """Wait until a request that is answered later has come."""
        while not calls:
            self._hear()
        return calls.pop(0)

    def answer(self, call: Call, answer: Any) -> None:
        """Give an answer by hand."""
        self._say({"call": call["call"], "answer": answer})

    def _hear(self) -> None:
        message = json.loads(self._next_line())
        if "call" not in message:
            self.results[message["id"]] = message
            return
        answer = self.lines[message["tab"]](message)
        if answer is not LATER:
            self.answer(message, answer)

    def _next_line(self) -> bytes:
        """What the bridge says next; a replica that hangs is a defect, not a wait."""
        assert self.node.stdout is not None
        while b"\n" not in self.heard:
            ready, _, _ = select.select([self.node.stdout], [], [], SILENCE_SECONDS_MAX)
            heard = self.node.stdout.read(65536) if ready else b""
            if not heard:
                raise BridgeError("the bridge went down" if ready else "the replica hangs")
            self.heard += heard
        line, _, self.heard = self.heard.partition(b"\n")
        return line

    def _say(self, message: Call) -> None:
        assert self.node.stdin is not None
        self.node.stdin.write(json.dumps(message).encode() + b"\n")
        self.node.stdin.flush()
