"""Clients of another system come in row by row, once, and become somebody's caseload."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from webapp.access import caseload_of
from webapp.extensions import db
from webapp.imports import clients as room
from webapp.imports.caseloads import Caseloads, NobodyToTakeThem
from webapp.imports.clients import import_clients, preview
from webapp.imports.reading import read_rows
from webapp.imports.rows import Refused
from webapp.models import Access, Change, Client, FeedRecord
from webapp.sync.names import SERVER

TODAY = date(2026, 11, 22)
SYNTHEA = Path(__file__).parents[1] / "fixtures" / "synthea" / "patients.ndjson"
CHENS = "id,first_name,last_name,dob\n7,Wei,Chen,1951-07-19\n8,Li,Chen,1955-01-30\n"


def found_in(content):
    return preview(read_rows(content.encode() if isinstance(content, str) else content, TODAY))


def brought(agency, content):
    return import_clients(found_in(content), Caseloads(agency.omar), TODAY)


def records():
    return db.session.scalar(select(func.count()).select_from(FeedRecord))


def test_i21_a_preview_counts_and_writes_nothing(agency):
    before = records()
    assert found_in(SYNTHEA.read_bytes()).sentence == "120 new, 0 already here, 0 refused"
    assert records() == before


def test_a_hundred_people_become_a_workers_clients(agency):
    before = set(caseload_of(agency.omar))
    done = brought(agency, SYNTHEA.read_bytes())
    assert done.sentence == "120 new, 0 already here, 0 refused"
    assert len(set(caseload_of(agency.omar)) - before) == 120


def test_without_a_name_caseloads_stay_even(agency):
    workers = (agency.rosa, agency.sam, agency.omar)
    import_clients(found_in(SYNTHEA.read_bytes()), Caseloads(), TODAY)
    taken = [
        db.session.scalar(
            select(func.count()).where(
                Access.worker == worker, Access.role == "primary", Access.ended_at.is_(None)
            )
        )
        for worker in workers
    ]
    assert sum(taken) >= 120 and max(taken) - min(taken) <= 1
    assert agency.vera not in db.session.scalars(
        select(Access.worker).where(Access.role == "primary")
    )


def test_nobody_there_to_take_clients_is_said(app):
    with pytest.raises(NobodyToTakeThem, match="no case worker yet"):
        Caseloads()


def test_a_row_is_one_change_of_the_server_through_the_write_door(agency):
    brought(agency, CHENS)
    wei = db.session.scalars(select(Client).where(Client.external_id == "7")).one()
    changes = db.session.scalars(select(Change).where(Change.case_file == wei.id)).all()
    assert [(change.author, change.outcome) for change in changes] == [(SERVER, "accepted")]


def test_the_supervisor_of_the_team_sees_them_and_other_teams_do_not(agency):
    import_clients(found_in(CHENS), Caseloads(agency.rosa), TODAY)
    wei = db.session.scalars(select(Client.id).where(Client.external_id == "7")).one()
    assert wei in caseload_of(agency.rosa) and wei in caseload_of(agency.vera)
    assert wei not in caseload_of(agency.omar)


def test_the_same_file_again_brings_nobody_twice(agency):
    brought(agency, CHENS)
    before = records()
    done = brought(agency, CHENS + "9,Amara,Nkosi,\n")
    assert done.sentence == "1 new, 2 already here, 0 refused"
    assert records() == before + 2


def test_two_imports_at_once_make_no_second_client(agency):
    one, other = found_in(CHENS), found_in(CHENS)
    assert (
        import_clients(one, Caseloads(agency.omar), TODAY).sentence
        == "2 new, 0 already here, 0 refused"
    )
    late = import_clients(other, Caseloads(agency.omar), TODAY)
    assert late.sentence == "0 new, 0 already here, 2 refused"
    assert late.refused[0].reason == "A record with the same number is there already."
    numbers = select(func.count()).where(Client.external_id == "7")
    assert db.session.scalar(numbers) == 1


def test_i21_what_the_write_door_parks_is_refused_and_the_rest_goes_on(agency, monkeypatch):
    door = room.write

    def narrow_door(change, *, worker_id):
        if change["writes"][0]["fields"]["external_id"]["value"] == "7":
            change["writes"][0]["fields"]["acuity"] = {"value": 9}
        return door(change, worker_id=worker_id)

    monkeypatch.setattr(room, "write", narrow_door)
    done = brought(agency, CHENS)
    assert [row.name for row in done.new] == ["Li Chen"]
    assert isinstance(done.refused[0], Refused) and "Acuity" in done.refused[0].reason
    assert db.session.scalar(select(func.count()).where(Client.external_id == "7")) == 0


@pytest.mark.parametrize("name", ["omar", "Omar"])
def test_a_worker_is_found_by_either_name(agency, name):
    result = agency.app.test_cli_runner().invoke(
        args=["clients", "import", str(SYNTHEA), "--worker", name, "--dry-run"]
    )
    assert result.exit_code == 0, result.output
    assert "Would be: 120 new, 0 already here, 0 refused" in result.output
