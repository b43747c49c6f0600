"""The fixtures of the kills: an office over each database, and devices that keep diaries."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import building_site, cast, demo_world, office, playwright
from tests.conftest import KINDS
from tests.kills.agency import Ground, KilledAgency

__all__ = ["building_site", "cast", "demo_world", "office", "playwright"]


@pytest.fixture(scope="session")
def ground() -> Iterator[Ground]:
    """Databases that keep their promises; not under a folder that only root may enter."""
    folder = Path(tempfile.mkdtemp(prefix="doorstep-kills-"))
    folder.chmod(0o755)
    ground = Ground(folder)
    yield ground
    ground.close()
    shutil.rmtree(folder)


@pytest.fixture(params=KINDS)
def killed(ground: Ground, request: pytest.FixtureRequest) -> KilledAgency:
    """The agency behind a real server: the same through many deaths, as long as it was sound."""
    return ground.agency(str(request.param))
