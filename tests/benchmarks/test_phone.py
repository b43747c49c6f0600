"""Section 9, the phone: first sync against the yardstick, then the day without signal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.benchmarks import measured
from tests.benchmarks.slowness import Slowness
from tests.benchmarks.table import Table
from tests.benchmarks.yardstick import YardstickServer, milliseconds
from tests.browser.kit import worlds
from tests.browser.kit.cast import Cast
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office, office_with_copy_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import NOTHING_WAITS, Worker

SIZES = (1_000, 10_000, 50_000)
SPEEDS = (1, 4)
WAITING = 250


@pytest.fixture(params=SIZES, ids=[f"{size}-records" for size in SIZES])
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator:
    """An office with so many records, and how many it has."""
    size = request.param
    site = tmp_path_factory.getbasetemp() / "worlds"

    def build(office: Office) -> None:
        office.command("demo", "--seed", "7", "--clients", "35", "--records", str(size))

    built = worlds.built_once(site, f"bench-{size}", build)
    office = office_with_copy_of(built, tmp_path_factory.mktemp("office")).plug_in()
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
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    records = ledger.records()
    cast = Cast(playwright, office.port, tmp_path)
    rosa = cast.worker("rosa")
    try:
        rosa.signs_in()
        for speed in SPEEDS if slowness.is_possible else SPEEDS[:1]:
            where = f"{size:,} records, {speed}x"
            with slowness.of(rosa.browser, speed):
                _first_sync(table, rosa, records, where)
                office.unplug()
                _day(table, rosa, measured.busiest_client(records), where, speed)
            office.plug_in()
            rosa.delivers_everything()
            _drain(table, rosa, office, measured.busiest_client(records), where)
    finally:
        cast.go_home()


def _first_sync(table: Table, rosa: Worker, records: list, where: str) -> None:
    server = YardstickServer(records)
    tab = rosa.browser.new_tab()
    least = milliseconds(tab, server)
    tab.close()
    server.close()
    took = measured.first_sync(rosa)
    table.note("Yardstick: fetch and store", where, f"{least:,.0f} ms")
    table.note("First sync", where, f"{took:,.0f} ms")
    table.add("First sync by the yardstick", where, took / least, 2, "times")


def _day(table: Table, rosa: Worker, client: str, where: str, speed: int) -> None:
    rosa.opens(f"/clients/{client}")
    events = rosa.page.locator("#timeline li").count()
    rosa.opens("/clients")
    link = f"main a[href='/clients/{client}']"
    figure = f"Tap to the client page, {events} events"
    tapped, slowest = measured.middle(measured.taps(rosa, link, "nav.places a[href='/clients']"))
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
    rosa.looks_again()
    until(lambda: rosa.waiting_sentence() in NOTHING_WAITS, "everything is delivered", 60)
    requests = rosa.line.exchanges() - asked
    table.add(f"Requests for {WAITING} waiting changes", where, requests, 2, "requests")
    asked, passed = rosa.line.exchanges(), rosa.line.bytes_passed
    rosa.looks_again()
    until(lambda: rosa.line.exchanges() > asked, "one more exchange")
    until(lambda: rosa.line.bytes_passed == _still(rosa), "the exchange is over")
    table.add("Exchange with nothing new", where, rosa.line.bytes_passed - passed, 2000, "bytes")


def _still(rosa: Worker) -> int:
    before = rosa.line.bytes_passed
    rosa.page.wait_for_timeout(300)
    return before
