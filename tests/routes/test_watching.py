"""What machines that watch the server see: its health, numbers and log; and what they never see."""

from __future__ import annotations

import io
import json
import logging
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from prometheus_client import REGISTRY
from sqlalchemy import text

from tests.cast import create
from tests.sync.phone import MARKED, Phone
from tests.sync.post import change_of, note, visit
from webapp import create_app, logs
from webapp.config import Config
from webapp.extensions import LOCK_WAIT_MILLISECONDS, db
from webapp.logs import JsonLines
from webapp.sync import accept as door

SECRET = "Zzyzx-never-in-a-log"


def settings(agency, **changed) -> None:
    agency.app.config["DOORSTEP"] = replace(agency.app.config["DOORSTEP"], **changed)


@pytest.fixture
def lines():
    """What our loggers write, as an operator's log would hold it."""
    paper = io.StringIO()
    handler = logging.StreamHandler(paper)
    handler.setFormatter(JsonLines())
    ours = [logging.getLogger(name) for name in logs.OURS]
    for logger in ours:
        logger.addHandler(handler)
        logger.setLevel("INFO")
    yield lambda: [json.loads(line) for line in paper.getvalue().splitlines()]
    for logger in ours:
        logger.removeHandler(handler)
        logger.setLevel("WARNING")


def counted(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0


def test_a_server_that_can_serve_is_healthy(agency):
    answer = agency.app.test_client().get("/healthz")
    assert (answer.status_code, answer.text) == (200, "ok")


@pytest.mark.parametrize("database", ["sqlite"])
def test_a_database_that_is_locked_or_gone_is_said_in_words(agency, database):
    path = db.engine.url.database
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answer = agency.app.test_client().get("/healthz")
        assert (answer.status_code, answer.text) == (503, "the database is locked")
        other.execute("ROLLBACK")
    assert agency.app.test_client().get("/healthz").status_code == 200
    assert db.session.scalar(text("PRAGMA busy_timeout")) == LOCK_WAIT_MILLISECONDS


@pytest.mark.parametrize("database", ["postgresql"])
def test_a_database_that_only_lets_read_is_said_in_words(agency, database):
    db.session.execute(
        text(f"ALTER DATABASE {db.engine.url.database} SET default_transaction_read_only = on")
    )
    db.session.commit()
    db.session.remove()
    db.engine.dispose()
    answer = agency.app.test_client().get("/healthz")
    assert (answer.status_code, answer.text) == (503, "the database is read-only")


@pytest.mark.parametrize("gone", ["sqlite:////nowhere/at/all", "postgresql://us@127.0.0.1:1/none"])
def test_a_database_that_does_not_answer_is_said_in_words(gone, tmp_path):
    app = create_app(Config(database_url=gone, folder=tmp_path, secret_key="a secret of the tests"))
    answer = app.test_client().get("/healthz")
    assert (answer.status_code, answer.text) == (503, "the database does not answer")


def test_the_numbers_are_for_this_machine_or_for_who_has_the_word(agency):
    client = agency.app.test_client()
    assert client.get("/metrics").status_code == 200
    assert client.get("/metrics", headers={"X-Forwarded-For": "127.0.0.1"}).status_code == 404
    away = {"REMOTE_ADDR": "203.0.113.9"}
    assert client.get("/metrics", environ_overrides=away).status_code == 404
    settings(agency, metrics_token="open sesame")
    assert client.get("/metrics").status_code == 404
    told = {"Authorization": "Bearer open sesame"}
    assert client.get("/metrics", headers=told, environ_overrides=away).status_code == 200
    assert client.get("/metrics", headers={"Authorization": "Bearer no"}).status_code == 404


def test_exchanges_changes_and_pages_are_counted_by_names_of_ours(agency):
    before = counted("doorstep_changes_total", outcome="accepted")
    exchanges = counted("doorstep_exchanges_total", result="answered")
    phone = Phone(agency.signed_in(agency.rosa), agency.rosa)
    phone.save(agency.mrs_alvarez, [visit(agency.rosa)])
    phone.save(agency.mrs_alvarez, [create("goal", status="no such status")])
    phone.exchange()
    agency.signed_in(agency.rosa).get(f"/clients/{agency.mrs_alvarez}")
    assert counted("doorstep_changes_total", outcome="accepted") == before + 1
    assert counted("doorstep_exchanges_total", result="answered") == exchanges + 1
    assert counted("doorstep_pages_total", page="client", status="200") >= 1
    numbers = agency.app.test_client().get("/metrics").text
    assert "doorstep_parked 1.0" in numbers and "doorstep_held 0.0" in numbers
    assert "doorstep_exchange_seconds_bucket" in numbers
    assert agency.mrs_alvarez not in numbers and agency.rosa not in numbers


def test_numbers_of_several_processes_are_added_up_where_they_leave_them(agency, tmp_path):
    settings(agency, metrics_folder=tmp_path)
    numbers = agency.app.test_client().get("/metrics").text
    assert "doorstep_parked 0.0" in numbers and "doorstep_pages_total{" not in numbers


def test_a_line_names_request_worker_and_device_by_their_ids(agency, lines):
    phone = Phone(agency.signed_in(agency.rosa), agency.rosa)
    phone.exchange()
    answer = agency.signed_in(agency.vera).get("/team")
    team, exchange = lines()[-1], lines()[-2]
    assert exchange["device"] == phone.device and exchange["worker"] == agency.rosa
    assert (team["page"], team["status"], team["worker"]) == ("team", 200, agency.vera)
    assert team["request"] == answer.headers["Doorstep-Request"]


def test_no_line_says_what_is_written_in_a_record_whatever_goes_wrong(agency, lines, monkeypatch):
    """Markers in every field, refused, parked, failing in the database and in the program."""
    phone = Phone(agency.signed_in(agency.rosa), agency.rosa)
    phone.save(agency.mrs_alvarez, [note(agency.rosa, client_said=SECRET)])
    phone.save(agency.mrs_alvarez, [create("goal", statement=SECRET, status=SECRET)])
    phone.save(agency.mrs_alvarez, [create(f"t_{SECRET.lower()}", statement=SECRET)])
    phone.exchange()
    rosa = agency.signed_in(agency.rosa)
    rosa.get(f"/clients?q={SECRET}")
    rosa.get(f"/clients/{SECRET}")
    rosa.post("/login", data={"name": SECRET, "password": SECRET})
    rosa.post(f"/clients/{agency.mrs_alvarez}/goals/new", data={"statement": SECRET})

    def fails(*_args, **_more):
        statement = text("INSERT INTO team (id, name) VALUES (:id, :name)")
        db.session.execute(statement, {"id": "1", "name": SECRET})

    monkeypatch.setattr("webapp.sync.decide.apply", fails)
    parked = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa, purpose=SECRET))
    sent = phone.request().body | {"changes": [parked]}
    phone.client.post("/sync/v1/exchange", json=sent, headers=MARKED)
    monkeypatch.setattr(door, "begin_writing", lambda: 1 / len(SECRET[:0]))
    again = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa, purpose=SECRET))
    sent = phone.request().body | {"changes": [again]}
    assert phone.client.post("/sync/v1/exchange", json=sent, headers=MARKED).status_code == 500
    told = json.dumps(lines())
    assert "IntegrityError" in told and "ZeroDivisionError" in told and '"places"' in told
    for secret in (SECRET, SECRET.lower(), "Alvarez", "Rosa"):
        assert secret not in told
