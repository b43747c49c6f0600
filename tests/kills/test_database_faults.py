"""A full disk, a disk nobody may write, a locked database: 503, never 500; nothing lost.

The server is never restarted: it recovers by itself as soon as the disk does.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.kills.agency import KilledAgency
from tests.kills.database_faults import FAULTS, locked, writes_until_refused
from tests.kills.device import Busy, ScriptDevice

#: One process runs them all: they share a server of each kind.
pytestmark = pytest.mark.xdist_group("kills")

#: Longer than SQLite is patient (5 s), so that somebody is really turned away; the soak takes 30.
LOCKED_SECONDS = 6.5
LONG_TITLE = "Bring the form " * 30


@pytest.fixture
def rosa(killed: KilledAgency) -> Iterator[ScriptDevice]:
    """Rosa's phone, in order with the server."""
    rosa = killed.device("rosa", seed=11)
    assert rosa.tries()
    serving = killed.office.processes()
    yield rosa
    assert killed.office.processes() == serving, "somebody was restarted"
    assert set(rosa.client.statuses) <= {200, 503}, killed.office.log()[-3000:]


@pytest.mark.parametrize("killed", ["sqlite"], indirect=True)
@pytest.mark.parametrize("fault", FAULTS)
def test_s1_a_disk_that_takes_nothing_is_said_and_the_phone_keeps_it_all(
    killed: KilledAgency, rosa: ScriptDevice, fault: str
) -> None:
    with FAULTS[fault](killed.office):
        refused = writes_until_refused(killed, rosa)
        assert int(refused.after if isinstance(refused, Busy) else refused["after"]) > 0
        waiting = len(rosa.outbox())
        assert waiting >= 1
    killed.check()


@pytest.mark.parametrize("killed", ["sqlite"], indirect=True)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_form_on_the_web_is_shown_again_with_what_was_typed(
    killed: KilledAgency, rosa: ScriptDevice, fault: str
) -> None:
    with FAULTS[fault](killed.office):
        writes_until_refused(killed, rosa)
        typed = rosa.client.form({"title": LONG_TITLE, "priority": "normal"})
        path = f"/clients/{killed.case_files[0]}/tasks/new"
        status, said, page = rosa.client.visitor.ask(path, typed)
        assert status in (422, 503) and (status == 422 or said.get("retry-after"))
        assert status == 503 or LONG_TITLE.encode() in page
    killed.check()


def test_s1_a_locked_database_is_waited_for(killed: KilledAgency, rosa: ScriptDevice) -> None:
    with locked(killed.office.url, float(os.environ.get("LOCKED_SECONDS", LOCKED_SECONDS))) as lock:
        for file in killed.case_files:
            rosa.writes_something([file])
        while lock.is_alive():
            rosa.tries()
    killed.check()
