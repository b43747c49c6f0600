"""Everything dies at random while three devices work: acknowledged and lost 0, twice 0."""

from __future__ import annotations

import pytest

from tests.databases import PostgresShelf
from tests.kills.agency import KilledAgency
from tests.kills.random_kills import Unrest

#: One process runs them all: they share a server of each kind.
pytestmark = pytest.mark.xdist_group("kills")

KILLS = 12


@pytest.mark.parametrize("seed", [1])
def test_s1_s4_s7_what_was_acknowledged_is_stored_once_whoever_is_killed(
    killed: KilledAgency, seed: int
) -> None:
    deaths = Unrest(killed, seed).rage(KILLS)
    assert deaths["acknowledged"] > KILLS
    assert 500 not in killed.statuses(), killed.office.log()[-3000:]


@pytest.mark.parametrize("killed", ["postgresql"], indirect=True)
def test_s1_a_database_that_crashed_is_waited_for_without_a_restart(killed: KilledAgency) -> None:
    assert isinstance(killed.shelf, PostgresShelf)
    rosa, serving = killed.device("rosa", seed=4), killed.office.processes()
    rosa.writes_something(killed.case_files)
    assert rosa.tries() and rosa.tries()
    killed.shelf.crash()
    change = rosa.writes_something(killed.case_files)
    assert not rosa.tries() and not rosa.tries()
    assert change["id"] in rosa.outbox()
    killed.shelf.start()
    killed.waits_until_up()
    killed.check()
    assert killed.office.processes() == serving
    assert set(rosa.client.statuses) <= {200, 503}
