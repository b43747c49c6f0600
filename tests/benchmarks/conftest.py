"""One table and one slow phone for the whole bench."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.benchmarks.slowness import Slowness
from tests.benchmarks.table import Table
from tests.browser.conftest import playwright

__all__ = ["playwright"]
#: What must have been measured before the document of figures is written anew.
WHOLE = {
    *("test_forms.py", "test_phone.py", "test_sealing.py"),
    *("test_server.py", "test_sizes.py", "test_storms.py"),
}


@pytest.fixture(scope="session")
def slowness() -> Iterator[Slowness]:
    """What slows page and worker down together."""
    made = Slowness()
    yield made
    made.close()


@pytest.fixture(scope="session")
def table(slowness: Slowness, request: pytest.FixtureRequest) -> Iterator[Table]:
    """The rows of this run; written when it is over, or only told where it was a part of it."""
    rows = Table(remarks=[f"4x: {slowness.how}."])
    yield rows
    measured = {item.path.name for item in request.session.items}
    if measured >= WHOLE:
        rows.write()
    else:
        rows.tell()
