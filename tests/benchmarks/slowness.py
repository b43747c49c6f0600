"""Slows a browser's page and service worker down alike, as a cheap phone would.

The debugger's CPU throttling reaches only the page. A control group reaches both, where this
machine lets us make one; `Slowness.how` says what was used, and the table says it too.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from tests.browser.kit.chromium import Browser, processes_of

VERSION_1 = Path("/sys/fs/cgroup/cpu")
VERSION_2 = Path("/sys/fs/cgroup")
PERIOD = 4000


class Slowness:
    """One control group for the renderers of one browser."""

    def __init__(self) -> None:
        self._group: Path | None = None
        for root in (VERSION_1, VERSION_2):
            group = root / f"doorstep-{os.getpid()}"
            with contextlib.suppress(OSError):
                group.mkdir()
                if (group / "cpu.cfs_quota_us").exists() or (group / "cpu.max").exists():
                    self._group = group
                    break
                group.rmdir()

    @property
    def how(self) -> str:
        """In words, for the table."""
        if self._group is None:
            return "not possible here: this machine gives no CPU control group"
        return "page and service worker together in a CPU control group of a quarter of a core"

    @property
    def is_possible(self) -> bool:
        """Whether this machine can slow a service worker down."""
        return self._group is not None

    @contextlib.contextmanager
    def of(self, browser: Browser, factor: int) -> Iterator[None]:
        """Slow the renderers of this browser, and let them go again."""
        if factor == 1 or self._group is None:
            yield
            return
        self._limit(PERIOD // factor)
        over = threading.Event()
        gathering = threading.Thread(target=self._gather, args=(browser.profile, over), daemon=True)
        self._gather_once(browser.profile)
        gathering.start()
        try:
            yield
        finally:
            over.set()
            gathering.join()
            self._limit(-1)

    def close(self) -> None:
        """Take the group away once its processes are gone."""
        if self._group is not None:
            with contextlib.suppress(OSError):
                self._group.rmdir()

    def _gather(self, profile: Path, over: threading.Event) -> None:
        """Keep taking in the processes that start later, as a stopped worker's next one does."""
        while not over.wait(0.05):
            self._gather_once(profile)

    def _gather_once(self, profile: Path) -> None:
        assert self._group is not None
        for process in renderers(profile):
            with contextlib.suppress(OSError):
                (self._group / "cgroup.procs").write_text(str(process))

    def _limit(self, quota: int) -> None:
        assert self._group is not None
        if (self._group / "cpu.max").exists():
            allowed = "max" if quota < 0 else str(quota)
            (self._group / "cpu.max").write_text(f"{allowed} {PERIOD}")
            return
        (self._group / "cpu.cfs_period_us").write_text(str(PERIOD))
        (self._group / "cpu.cfs_quota_us").write_text(str(quota))


def busy(profile: Path) -> float:
    """Milliseconds that page and service worker computed so far, whoever else used the cores."""
    spent = 0
    for process in renderers(profile):
        for thread in Path(f"/proc/{process}/task").glob("*/schedstat"):
            with contextlib.suppress(OSError):
                spent += int(thread.read_text().split()[0])
    return spent / 1_000_000


def renderers(profile: Path) -> list[int]:
    """The processes in which a browser's pages and service workers run."""
    found = []
    for process in processes_of(profile):
        with contextlib.suppress(OSError):
            if b"--type=renderer" in Path(f"/proc/{process}/cmdline").read_bytes():
                found.append(process)
    return found
