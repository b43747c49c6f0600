"""The power is cut; whatever the disk had not synced may be gone, in part or as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kills.without_power import cuts, lived

#: One process runs them all, after one another.
pytestmark = pytest.mark.xdist_group("kills")

EXCHANGES, CUTS = 12, 60


def test_s1_what_was_acknowledged_is_there_when_the_power_comes_back(tmp_path: Path) -> None:
    day = lived(tmp_path / "day", EXCHANGES, seed=1)
    assert {step.what for step in day.steps[day.begins :]} >= {"write", "sync"}
    assert any(step.path.endswith(".sqlite") for step in day.steps[day.begins :]), "no checkpoint"
    assert cuts(day, CUTS, tmp_path, seed=2) == CUTS


@pytest.mark.parametrize("synchronous", ["NORMAL", "OFF"])
def test_a12_a_server_that_does_not_wait_for_the_disk_is_found_out(
    tmp_path: Path, synchronous: str
) -> None:
    day = lived(tmp_path / "day", EXCHANGES, seed=1, synchronous=synchronous)
    with pytest.raises(AssertionError, match=r"acknowledged and lost|cut after"):
        cuts(day, CUTS, tmp_path, seed=2)
