"""What a script device wrote down, each line on the disk before the next deed (fsync)."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ENQUEUED, SENT, ACKNOWLEDGED = "enqueued", "sent", "acknowledged"
Json = dict[str, Any]


class Diary:
    """One device's own account: what it saved, what left it, what it was told."""

    def __init__(self, path: Path, worker: str, device: str):
        self.path = path
        self.worker = worker
        self.device = device
        self._file = path.open("ab")

    def saved(self, change: Json) -> None:
        """The change is on the phone (D1)."""
        self._write([{"deed": ENQUEUED, "change": change}])

    def sent(self, changes: Iterable[Json]) -> None:
        """These leave the phone now."""
        self._write({"deed": SENT, "id": change["id"]} for change in changes)

    def acknowledged(self, receipts: Iterable[Json]) -> None:
        """What the server said of them; `retry` says that it has nothing."""
        kept = (receipt for receipt in receipts if receipt["outcome"] != "retry")
        self._write({"deed": ACKNOWLEDGED, "receipt": receipt} for receipt in kept)

    def lines(self, deed: str) -> list[Json]:
        """All lines of one kind, as they are on the disk."""
        told = (json.loads(line) for line in self.path.read_bytes().splitlines())
        return [line for line in told if line["deed"] == deed]

    def changes(self) -> dict[str, Json]:
        """Every change ever saved, by its id."""
        return {line["change"]["id"]: line["change"] for line in self.lines(ENQUEUED)}

    def close(self) -> None:
        """The day is over."""
        self._file.close()

    def _write(self, lines: Iterable[Json]) -> None:
        text = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
        if text:
            self._file.write(text)
            self._file.flush()
            os.fsync(self._file.fileno())
