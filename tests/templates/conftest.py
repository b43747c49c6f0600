"""One node process for the whole session."""

from collections.abc import Iterator

import pytest

from tests.templates.twins import Node


@pytest.fixture(scope="session")
def node() -> Iterator[Node]:
    """The process that renders the compiled templates."""
    process = Node()
    yield process
    process.close()
