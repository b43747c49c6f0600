"""Issue 3, point 7: storms and sizes. 300 phones at once, a month offline, 200 case files.

By themselves: `python -m pytest tests/benchmarks/storms -n 0 -s`; then the figures are printed.
Crowd, gunicorn and PostgreSQL share the machine's cores, so the clock here is not the server's.
"""

from __future__ import annotations

import random
from typing import Any

from tests.benchmarks.storms.conftest import Storming
from tests.benchmarks.storms.crowd import Measured, Onlookers, percentile, storm
from tests.benchmarks.storms.office import PROCESSES, THREADS
from tests.benchmarks.storms.town import BEGAN, CLIENTS_OF_CLARA, observation
from tests.benchmarks.table import Table
from tests.cast import create
from webapp.clock import new_id, stamp
from webapp.extensions import db
from webapp.models import Access
from webapp.sync.names import AGENCY

DEVICES, CHANGES_EACH, WITHIN_SECONDS = 300, 40, 10
MONTH_OF_CHANGES = 5_000
CHANGES_A_VISIT = 4
TOWN = f"2,000 workers (copied rows), gunicorn {PROCESSES}x{THREADS}, PostgreSQL"
Json = dict[str, Any]


def caseload(storming: Storming, worker: str) -> list[str]:
    """The clients of a worker."""
    with storming.app.app_context():
        return list(db.session.scalars(db.select(Access.case_file).filter_by(worker=worker)))


def days_work(worker: str, clients: list[str], count: int, chance: random.Random) -> list[Json]:
    """So many changes, visit by visit: the visit, what was seen twice, what was promised."""
    outbox: list[Json] = []
    while len(outbox) < count:
        client, at = chance.choice(clients), stamp(BEGAN)
        visit = create("visit", worker=worker, contact_type="home_visit", starts_at=at)
        task = create("task", title="Bring the form", status="open", assignee=worker)
        seen = (observation(worker, BEGAN), observation(worker, BEGAN))
        for write in (visit, *seen, task)[: count - len(outbox)]:
            outbox.append(
                {"id": new_id(), "n": len(outbox), "schema": 1, "author": worker}
                | {"case_file": client, "occurred_at": at, "writes": [write]}
            )
    return outbox


def run_storm(
    storming: Storming, workers: list[str], count: int, within: float
) -> tuple[float, Measured]:
    """These workers come back, supervisors look on; nothing may be lost, nothing may fail."""
    chance, measured, sent = random.Random(7), Measured(), []
    phones = []
    for worker in workers:
        clients = caseload(storming, worker)
        outbox = days_work(worker, clients, count, chance)
        sent += [change["id"] for change in outbox]
        phones.append(storming.phone(worker, [*clients, worker, AGENCY], outbox))
    vera, other = storming.town.supervisors
    with Onlookers([storming.line(vera), storming.line(other)], measured):
        drained = storm(phones, within, measured)
    assert measured.errors == 0, measured.statuses
    assert measured.outcomes["accepted"] == len(sent), measured.outcomes
    assert storming.stored(sent) == len(sent)
    return drained, measured


def tell(table: Table, what: str, drained: float, measured: Measured) -> None:
    """The figures that every storm has, against F15 and F16."""
    table.add(f"{what}: drained within", TOWN, drained, 180 if "300" in what else 120, "s")
    table.add(f"{what}: an exchange, p95", TOWN, percentile(measured.exchanges, 95), 2_000, "ms")
    table.add(f"{what}: an exchange, p99", TOWN, percentile(measured.exchanges, 99), 5_000, "ms")
    table.add(f"{what}: supervisors' pages, p95", TOWN, percentile(measured.pages, 95), 800, "ms")
    table.note(f"{what}: an exchange, p50", TOWN, f"{percentile(measured.exchanges, 50):,.0f} ms")
    table.note(f"{what}: bytes of an exchange", TOWN, f"{measured.bytes_each:,.0f}")
    said = f"lost 0, errors 0, asked to come again {measured.refused:,} times"
    table.note(f"{what}: outcome", TOWN, f"{sum(measured.outcomes.values()):,} changes, {said}")


def test_three_hundred_devices_come_back_within_ten_seconds(
    storming: Storming, table: Table
) -> None:
    workers = random.Random(3).sample(storming.town.workers, DEVICES)
    drained, measured = run_storm(storming, workers, CHANGES_EACH, WITHIN_SECONDS)
    tell(table, f"{DEVICES} devices, {CHANGES_EACH} changes each", drained, measured)


def test_one_device_comes_back_after_thirty_days(storming: Storming, table: Table) -> None:
    drained, measured = run_storm(storming, storming.town.workers[:1], MONTH_OF_CHANGES, 0)
    tell(table, f"One device, {MONTH_OF_CHANGES:,} changes", drained, measured)


def test_a_worker_with_two_hundred_case_files(storming: Storming, table: Table) -> None:
    clara, everything, nothing = storming.town.clara, Measured(), Measured()
    phone = storming.phone(clara, [], [])
    first = storm([phone], 0, everything)
    assert len(phone.cursors) == CLIENTS_OF_CLARA + 2
    what = f"A worker with {CLIENTS_OF_CLARA} case files"
    down = everything.bytes_down
    table.note(f"{what}: first sync", TOWN, f"{first:,.1f} s, {down:,} bytes")
    for _ in range(20):
        storm([phone], 0, nothing)
    table.note(
        f"{what}: an exchange with nothing new",
        TOWN,
        f"{percentile(nothing.exchanges, 50):,.0f} ms, {nothing.bytes_each:,.0f} bytes",
    )
