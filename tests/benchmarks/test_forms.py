"""Forms: the largest public ones and a larger one of ours, filled in on a phone without the office.

FORMS names another folder of workbooks; its five largest are measured then.
"""

from __future__ import annotations

import gzip
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Playwright

from tests.benchmarks import measured
from tests.benchmarks.beside_enketo import PHONE_NAME, REMARK, Enketo
from tests.benchmarks.filled import Filled, heap, lay_beside
from tests.benchmarks.large_form import large_form
from tests.benchmarks.slowness import Slowness
from tests.benchmarks.table import Table
from tests.browser.kit import worlds
from tests.browser.kit.cast import Cast
from tests.browser.kit.chromium import PHONE, Browser
from tests.browser.kit.ledger import Ledger, Visitor
from tests.browser.kit.office import Office, office_with_copy_of
from tests.browser.kit.people import a_client_of
from tests.browser.kit.person import PASS_PHRASES
from tests.browser.kit.worker import Worker
from tests.forms.workbooks import PUBLIC
from webapp.domain.canonical_json import canonical_json
from webapp.forms.reading import Reading, read_workbook

LARGEST = 5
SPEEDS = (1, 4)
TIMES = 5
NEXT = """async () => {
  const before = location.search;
  const swapped = new Promise((done) => {
    document.addEventListener('htmx:after:swap', function look() {
      if (location.search === before) return;
      document.removeEventListener('htmx:after:swap', look);
      done();
    });
  });
  const begun = performance.now();
  document.querySelector('main .finish button.main').click();
  await swapped;
  return performance.now() - begun;
}"""
ANSWER = """async (number) => {
  const field = document.querySelector('#sheet [name^="a:"]:not([type=hidden])');
  const isChoice = ['radio', 'checkbox'].includes(field.type);
  if (isChoice) field.checked = !field.checked || number % 2;
  else if (field.type === 'date') field.value = `2026-01-0${number}`;
  else if (field.options) field.selectedIndex = 1 + (number % 2);
  else field.value = String(number);
  const path = field.name.slice(2).replace(/\\[[^\\]]*\\]/g, '');
  const answer = { path, value: field.value, checked: isChoice && field.checked };
  const drawn = () => document.querySelector('#sheet [name=new]').value;
  const before = drawn();
  const swapped = new Promise((done) => {
    document.addEventListener('htmx:after:swap', function look() {
      if (drawn() === before) return;
      document.removeEventListener('htmx:after:swap', look);
      done();
    });
  });
  const begun = performance.now();
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await swapped;
  return { ...answer, took: performance.now() - begun };
}"""


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The demo agency."""
    world = worlds.built_once(tmp_path_factory.mktemp("site"), "demo", worlds.demo)
    running = office_with_copy_of(world, tmp_path_factory.mktemp("office")).plug_in()
    yield running
    running.unplug()


@pytest.fixture
def beside(playwright: Playwright, tmp_path: Path) -> Iterator[tuple[Enketo, Browser]]:
    """enketo-core and the phone on which it fills in."""
    enketo = Enketo()
    phone = Browser(playwright, tmp_path / "enketo", PHONE, user_agent=PHONE_NAME).open()
    yield enketo, phone
    phone.close()
    enketo.close()


def test_forms(
    office: Office,
    playwright: Playwright,
    beside: tuple[Enketo, Browser],
    table: Table,
    slowness: Slowness,
    tmp_path: Path,
) -> None:
    """Published one after the other, then each filled in at both speeds, here and there."""
    vera = Visitor(office.address).sign_in("vera", PASS_PHRASES["vera"])
    published = {}
    for name, content in _forms():
        read = read_workbook(content)
        address, made = _transformed(*beside, read)
        published[name] = _published(table, vera, name, content, read, made), address
    ledger = Ledger(Visitor(office.address).sign_in("rosa", PASS_PHRASES["rosa"]))
    client = a_client_of(ledger)
    cast = Cast(playwright, office.port, tmp_path)
    rosa = cast.worker("rosa")
    try:
        rosa.signs_in()
        office.unplug()
        for name, (version, address) in published.items():
            rosa.opens(f"/clients/{client}/forms/{version}")
            rosa.presses("Begin")
            _measure(table, rosa, slowness, name, *beside, address)
    finally:
        cast.go_home()
    table.remarks.append(" ".join(REMARK.split()))


def _forms() -> Iterator[tuple[str, bytes]]:
    """The largest by what they become, then ours."""
    sizes: dict[Path, int] = {}
    for file in Path(os.environ.get("FORMS", PUBLIC)).glob("*.xls*"):
        sizes[file] = len(canonical_json(read_workbook(file.read_bytes()).definition))
    for file in sorted(sizes, key=lambda one: -sizes[one])[:LARGEST]:
        yield file.stem, file.read_bytes()
    yield "700 questions, 3 languages, 8 repeats", large_form()


def _transformed(enketo: Enketo, phone: Browser, read: Reading) -> tuple[str, str]:
    """Where enketo-core's page of a form is, and how long and how large in words."""
    address, took, size = enketo.takes(phone.page, read.xform)
    made = f"enketo-core's form and model {size / 1000:.0f} kB, transformed in {took / 1000:.1f} s"
    return address, made


