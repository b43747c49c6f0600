"""The people of the demo agency. Each has a browser of their own and a line of their own.

Their verbs live with their trade: `worker.py`, `supervisor.py`. This file brings them to work and
sends them home.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Playwright

from tests.browser.kit.chromium import DESKTOP, PHONE, Browser
from tests.browser.kit.line import Line
from tests.browser.kit.supervisor import Supervisor
from tests.browser.kit.worker import Worker


class Cast:
    """Brings people to work at one office."""

    def __init__(self, playwright: Playwright, office_port: int, folder: Path) -> None:
        self._playwright = playwright
        self._office_port = office_port
        self._folder = folder
        self._lines: list[Line] = []
        self._browsers: list[Browser] = []

    def worker(self, name: str, phone: str = "phone", **wishes: Any) -> Worker:
        """A case worker with a phone; a second `phone` name is a second phone."""
        return Worker(name, self._browser(f"{name}-{phone}", PHONE, wishes), self._line())

    def supervisor(self, name: str = "vera", **wishes: Any) -> Supervisor:
        """A supervisor at a desk."""
        return Supervisor(name, self._browser(name, DESKTOP, wishes), self._line())

    def go_home(self) -> None:
        """Close every browser and line."""
        for browser in self._browsers:
            browser.close()
        for line in self._lines:
            line.cut()

    def _line(self) -> Line:
        self._lines.append(Line(self._office_port).connect())
        return self._lines[-1]

    def _browser(self, name: str, size: dict[str, int], wishes: dict[str, Any]) -> Browser:
        browser = Browser(self._playwright, self._folder / name, size, **wishes).open()
        self._browsers.append(browser)
        return browser
