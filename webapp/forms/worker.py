"""Worker: a workbook is read in a process of its own, which may die.

A stranger's file can be made to cost more than it is worth. The process gives itself a limit on
memory and processor time before it reads the first byte, and is killed when the clock on the wall
runs out; whatever happens to it, the asker gets a sentence. Run as `python -m webapp.forms.worker`.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict

from webapp.forms.findings import Finding
from webapp.forms.reading import Reading, read_workbook

MEMORY_BYTES = 1_000_000_000
FILE_BYTES = 50_000_000
PROCESSOR_SECONDS = 30
WALL_SECONDS = 60


def read_apart(content: bytes, seconds: float = WALL_SECONDS) -> Reading:
    """Read a workbook in another process; a file that is too heavy is refused with a sentence."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "webapp.forms.worker"],
            input=content,
            capture_output=True,
            check=False,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired:
        return Reading([Finding("too_heavy")])
    if done.returncode:
        return Reading([Finding("too_heavy")])
    answer = json.loads(done.stdout)
    answer["findings"] = [Finding(**one) for one in answer["findings"]]
    return Reading(**answer)


def main() -> None:
    """Read the workbook on standard input, print what came of it as JSON."""
    _limit(resource.RLIMIT_AS, MEMORY_BYTES)
    _limit(resource.RLIMIT_CPU, PROCESSOR_SECONDS)
    _limit(resource.RLIMIT_FSIZE, FILE_BYTES)
    found = read_workbook(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(asdict(found)))


def _limit(kind: int, most: int) -> None:
    """Lower a limit; where the system set a tighter one, that one stays."""
    with suppress(ValueError, OSError):
        resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    main()
