"""Section 9, the phone: first sync against the yardstick, then the day without signal.

The worlds are built once (offices.py). Every run enrols phones of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.benchmarks import measured
from tests.benchmarks.offices import office_with
from tests.benchmarks.slowness import Slowness
from tests.benchmarks.table import Table
from tests.benchmarks.yardstick import YardstickServer, milliseconds
from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import NOTHING_WAITS, Worker

SIZES = (1_000, 10_000, 50_000)
SPEEDS = (1, 4)
FIRST_SYNCS = 3
WAITING = 250


@pytest.fixture(params=SIZES, ids=[f"{size}-records" for size in SIZES])
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator:
    """An office with so many records, and how many it has."""
    size = request.param
    office = office_with(size, tmp_path_factory.mktemp("office")).plug_in()
    yield office, size
    office.unplug()


def test_the_phone(
    world: tuple[Office, int],
    playwright: Playwright,
    table: Table,
    slowness: Slowness,
    tmp_path: Path,
) -> None:
    """Everything of one world size, at full speed and slowed down."""
    office, size = world
    records = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"])).records()
    client = measured.busiest_client(records)
    cast = Cast(playwright, office.port, tmp_path)
    rosa = cast.worker("rosa")
    try:
        rosa.signs_in()
        for speed in SPEEDS if slowness.is_possible else SPEEDS[:1]:
            where = f"{size:,} records, {speed}x"
            with slowness.of(rosa.browser, speed):
                _first_sync(table, rosa, records, where)
                office.unplug()
                _day(table, rosa, client, where, speed)
            office.plug_in()
            rosa.delivers_everything()
        _drain(table, rosa, office, client, f"{size:,} records, 1x")
    finally:
        cast.go_home()


def _first_sync(table: Table, rosa: Worker, records: list, where: str) -> None:
    """The best of a few each, in turns, so that both meet the same machine."""
    server = YardstickServer(records)
    least, took = [], []
    for _ in range(FIRST_SYNCS):
        tab = rosa.browser.new_tab()
        least.append(milliseconds(tab, server, times=1))
        tab.close()
        took.append(measured.first_sync(rosa))
    server.close()
    measures = f"({min(took):,.0f} ms to {min(least):,.0f} ms, {len(records):,} records)"
    table.add("First sync by the yardstick", where, min(took) / min(least), 2, "times", measures)


def _day(table: Table, rosa: Worker, client: str, where: str, speed: int) -> None:
    home, story = f"/clients/{client}", f"/clients/{client}/story"
    rosa.opens(story)
    events = rosa.page.locator("main ol.line li:not(.day)").count()
    for figure, before, after in (
        (f"Tap to the client page, the latest of {events} events", "/clients", home),
        (f"Tap to the whole story, {events} events", home, story),
    ):
        rosa.opens(after)
        there, back = f"main a[href='{after}']", f":is(main, nav) a[href='{before}']"
        tapped, slowest = measured.middle(measured.taps(rosa, there, back))
        table.add(figure, where, tapped, 50 if speed == 1 else 150, "ms", slowest)
    started, slowest = measured.middle(measured.cold_starts(rosa))
    table.add("Cold start to Today", where, started, 200 if speed == 1 else 500, "ms", slowest)
    saved, slowest = measured.middle(measured.saves(rosa, client))
    table.add("Save to on this phone", where, saved, 50 if speed == 1 else 100, "ms", slowest)


def _drain(table: Table, rosa: Worker, office: Office, client: str, where: str) -> None:
    office.unplug()
    measured.save_many(rosa, client, WAITING)
    asked = rosa.line.exchanges()
    office.plug_in()
    rosa.opens("/me")
    until(lambda: _is_delivered(rosa), "everything is delivered", 60, pause=0.01)
    requests = rosa.line.exchanges() - asked
    table.add(f"Requests for {WAITING} waiting changes", where, requests, 2, "requests")
    asked, passed = rosa.line.exchanges(), rosa.line.bytes_passed
    rosa.looks_again()
    until(lambda: rosa.line.exchanges() > asked, "one more exchange")
    until(lambda: _is_still(rosa), "the exchange is over")
    both_ways = rosa.line.bytes_passed - passed
    table.add("Exchange with nothing new, headers too", where, both_ways, 2000, "bytes")


def _is_delivered(rosa: Worker) -> bool:
    return rosa.waiting_sentence() in NOTHING_WAITS


def _is_still(rosa: Worker) -> bool:
    before = rosa.line.bytes_passed
    rosa.page.wait_for_timeout(300)
    return before == rosa.line.bytes_passed
