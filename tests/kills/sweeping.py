"""Walks a fault through an exchange, step by step, until there is no step left.

For the tests some steps, for `make soak` all of them: the tests and the soak do the same.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from tests.kills.agency import KilledAgency
from tests.kills.bad_line import BadLine, Fate
from tests.kills.device import ScriptDevice

#: What the bytes of two exchanges of the same kind may differ by: numbers with one digit more.
SLACK_BYTES = 40


def sweep(killed: KilledAgency, line: BadLine, device: ScriptDevice, way: str, steps: int) -> int:
    """Cut the request or the answer of one more exchange at each of so many places; how many."""
    device.writes_something(killed.case_files)
    assert device.tries()
    whole = line.carried[way.removesuffix("_bytes")] - SLACK_BYTES
    cut = 0
    for place in range(0, whole, max(1, whole // steps)):
        device.writes_something(killed.case_files)
        fate: Any = {way: place}
        line.fates.append(Fate(**fate))
        cut += not device.tries()
        device.tries()
    return cut


def batch_of(killed: KilledAgency, device: ScriptDevice) -> None:
    """Five changes over several case files."""
    for file in (killed.case_files[0], killed.case_files[0], killed.case_files[1]):
        device.writes_something([file])
    device.writes_something(killed.case_files)
    device.writes_something(killed.case_files)


def dies_at_every(killed: KilledAgency, device: ScriptDevice, point: str) -> int:
    """Kill the server at every turn of one fail point that an exchange has; how many there were."""
    for turn in count(1):
        batch_of(killed, device)
        if not dies_at(killed, device, point, turn):
            assert turn > 1, f"nobody ever came by {point}"
            return turn - 1
        # What had no answer would make the next exchange longer than this one, and so on.
        device.tries()
    raise AssertionError("an exchange never ends")


def dies_at(killed: KilledAgency, device: ScriptDevice, point: str, turn: int) -> bool:
    """Kill the server at one point of the next exchange; whether that exchange came by it."""
    killed.office.will_fail_at(point, turn)
    answered = device.tries()
    failed = killed.office.has_failed()
    assert failed != answered, "it died and answered, or neither"
    return failed