def _published(
    table: Table, vera: Visitor, name: str, content: bytes, read: Reading, made: str
) -> str:
    """Uploaded and published over the wire; the version's id. Says how long, and how large."""
    packed = len(gzip.compress(canonical_json(read.definition).encode(), mtime=0))
    head = 'Content-Disposition: form-data; name="workbook"; filename="form.xlsx"'
    body = b"\r\n".join([b"--edge", head.encode(), b"", content, b"--edge--", b""])
    kind = {"Content-Type": "multipart/form-data; boundary=edge"}
    begun = time.perf_counter()
    status, headers, page = vera.ask("/forms", body, kind)
    assert status == 303, page[:600]
    terms = {"published_from": "2026-01-01", "programmes": "", "due_every": "", "name": f"{name}.x"}
    status, headers, page = vera.ask(headers["location"], urlencode(terms).encode())
    assert status == 303, page[:600]
    said = f"{time.perf_counter() - begun:.1f} s, {packed / 1000:.0f} kB gzipped; {made}"
    table.note("Form: upload to published", name, said)
    return headers["location"].rpartition("/")[2]


def _measure(
    table: Table,
    rosa: Worker,
    slowness: Slowness,
    name: str,
    enketo: Enketo,
    phone: Browser,
    beside: str,
) -> None:
    address = rosa.page.url.partition("?")[0].replace(rosa.line.address, "")
    for speed in SPEEDS if slowness.is_possible else SPEEDS[:1]:
        with slowness.of(rosa.browser, speed):
            ours = Filled(_openings(rosa, address), heap(rosa.page))
            answers = _answers(rosa)
            ours.answered = [(float(answer["took"]), 0.0) for answer in answers]
            ours.onward = _pages_on(rosa)
        with slowness.of(phone, speed):
            theirs = enketo.filled(phone.page, beside, answers, TIMES)
        lay_beside(table, name, speed, ours, theirs)


def _openings(rosa: Worker, address: str) -> measured.Times:
    """A place that no question has is the first page."""
    found = []
    for _ in range(TIMES):
        rosa.opens(f"{address}?at=%2F")
        found.append((float(rosa.page.evaluate(measured.STARTED)), 0.0))
    return found


def _answers(rosa: Worker) -> list[dict[str, Any]]:
    """What was answered on the first page that asks something, and how long each took."""
    while not rosa.page.locator("#sheet [name^='a:']:not([type=hidden])").count():
        rosa.presses("Next")
    found = []
    for number in range(1, TIMES + 1):
        rosa.page.wait_for_timeout(measured.SETTLED_MILLISECONDS)
        found.append(rosa.page.evaluate(ANSWER, number))
    return found


def _pages_on(rosa: Worker) -> measured.Times:
    """As far as the form has pages; a wrong answer is said once before one goes on."""
    found = []
    while len(found) < TIMES and not rosa.page.locator(".finish [value=finish]").count():
        rosa.page.wait_for_timeout(measured.SETTLED_MILLISECONDS)
        found.append((float(rosa.page.evaluate(NEXT)), 0.0))
    return found
