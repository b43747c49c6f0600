"""The project's JavaScript files, read once by TypeScript's parser, for the house rules."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.house.python_source import ROOT

READER = Path(__file__).with_name("read_javascript.js")
DERIVED = ("/generated/", "/vendor/", "/build/", "/build.new/")


@dataclass(frozen=True)
class JavaScriptSource:
    """One file: imports, exports (and are they documented), names it uses and in which line."""

    path: str
    text: str
    imports: list[str]
    exports: list[list]
    functions: list[str]
    uses: list[list]
    titles: list[str]


def read(*files: tuple[str, str]) -> list[JavaScriptSource]:
    """Read (path, text) pairs."""
    answer = subprocess.run(
        ["node", READER],
        input=json.dumps(files),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return [JavaScriptSource(**line) for line in json.loads(answer.stdout)]


@cache
def javascript_files(*rooms: str) -> list[JavaScriptSource]:
    """The files of these rooms that people wrote."""
    paths = [path for room in rooms for path in sorted((ROOT / room).rglob("*.js"))]
    names = [path.relative_to(ROOT).as_posix() for path in paths]
    return read(
        *[(name, (ROOT / name).read_text("utf-8")) for name in names if not _is_derived(name)]
    )


def _is_derived(name: str) -> bool:
    return any(mark in name for mark in DERIVED)
