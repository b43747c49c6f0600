"""The road between a phone and the server, and what must hold at its end (S1, S5, S7)."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
from flask import g
from flask.testing import FlaskClient

from tests.cast import Agency, create
from tests.service_worker.bridge import Call, Phones
from webapp.clock import now, stamp
from webapp.extensions import db
from webapp.models import Change, FeedRecord

HEADERS = {"Doorstep-Sync": "1", "Content-Type": "application/json", "Accept-Encoding": "gzip"}
ROUNDS_MAX = 30


class Road:
    """The way from one worker's phones to the server, and what happens on it."""

    def __init__(self, browser: FlaskClient):
        self.browser = browser
        self.requests: list[Call] = []
        self.answers: list[Any] = []

    def __call__(self, call: Call) -> Any:
        """What comes back for a request: what the road gives back."""
        self.requests.append(call)
        self.answers.append(self.through(call))
        return self.answers[-1]

    def through(self, call: Call) -> Any:
        """Carry one request to the server and the answer back."""
        # The test's own application context outlives the request, and flask-login remembers in it.
        g.pop("_login_user", None)
        content = gzip.compress(json.dumps(call["body"]).encode())
        headers = HEADERS | {"Content-Encoding": "gzip"}
        response = self.browser.post(call["path"], data=content, headers=headers)
        assert response.headers["Doorstep-Sync"] == "1"
        if response.status_code != 200:
            return {"kind": "refused", "status": response.status_code}
        content = response.get_data()
        packed = response.headers.get("Content-Encoding") == "gzip"
        return {
            "kind": "answer",
            "body": json.loads(gzip.decompress(content) if packed else content),
        }


def settle(phones: Phones, tab: str) -> None:
    """Exchange until there is nothing more."""
    for _ in range(ROUNDS_MAX):
        if not phones.command("exchange", tab=tab)["more"]:
            return
    pytest.fail("the exchanges never came to an end (S7)")


def visit(agency: Agency, **more: Any) -> dict[str, Any]:
    """The write of a visit that Rosa has planned."""
    fields = {"worker": agency.rosa, "contact_type": "home_visit", "starts_at": stamp(now())}
    return create("visit", **fields | more)


def planned(phones: Phones, agency: Agency, tab: str = "rosa") -> str:
    """A visit to Mrs Alvarez saved on the phone; returns the id of its change."""
    change = {"case_file": agency.mrs_alvarez, "writes": [visit(agency)]}
    return phones.command("save", tab=tab, change=change)["id"]


def on_server(change_id: str) -> Change | None:
    """The change as the server keeps it (S1)."""
    db.session.rollback()
    return db.session.get(Change, change_id)


def shown(phones: Phones, tab: str) -> dict[str, Any]:
    """What a phone shows, as it came over the wire, by id."""
    records = phones.command("records", tab=tab)
    return {r["id"]: without(r, "case_file", "state", "received_at") for r in records}


def feed(phones: Phones, tab: str) -> dict[str, Any]:
    """What the server has of the case files of this phone."""
    db.session.rollback()
    files = [case_file["id"] for case_file in phones.command("case_files", tab=tab)]
    rows = db.session.query(FeedRecord).filter(FeedRecord.case_file.in_(files))
    return {row.id: without(json.loads(row.wire), "received_at") for row in rows}


def without(record: dict[str, Any], *names: str) -> dict[str, Any]:
    """A record without what one side adds; a restored server receives again, at its own time."""
    return {name: value for name, value in record.items() if name not in names}


def assert_equal_to_server(phones: Phones, *tabs: str) -> None:
    """S5 and S7, for each of these tabs."""
    for tab in tabs:
        unsettled = [e for e in phones.command("outbox", tab=tab) if e["stage"] != "released"]
        assert unsettled == []
        assert shown(phones, tab) == feed(phones, tab)
