"""Worlds that are built once for the whole run and copied for each story.

Several test processes share one building site: the first to take the lock builds, the others copy.
"""

from __future__ import annotations

import fcntl
from collections.abc import Callable
from pathlib import Path

from tests.browser.kit.office import ROOT, Office

SYNTHEA = ROOT / "tests" / "fixtures" / "synthea" / "patients.ndjson"
DATABASE = "doorstep.sqlite"


def built_once(site: Path, name: str, build: Callable[[Office], None]) -> Path:
    """The folder of a finished world, built by whoever comes first."""
    site.mkdir(parents=True, exist_ok=True)
    world = site / name
    with (site / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (world / DATABASE).exists():
            unfinished = site / f"{name}.unfinished"
            unfinished.mkdir()
            office = Office(unfinished)
            office.command("migrate")
            build(office)
            unfinished.rename(world)
    return world


def demo(office: Office) -> None:
    """The demo agency of the README, as `make run` brings it."""
    office.command("demo")


def synthea(office: Office) -> None:
    """The demo agency, and beside its own clients a caseload nobody of this project wrote."""
    office.command("demo")
    office.command("clients", "import", str(SYNTHEA), "--worker", "rosa")
