"""The report of a soak, in Markdown: what was lived, what was met, what was lost.

Every number is counted by the run itself; nothing is written by hand.
"""

from __future__ import annotations

import platform
import sqlite3
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: What is counted, in the order of the report: the first word of a tally, and its heading.
CHAPTERS = {
    "phone": "Phones",
    "fault": "Faults",
    "nature": "Changes that were written",
    "outcome": "Receipts",
    "answer": "Answers",
    "case file": "Case files in answers",
    "door": "Doors of phones",
    "sealed": "Sealed outboxes, and phones that were lost",
    "decision": "Decisions about parked work",
    "deed": "Deeds worth counting",
}


@dataclass
class Half:
    """A soak on one kind of database."""

    database: str
    started: str
    seconds: float = 0.0
    seeds: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    tally: Counter[str] = field(default_factory=Counter)
    #: Megabytes held by this process after the first seed, and at the end.
    memory: tuple[int, int] = (0, 0)
    server: str = ""


def page(half: Half) -> str:
    """The whole page."""
    ended = "nothing was lost and nothing was stuck" if not half.failed else "WORLDS FAILED"
    lines = [
        f"# Soak on {half.database}: {ended}",
        "",
        "Written by `make soak`. What a world is, and how to live a seed again: `docs/testing.md`.",
        "",
        "| | |",
        "|---|---|",
        *(f"| {name} | {value} |" for name, value in _summary(half).items()),
    ]
    for word, heading in CHAPTERS.items():
        lines += ["", f"## {heading}", "", "| What | How often |", "|---|---|"]
        found = {key: n for key, n in half.tally.items() if key.startswith(f"{word}: ") and n}
        lines += [f"| {key.partition(': ')[2]} | {n:,} |" for key, n in sorted(found.items())]
    return "\n".join(lines) + "\n"


def _summary(half: Half) -> dict[str, str]:
    failed = ", ".join(map(str, half.failed)) or "none"
    before, after = half.memory
    return {
        "Started": half.started,
        "Duration": f"{half.seconds / 60:.1f} minutes",
        "Seeds": f"{len(half.seeds)}, from {half.seeds[0]} to {half.seeds[-1]}",
        "Worlds": f"{half.tally['worlds']:,}",
        "of them served by several processes": f"{half.tally['worlds of several servers']:,}",
        "Deeds": f"{half.tally['deeds']:,}",
        "Changes saved on phones": f"{half.tally['changes']:,}",
        "Changes lost": "0" if not half.failed else "see the failed seeds",
        "Changes stuck": "0" if not half.failed else "see the failed seeds",
        "Failed seeds": failed,
        "Memory of the run": f"{before} MB after the first seed, {after} MB at the end",
        "Commit": _commit(),
        "Database": half.server,
        "Python, SQLAlchemy, Hypothesis": f"{platform.python_version()}, {version('sqlalchemy')}, "
        f"{version('hypothesis')}",
        "Node": _said("node", "--version"),
    }


def server_of(database: str, url: str) -> str:
    """The database program and its version."""
    if database == "sqlite":
        return f"SQLite {sqlite3.sqlite_version}"
    import psycopg  # noqa: PLC0415 - only this half needs it.

    with psycopg.connect(url) as connection:
        return f"PostgreSQL {connection.info.parameter_status('server_version')}"


def _commit() -> str:
    return _said("git", "rev-parse", "--short", "HEAD")


def _said(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"
