"""One Chromium with a profile of its own: opened, killed without warning, opened again.

The profile folder is the phone: what is stored on it outlives every kill.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import signal
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error, Page, Playwright, sync_playwright

from tests.browser.kit.waiting import until, until_page

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}
NOISE = ("ERR_CONNECTION", "ERR_EMPTY_RESPONSE", "ERR_INTERNET", "Failed to load resource")


@cache
def engine() -> Playwright:
    """The Playwright of this process: there can be only one, whoever asks first."""
    running = sync_playwright().start()
    atexit.register(running.stop)
    return running


def program() -> str:
    """Where Chromium is on this machine."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    raise AssertionError("the browser tests need Chromium on the PATH (apt install chromium)")


class Browser:
    """A persistent Chromium. Its console's complaints are kept in `complaints`."""

    def __init__(
        self, playwright: Playwright, profile: Path, viewport: dict[str, int], **context: Any
    ):
        self.playwright = playwright
        self.profile = profile
        self.wishes: dict[str, Any] = {
            "viewport": viewport,
            "has_touch": viewport is PHONE,
            **context,
        }
        self.complaints: list[str] = []
        self._context: BrowserContext | None = None

    @property
    def context(self) -> BrowserContext:
        """The open browser."""
        assert self._context is not None, "this browser is not open"
        return self._context

    @property
    def is_open(self) -> bool:
        """Whether somebody uses it now."""
        return self._context is not None

    @property
    def page(self) -> Page:
        """The first tab."""
        return self.context.pages[0]

    def open(self) -> Browser:
        """Start Chromium on this profile."""
        self._context = self.playwright.chromium.launch_persistent_context(
            str(self.profile),
            executable_path=program(),
            headless=True,
            args=ARGUMENTS,
            **self.wishes,
        )
        self._context.set_default_timeout(30_000)
        for page in self._context.pages:
            self._listen(page)
        self._context.on("page", self._listen)
        return self

    def close(self) -> None:
        """Close it the polite way."""
        if self._context is not None:
            context, self._context = self._context, None
            with contextlib.suppress(Error):
                context.close()

    def kill(self) -> None:
        """End every process of this browser at once, as an empty battery would."""
        context, self._context = self.context, None
        for process in processes_of(self.profile):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        with contextlib.suppress(Error):
            context.close()
        until(lambda: not processes_of(self.profile), "the browser's processes should be gone")
        for lock in self.profile.glob("Singleton*"):
            lock.unlink(missing_ok=True)

    def new_tab(self) -> Page:
        """A second tab of the same browser."""
        return self.context.new_page()

    def stop_service_worker(self) -> None:
        """Stop the service worker as the browser does after thirty idle seconds."""
        session = self.context.new_cdp_session(self.page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        session.detach()

    def real_complaints(self) -> list[str]:
        """What the console said that is not just the network being away."""
        return [line for line in self.complaints if not any(noise in line for noise in NOISE)]

    def _listen(self, page: Page) -> None:
        def complain(text: object) -> None:
            self.complaints.append(f"{page.url}: {text}")

        page.on("pageerror", complain)
        page.on("console", lambda said: said.type == "error" and complain(said.text))


def processes_of(profile: Path) -> list[int]:
    """The ids of the processes that run on this profile: ours, by its folder's name."""
    found = []
    wanted = f"--user-data-dir={profile}".encode()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            line = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if wanted in line:
            found.append(int(entry.name))
    return found


def until_controlled(page: Page) -> None:
    """Wait until the service worker answers this page's requests."""
    script = "Boolean(navigator.serviceWorker.controller)"
    until_page(page, script, "the service worker should take over")
