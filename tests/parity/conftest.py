"""The gate is opened once for each language and used by every comparison."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.browser.conftest import building_site, demo_world, playwright
from tests.parity.gate import Gate, opened

__all__ = ["building_site", "demo_world", "playwright"]


@pytest.fixture(scope="session", params=["en", "es"])
def gate(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    demo_world: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Gate]:
    """Both sides over the demo world and the hostile clients, in one language."""
    folder = tmp_path_factory.mktemp(f"gate-{request.param}")
    with opened(playwright, demo_world, folder, request.param) as gate_open:
        yield gate_open
