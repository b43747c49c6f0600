"""`python -m tests.kills MINUTES [REPORT]`: kills for so long, on both databases, and reports.

The report is Markdown, on the screen and in the file REPORT. It ends with the first broken promise:
the assault, its seed, what was wrong; the folder with databases and diaries is kept then.
"""

from __future__ import annotations

import secrets
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from random import Random

from tests.conftest import KINDS
from tests.kills.agency import Ground
from tests.kills.siege import Counts, Siege, phones_at_random
from webapp import clock

SOURCE = "[kills.md](kills.md) says what each line means, and what none of them shows.\n"
#: What a count is called in the report, in its order; the rest are details.
LINES = {
    "process": "serving processes killed at random",
    "server": "whole servers killed at random",
    "database": "databases stopped at once and restarted",
    "backend": "processes of the database killed",
    "at statement": "kills after a statement",
    "at change": "kills in the middle of a batch",
    "at before_commit": "kills before a commit",
    "at after_commit": "kills after a commit, between case files",
    "at before_answer": "kills after everything, before the answer",
    "device": "script phones that lost all but their diary",
    "request cut": "requests cut at a byte",
    "answer cut": "answers cut at a byte",
    "calls in bad weather": "calls answered by a portal, slowly, or not",
    "disk faults": "disks full, read-only or failing",
    "locks of 30 s": "databases locked for 30 s",
    "power cut": "moments at which the power was cut (simulated)",
    "browser": "browsers killed",
    "service worker": "service workers stopped",
    "typing": "browsers killed while somebody typed: at most 2 s lost",
    "said": "saves that the page called saved",
    "unsaid": "saves cut off before that",
    "saved": "changes written by script phones",
    "acknowledged": "of them acknowledged, found and compared",
    "heads": "fields whose heads were computed again",
}


#: The long ones only now and then.
ASSAULTS = ("kills_at_random", "kills_at_every_point", "cuts_at_many_bytes", "faults_of_the_disk")
ASSAULTS_NOW_AND_THEN = ("half_a_minute_locked", "power_cuts")
#: A browser dies far more slowly than a server: two phones for each turn of both databases.
PHONES_A_TURN = 2


def assaults(folder: Path, ground: Ground, seed: int) -> Iterator[tuple[str, Callable[[], Counts]]]:
    """One after the other, for ever, the databases by turns."""
    sieges = [Siege(ground, kind, Random(seed + place)) for place, kind in enumerate(KINDS)]
    for turn in count():
        for siege in sieges:
            siege.begin_anew()
        for name in (*ASSAULTS, *(ASSAULTS_NOW_AND_THEN if turn % 5 == 0 else ())):
            for siege in sieges:
                yield siege.kind, getattr(siege, name)
        for phone in range(PHONES_A_TURN):
            yield "browser", partial(phones_at_random, folder, seed + turn * PHONES_A_TURN + phone)


def report(counts: dict[str, Counts], minutes: float, seed: int, wrong: str) -> str:
    """What was done and what came of it."""
    kinds = [*KINDS, "browser"]
    rows = [
        f"| {words} | " + " | ".join(str(counts[kind][name] or "") for kind in kinds) + " |"
        for name, words in LINES.items()
        if any(counts[kind][name] for kind in kinds)
    ]
    heading = f"{clock.stamp(clock.now())[:10]}, {minutes:.0f} minutes, first seed {seed}."
    table = ["| | " + " | ".join(kinds) + " |", "|---|" + "---:|" * len(kinds), *rows]
    ending = wrong or "Acknowledged and lost: 0. Stored twice: 0. Half applied: 0. Answers 500: 0."
    return "\n".join(
        ["# Killed, cut and filled up", "", heading, "", *table, "", ending, "", SOURCE]
    )


def keep(target: Path | None, told: str) -> None:
    """After each assault, so that a run which is interrupted has its report too."""
    if target is not None:
        target.write_text(told, "utf-8")


def main(minutes: float, target: Path | None) -> int:
    """Kill until the time is over. 0 when nothing was broken."""
    folder = Path(tempfile.mkdtemp(prefix="doorstep-siege-"))
    folder.chmod(0o755)
    ground, seed, wrong = Ground(folder), secrets.randbelow(2**24), ""
    counts = {kind: Counter[str]() for kind in (*KINDS, "browser")}
    begun = time.monotonic()
    try:
        for kind, assault in assaults(folder, ground, seed):
            if time.monotonic() - begun > minutes * 60:
                break
            counts[kind] += assault()
            sys.stderr.write(f"{kind}: {dict(counts[kind])}\n")
            keep(target, report(counts, (time.monotonic() - begun) / 60, seed, wrong))
    except AssertionError as error:
        wrong = f"**Broken**: {error}"
    finally:
        ground.close()
    told = report(counts, (time.monotonic() - begun) / 60, seed, wrong)
    sys.stdout.write(told)
    keep(target, told)
    if not wrong:
        shutil.rmtree(folder)
    return 1 if wrong else 0


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(float(given[0]), Path(given[1]) if given[1:] else None))
