"""No query grows with the number of other people's case files (issue of the sync, point 7).

What a worker's exchange, a worker's pages and a supervisor's boards ask is the same list of
statements whether others have few case files or ten times as many, and none of them has to read a
growing table from end to end: the database's own plan says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event, text

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, record, visit
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import RECORD_TABLES

MARKER = {"Doorstep-Sync": "1"}
FEW, MANY = 2, 20
#: These grow with the agency's staff, not with its clients.
OF_THE_STAFF = {"worker", "team", "preference", "account", "device"}
GROWING = {table.__tablename__ for table in RECORD_TABLES.values()} - OF_THE_STAFF
GROWING |= {"case_file", "change", "change_record", "feed_record", "field_version", "access"}
GROWING |= {"set_aside"}
#: What its purpose makes it read: how many clients each worker of the agency has (hand-over).
WHOLE_BY_PURPOSE = ("count(*) AS count_1 FROM access, worker",)
Asked = list[tuple[str, Any]]


@contextmanager
def hearing() -> Iterator[Asked]:
    """The SELECTs that reach the database meanwhile, with their parameters."""
    heard: Asked = []

    def note(_connection: Any, _cursor: Any, statement: str, given: Any, *_more: Any) -> None:
        if statement.lstrip().startswith(("SELECT", "WITH", "UPDATE")):
            heard.append((statement, given[0] if isinstance(given, list) else given))

    event.listen(db.engine, "before_cursor_execute", note)
    yield heard
    event.remove(db.engine, "before_cursor_execute", note)


def others_get(agency: Agency, count: int) -> None:
    """So many more clients of Omar's, each with a visit."""
    for place in range(count):
        client = new_id()
        admit = create("client", client, given_name="A", family_name=f"Other {place}")
        agency.write(agency.omar, client, admit, visit(agency.omar))


def a_day(agency: Agency, browsers: dict[str, FlaskClient], device: str) -> Asked:
    """One exchange of Rosa's phone with some of everything, then pages and boards."""
    client = agency.mrs_alvarez
    changes = [
        change_of(agency.rosa, agency.mrs_alvarez, *writes)
        for writes in (
            (visit(agency.rosa),),
            (edit("goal", agency.goal, seen(agency.goal, "measure"), measure=new_id()),),
            (edit("client", client, seen(client, "birth_date"), birth_date="1941-02-03"),),
            (edit("visit", new_id(), place="Café"),),
            (create("goal", status="active"),),
        )
    ]
    asked = {"protocol": 1, "device": device, "changes": changes, "ask": [changes[3]["id"]]}
    asked |= {"witness": [], "cursors": {agency.mrs_alvarez: [1, "x"]}}
    db.session.remove()
    with hearing() as heard:
        answer = browsers["rosa"].post("/sync/v1/exchange", json=asked, headers=MARKER)
        assert answer.status_code == 200
        for who, path in looked_at(agency):
            assert browsers[who].get(path).status_code == 200, path
    return heard


def seen(record_id: str, field: str) -> list[str]:
    """The token of a field as it stands."""
    return [record(record_id)["tokens"].get(field, record_id)]


def looked_at(agency: Agency) -> list[tuple[str, str]]:
    """Pages of the worker, boards of the supervisor."""
    client = f"/clients/{agency.mrs_alvarez}"
    pages = [("rosa", path) for path in ("/", "/clients", "/due", client, "/conflicts")]
    boards = ("/team", "/reviews", "/parked", "/conflicts", f"{client}/hand-over")
    return pages + [("vera", path) for path in boards]


def spelled(heard: Asked) -> list[str]:
    """The statements, however many values a list of them has."""
    return [statement.split("IN (")[0] for statement, _ in heard]


@pytest.fixture
def browsers(agency: Agency) -> dict[str, FlaskClient]:
    """Rosa's and Vera's."""
    return {name: agency.signed_in(getattr(agency, name)) for name in ("rosa", "vera")}


@pytest.fixture
def device(agency: Agency, browsers: dict[str, FlaskClient]) -> str:
    """Rosa's phone."""
    answer = browsers["rosa"].post("/sync/v1/devices", json={"name": "Phone"}, headers=MARKER)
    return str(answer.json["device"])


def test_others_case_files_add_no_statement(
    agency: Agency, browsers: dict[str, FlaskClient], device: str
) -> None:
    others_get(agency, FEW)
    a_day(agency, browsers, device)
    few = a_day(agency, browsers, device)
    others_get(agency, MANY - FEW)
    many = a_day(agency, browsers, device)
    assert spelled(many) == spelled(few)


def test_no_plan_reads_a_growing_table_from_end_to_end(
    agency: Agency, browsers: dict[str, FlaskClient], device: str, database: str
) -> None:
    others_get(agency, MANY)
    plain = dict(a_day(agency, browsers, device))
    whole = {
        f"{table}: {' '.join(statement.split())[:300]}"
        for statement, given in plain.items()
        for table in read_whole(statement, given, database)
        if not any(known in " ".join(statement.split()) for known in WHOLE_BY_PURPOSE)
    }
    assert not whole, "\n".join(sorted(whole))


def test_the_look_at_a_plan_sees_a_table_read_whole(agency: Agency, database: str) -> None:
    assert read_whole("SELECT id FROM visit WHERE place = 'Café'", (), database) == ["visit"]
    by_id = f"SELECT id FROM visit WHERE id = '{agency.goal}'"
    assert read_whole(by_id, (), database) == []


def read_whole(statement: str, given: Any, database: str) -> list[str]:
    """The growing tables that a statement's plan reads from end to end."""
    look = _sqlite_plan if database == "sqlite" else _postgresql_plan
    return [table for table in look(statement, given) if table in GROWING]


def _sqlite_plan(statement: str, given: Any) -> list[str]:
    connection = db.session.connection()
    lines = [
        row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
    ]
    return [line.split()[1] for line in lines if line.startswith("SCAN")]


def _postgresql_plan(statement: str, given: Any) -> list[str]:
    """Small tables are rightly read whole, so the planner is asked to do that only if it must."""
    db.session.execute(text("SET LOCAL enable_seqscan = off"))
    asked = f"EXPLAIN (FORMAT JSON) {statement}"
    told = db.session.connection().exec_driver_sql(asked, given or None).scalar_one()
    plan = told if isinstance(told, list) else json.loads(told)
    return [
        node.get("Relation Name", "")
        for node in _nodes(plan[0]["Plan"])
        if node["Node Type"] == "Seq Scan"
        or (node["Node Type"].startswith("Index") and "Index Cond" not in node)
    ]


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for below in node.get("Plans", ()):
        yield from _nodes(below)
