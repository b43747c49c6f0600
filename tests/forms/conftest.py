"""The two engines, for every test of forms: node is started once a file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.forms.engines import NodeEngine, PythonEngine


@pytest.fixture(scope="module")
def python() -> PythonEngine:
    """The office's engine."""
    return PythonEngine()


@pytest.fixture(scope="module")
def node() -> Iterator[NodeEngine]:
    """The phone's engine."""
    engine = NodeEngine()
    yield engine
    engine.close()
