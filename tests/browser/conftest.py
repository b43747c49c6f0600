"""The fixtures of the stories: a browser engine, worlds, an office, the people who work there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.browser.kit import worlds
from tests.browser.kit.cast import Cast
from tests.browser.kit.chromium import engine
from tests.browser.kit.office import Office, office_with_copy_of


@pytest.fixture(scope="session")
def playwright() -> Playwright:
    """The one Playwright of this test process, shared with the parity gate."""
    return engine()


@pytest.fixture(scope="session")
def building_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Where worlds are built: one place for all test processes of a run."""
    own = tmp_path_factory.getbasetemp()
    return (own if worker_id == "master" else own.parent) / "worlds"


@pytest.fixture(scope="session")
def demo_world(building_site: Path) -> Path:
    """The demo agency, to be copied."""
    return worlds.built_once(building_site, "demo", worlds.demo)


@pytest.fixture(scope="session")
def synthea_world(building_site: Path) -> Path:
    """The demo agency with the hundred imported clients on Rosa's caseload, to be copied."""
    return worlds.built_once(building_site, "synthea", worlds.synthea)


@pytest.fixture
def office(demo_world: Path, tmp_path: Path) -> Iterator[Office]:
    """The agency's server, plugged in, over its own copy of the demo world."""
    running = office_with_copy_of(demo_world, tmp_path / "office").plug_in()
    yield running
    running.unplug()
    print(running.log()[-3000:])  # noqa: T201 - pytest shows it under a story that failed


@pytest.fixture
def cast(playwright: Playwright, office: Office, tmp_path: Path) -> Iterator[Cast]:
    """The people of the demo agency, each with a phone or a desktop of their own."""
    people = Cast(playwright, office.port, tmp_path)
    yield people
    people.go_home()
