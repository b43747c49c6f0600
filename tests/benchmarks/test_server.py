"""Section 9, the server: accepting changes and pulling records, on both databases, on one core.

Requests go through the whole application (routes, session, JSON, gzip) without a socket.
"""

from __future__ import annotations

import gzip
import json
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event

from tests.benchmarks.table import Table
from tests.cast import Agency, create
from webapp.clock import new_id
from webapp.extensions import db

MARKER = {"Doorstep-Sync": "1", "Accept-Encoding": "gzip"}
PER_REQUEST = 100
REQUESTS = 10
TIMES = 20
BYTES_WITH_NOTHING_NEW = 2_000
Question = dict[str, Any]


@pytest.fixture
def phone(agency: Agency) -> Iterator[tuple[FlaskClient, Question]]:
    """Rosa's signed-in browser and the exchange it asks."""
    browser = agency.signed_in(agency.rosa)
    enrolled = browser.post("/sync/v1/devices", json={"name": "Bench"}, headers=MARKER)
    question = {
        "protocol": 1,
        "schema": 1,
        "device": json.loads(plain(enrolled))["device"],
        "sent_at": "2026-11-22T12:00:00.000Z",
        "witness": [],
        "changes": [],
        "ask": [],
        "cursors": {},
        "max_bytes": 900_000,
    }
    yield browser, question


def plain(answer: Any) -> bytes:
    """The body of an answer as it was before it was packed."""
    packed = answer.get_data()
    return gzip.decompress(packed) if answer.content_encoding == "gzip" else packed


def exchange(browser: FlaskClient, question: Question, **more: Any) -> dict[str, Any]:
    """One exchange."""
    answer = browser.post("/sync/v1/exchange", json=question | more, headers=MARKER)
    assert answer.status_code == 200, plain(answer)
    return json.loads(plain(answer))


def observations(agency: Agency, number: int) -> list[dict[str, Any]]:
    """So many changes of one observation each."""
    return [
        {
            "id": new_id(),
            "n": place,
            "schema": 1,
            "author": agency.rosa,
            "case_file": agency.mrs_alvarez,
            "occurred_at": "2026-11-22T12:00:00.000Z",
            "writes": [
                create(
                    "observation",
                    category="nutrition",
                    remark="The fridge is full, the bread is fresh.",
                    severity="none",
                    source="observed",
                    noted_at="2026-11-22T12:00:00.000Z",
                    recorded_by=agency.rosa,
                )
            ],
        }
        for place in range(number)
    ]


def all_pulled(browser: FlaskClient, question: Question) -> dict[str, Any]:
    """The cursors of a device that holds everything."""
    cursors: dict[str, Any] = {}
    while True:
        answer = exchange(browser, question, cursors=cursors)
        cursors |= {key: part["cursor"] for key, part in answer["case_files"].items()}
        if not answer["more"]:
            return cursors


def test_accepting_and_pulling(
    agency: Agency, phone: tuple[FlaskClient, Question], database: str, table: Table
) -> None:
    """A hundred changes a request; then the hundred records that somebody else wrote."""
    browser, question = phone
    before = all_pulled(browser, question)
    batches = [observations(agency, PER_REQUEST) for _ in range(REQUESTS)]
    begun = time.process_time(), time.perf_counter()
    for batch in batches:
        receipts = exchange(browser, question, changes=batch, cursors=before)["receipts"]
        assert {one["outcome"] for one in receipts} == {"accepted"}
    busy, passed = time.process_time() - begun[0], time.perf_counter() - begun[1]
    changes = PER_REQUEST * REQUESTS
    table.note(
        f"Accepting changes, {PER_REQUEST} a request",
        database,
        f"{changes / passed:,.0f} a second ({changes / busy:,.0f} a second of our process)",
    )

    cursors = all_pulled(browser, question)
    exchange(browser, question, changes=observations(agency, PER_REQUEST), cursors=cursors)
    begun = time.process_time(), time.perf_counter()
    for _ in range(TIMES):
        part = exchange(browser, question, cursors=cursors)["case_files"][agency.mrs_alvarez]
        assert len(part["records"]) == PER_REQUEST
    busy, passed = time.process_time() - begun[0], time.perf_counter() - begun[1]
    table.note(
        f"Pulls of {PER_REQUEST} records",
        database,
        f"{TIMES / passed:,.0f} a second ({TIMES / busy:,.0f} a second of our process)",
    )


def test_an_exchange_with_nothing_new(
    phone: tuple[FlaskClient, Question], database: str, table: Table
) -> None:
    """Bytes both ways, and how often each table is asked."""
    browser, question = phone
    cursors = all_pulled(browser, question)
    asked: Counter[str] = Counter()

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        words = statement.replace("\n", " ").split()
        if "FROM" in words:
            asked[words[words.index("FROM") + 1]] += 1

    event.listen(db.engine, "before_cursor_execute", note)
    body = json.dumps(question | {"cursors": cursors}).encode()
    answer = browser.post(
        "/sync/v1/exchange", data=body, headers=MARKER, content_type="application/json"
    )
    event.remove(db.engine, "before_cursor_execute", note)
    passed = len(body) + len(answer.get_data())
    table.add(
        "Exchange with nothing new, bodies", database, passed, BYTES_WITH_NOTHING_NEW, "bytes"
    )
    most, often = asked.most_common(1)[0]
    table.add(f"Queries of one table then (most: {most})", database, often, 1, "queries")
