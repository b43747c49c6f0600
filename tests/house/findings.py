"""How a house rule speaks: one finding a line, and nothing about how it was found."""

from __future__ import annotations

from collections.abc import Iterable

import pytest


def none_of(found: Iterable[object]) -> None:
    """Fail with what was found, if anything was."""
    lines = [str(one) for one in found]
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)
