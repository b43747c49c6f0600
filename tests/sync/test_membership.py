"""F6 and the memberships: who works with whom is a record, and the doors follow it at once."""

from __future__ import annotations

from typing import Any

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, outcomes, record, send, visit
from webapp import access
from webapp.clock import new_id, now, stamp
from webapp.extensions import db
from webapp.models import Access, Account, CaseFile, Membership
from webapp.sync.names import AGENCY, SERVER


def line_of(agency: Agency, worker: str, case_file: str) -> str:
    """The id of a worker's membership record."""
    return db.session.query(Access).filter_by(worker=worker, case_file=case_file).one().membership


def by(agency: Agency, worker: str, case_file: str, *writes: dict[str, Any]) -> str:
    """What became of a change."""
    return outcomes(send(agency, worker, change_of(worker, case_file, *writes)))[0]


def test_f6_whoever_opens_a_clients_file_becomes_the_primary_worker(agency: Agency) -> None:
    client = create("client", given_name="Ana", family_name="Ruiz")
    assert by(agency, agency.rosa, client["id"], client) == "accepted"
    assert client["id"] in access.caseload_of(agency.rosa)
    line = db.session.query(Membership).filter_by(case_file=client["id"]).one()
    assert (line.worker, line.role) == (agency.rosa, "primary")
    assert record(line.id)["type"] == "membership"


def test_f6_visit_and_client_may_come_in_one_change(agency: Agency) -> None:
    client = create("client", given_name="Ana", family_name="Ruiz")
    assert by(agency, agency.rosa, client["id"], client, visit(agency.rosa)) == "accepted"


def test_f6_the_client_comes_first_and_has_the_id_of_the_case_file(agency: Agency) -> None:
    client = create("client", given_name="Ana", family_name="Ruiz")
    assert by(agency, agency.rosa, client["id"], visit(agency.rosa), client) == "held"
    assert by(agency, agency.rosa, new_id(), client) == "held"


def test_f6_nobody_can_found_a_file_on_a_colleagues_desk(agency: Agency) -> None:
    client = create("client", agency.sam, given_name="Ana", family_name="Ruiz")
    assert by(agency, agency.rosa, agency.sam, client) == "id_taken"
    assert by(agency, agency.sam, agency.sam, create("preference", language="es")) == "accepted"


def test_a_worker_cannot_write_memberships(agency: Agency) -> None:
    mine = create("membership", worker=agency.omar, role="covering")
    assert by(agency, agency.rosa, agency.mrs_alvarez, mine) == "invalid"
    assert agency.mrs_alvarez not in access.caseload_of(agency.omar)


def test_the_supervisor_and_the_administrator_can(agency: Agency) -> None:
    for boss in (agency.vera, agency.ada):
        covering = create("membership", worker=agency.omar, role="covering")
        assert by(agency, boss, agency.mrs_alvarez, covering) == "accepted"
    assert agency.mrs_alvarez in access.caseload_of(agency.omar)


def test_the_administrator_writes_nothing_else_there(agency: Agency) -> None:
    assert by(agency, agency.ada, agency.mrs_alvarez, visit(agency.ada)) == "forbidden"


def test_a_client_has_exactly_one_primary_worker(agency: Agency) -> None:
    second = create("membership", worker=agency.sam, role="primary")
    assert by(agency, agency.vera, agency.mrs_alvarez, second) == "invalid"
    mine = line_of(agency, agency.rosa, agency.mrs_alvarez)
    ending = edit("membership", mine, ended_at=stamp(now()))
    assert by(agency, agency.vera, agency.mrs_alvarez, ending) == "invalid"
    assert agency.mrs_alvarez in access.caseload_of(agency.rosa)
    assert by(agency, agency.vera, agency.mrs_alvarez, ending, second) == "accepted"
    assert agency.mrs_alvarez not in access.caseload_of(agency.rosa)
    assert agency.mrs_alvarez in access.caseload_of(agency.sam)


def test_voiding_a_membership_ends_it(agency: Agency) -> None:
    covering = line_of(agency, agency.sam, agency.mrs_alvarez)
    voided = edit("membership", covering, voided=True)
    assert by(agency, agency.vera, agency.mrs_alvarez, voided) == "accepted"
    assert agency.mrs_alvarez not in access.caseload_of(agency.sam)


def test_a_cover_that_begins_next_year_opens_nothing_yet(agency: Agency) -> None:
    cover = create("membership", worker=agency.omar, role="covering", starts_on="2099-01-01")
    assert by(agency, agency.vera, agency.mrs_alvarez, cover) == "accepted"
    assert agency.mrs_alvarez not in access.caseload_of(agency.omar)
    assert by(agency, agency.omar, agency.mrs_alvarez, visit(agency.omar)) == "not_assigned"


def test_the_desk_is_its_workers_and_the_servers(agency: Agency) -> None:
    preference = create("preference", language="es")
    assert by(agency, agency.rosa, agency.rosa, preference) == "accepted"
    assert db.session.get_one(CaseFile, agency.rosa).kind == "desk"
    changed = edit("preference", preference["id"], language="en")
    assert by(agency, agency.vera, agency.rosa, changed) == "forbidden"
    assert agency.write(SERVER, agency.rosa, changed)["outcome"] == "accepted"


def test_the_server_may_open_a_desk(agency: Agency) -> None:
    receipt = agency.write(SERVER, agency.omar, create("preference", language="en"))
    assert receipt["outcome"] == "accepted"
    assert agency.omar in [f.id for f in access.visible_case_files(agency.omar)]


def test_the_agencys_file_is_the_administrators(agency: Agency) -> None:
    team = create("team", name="West")
    promoted = edit("worker", agency.omar, role="admin")
    assert by(agency, agency.rosa, AGENCY, team) == "forbidden"
    assert by(agency, agency.vera, AGENCY, team) == "accepted"
    assert by(agency, agency.vera, AGENCY, promoted) == "invalid"
    assert by(agency, agency.ada, AGENCY, promoted) == "accepted"
    assert db.session.query(Account).filter_by(worker_id=agency.omar).one().role == "admin"


def test_who_no_longer_works_here_cannot_sign_in(agency: Agency) -> None:
    assert access.account_by_password("Omar ", "a door with a green handle")
    assert by(agency, agency.ada, AGENCY, edit("worker", agency.omar, active=False)) == "accepted"
    assert access.account_by_password("omar", "a door with a green handle") is None
