"""Ids that are the same each time a seed is lived, so that a story can be told again.

A version 7 id is a time and chance; here the time stands still and the chance is a counter.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from webapp import clock

LONG_AGO_NANOSECONDS = 1_460_000_000 * 10**9
#: Spreads the counter over the random bits; odd, so that no two numbers meet.
STRIDE = 0x9E3779B97F4A7C15F39CC
BITS = 2**74


@contextmanager
def same_ids(start: int = 1) -> Iterator[None]:
    """From here on every id of this process follows from its number."""
    numbers = itertools.count(start)
    chance = SimpleNamespace(randbits=lambda _: next(numbers) * STRIDE % BITS)
    still = SimpleNamespace(time_ns=lambda: LONG_AGO_NANOSECONDS, monotonic=time.monotonic)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "secrets", chance)
        patch.setattr(clock, "time", still)
        yield
