"""Lets worlds live for as long as asked, each time from fresh seeds, and writes down what came.

`python -m tests.worlds.soak MINUTES DATABASE`, or `... again DATABASE SEED [several]` to live a
seed that failed once more and shorten its story. Every fifth seed is served by several processes.
"""

from __future__ import annotations

import gc
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.conftest import Houses
from tests.worlds.machine import Place, live
from tests.worlds.places import place_on
from tests.worlds.report import ROOT, Half, page, server_of
from webapp.clock import now, stamp

WORLDS_A_SEED = 12
EVERY = 5
SEEDS = 2**31
SEVERAL = "several"
PAGES = ROOT / "docs" / "soaks"
FAILURES_MAX = 3


@contextmanager
def houses() -> Iterator[Houses]:
    """Both databases, in a folder that goes away."""
    folder = Path(tempfile.mkdtemp(prefix="doorstep-soak-"))
    folder.chmod(0o755)
    built = Houses(folder)
    try:
        yield built
    finally:
        built.close()
        shutil.rmtree(folder)


def soak(minutes: float, database: str) -> Half:
    """Worlds on one database until the time is over; three failed seeds end it earlier.

    The report is written after each seed, so that one which is interrupted has its report too.
    """
    half = Half(database, stamp(now()))
    started = time.monotonic()
    with houses() as built:
        while time.monotonic() - started < minutes * 60 and len(half.failed) < FAILURES_MAX:
            is_several = len(half.seeds) % EVERY == EVERY - 1
            with place_on(built, database, several=is_several) as place:
                _one_seed(half, place, secrets.randbelow(SEEDS))
            gc.collect()
            half.memory = (half.memory[0] or megabytes(), megabytes())
            half.seconds = time.monotonic() - started
            write(half)
    return half


def _one_seed(half: Half, place: Place, number: int) -> None:
    half.seeds.append(number)
    half.server = server_of(half.database, place.office.agency.app.config["DOORSTEP"].database_url)
    minutes = f"{half.seconds / 60:.0f} min"
    _say(f"{half.database}, {minutes}: seed {number}, {place.office.name}")
    try:
        live(place, number, WORLDS_A_SEED)
    except Exception as error:
        half.failed.append(number)
        tell(place, half.database, number, error)
    half.tally.update(place.tally)
    if place.office.is_several:
        half.tally["worlds of several servers"] += place.tally["worlds"]


def tell(place: Place, database: str, number: int, error: Exception) -> None:
    """A failure: what broke, the diary, and how to live it again."""
    _say(f"FAILED: seed {number} on {database}: {error}")
    _say("\n".join(place.diary))
    words = f"{database} {number}{f' {SEVERAL}' if place.office.is_several else ''}"
    _say(f"Again, and shorter: .venv/bin/python -m tests.worlds.soak again {words}")


def again(database: str, number: int, *, several: bool) -> None:
    """The same seed once more, and Hypothesis shortens the story that fails."""
    with houses() as built, place_on(built, database, several=several) as place:
        try:
            live(place, number, WORLDS_A_SEED, shrink=True)
        except Exception as error:
            tell(place, database, number, error)
            raise


def megabytes() -> int:
    """What this process holds in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


def write(half: Half) -> None:
    """Keep the report, the newest of its kind."""
    PAGES.mkdir(exist_ok=True)
    page_of(half.database).write_text(page(half), "utf-8")


def page_of(database: str) -> Path:
    """Where the report of a database is."""
    return PAGES / f"{database}.md"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(words: list[str]) -> int:
    """The command line."""
    if words[0] == "again":
        again(words[1], int(words[2]), several=words[3:] == [SEVERAL])
        return 0
    minutes, database = float(words[0]), words[1]
    failed = 0
    for kind in ("sqlite", "postgresql") if database == "both" else (database,):
        half = soak(minutes, kind)
        failed += len(half.failed)
        told = f"{half.tally['worlds']} worlds, {half.tally['changes']} changes"
        _say(f"{kind}: {told}, {len(half.failed)} failed; {page_of(kind).relative_to(ROOT)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
