"""One table and one slow phone for the whole bench."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.benchmarks.slowness import Slowness
from tests.benchmarks.table import Table
from tests.browser.conftest import playwright

__all__ = ["playwright"]


@pytest.fixture(scope="session")
def slowness() -> Iterator[Slowness]:
    """What slows page and worker down together."""
    made = Slowness()
    yield made
    made.close()


@pytest.fixture(scope="session")
def table(slowness: Slowness) -> Iterator[Table]:
    """The rows of this run; written when it is over."""
    rows = Table(remarks=[f"4x: {slowness.how}."])
    yield rows
    rows.write()
