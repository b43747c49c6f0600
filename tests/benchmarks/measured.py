"""What is measured inside the page: by its own clock, from a tap to what the eye sees."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import Any

from tests.benchmarks.slowness import busy
from tests.browser.kit.waiting import until
from tests.browser.kit.worker import Worker

QUIET_MILLISECONDS = 2_000
#: A page that has just come is still being wired up; nobody taps, or has written, that soon.
SETTLED_MILLISECONDS = 500
TAP = """async selector => {
  const link = document.querySelector(selector);
  const isThere = () => location.pathname === link.pathname;
  const swapped = new Promise((done) => {
    document.addEventListener('htmx:after:swap', function look() {
      if (!isThere()) return;
      document.removeEventListener('htmx:after:swap', look);
      done();
    });
  });
  const begun = performance.now();
  link.click();
  await swapped;
  return performance.now() - begun;
}"""
SAVE = """async title => {
  const form = document.querySelector('main form.questions');
  form.querySelector('[name=title]').value = title;
  const before = location.pathname;
  const swapped = new Promise((done) => {
    document.addEventListener('htmx:after:swap', function look() {
      if (location.pathname === before) return;
      document.removeEventListener('htmx:after:swap', look);
      done();
    });
  });
  const begun = performance.now();
  form.requestSubmit();
  await swapped;
  return performance.now() - begun;
}"""
SAVE_MANY = """async ([address, times]) => {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const form = page.querySelector('main form.questions');
  for (let number = 0; number < times; number += 1) {
    const drawn = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const body = new URLSearchParams(new FormData(drawn.querySelector('main form.questions')));
    body.set('title', 'Promise ' + number);
    const answer = await fetch(form.getAttribute('action'), {method: 'POST', body});
    if (!answer.ok) throw new Error(String(answer.status));
  }
}"""
LISTEN = """
if (!window.newsHeard) {
  window.newsHeard = [];
  new BroadcastChannel('doorstep').addEventListener('message', ({data: news}) => {
    if (news.kind === 'records') newsHeard.push(performance.timeOrigin + performance.now());
  });
}
"""
FIRST_ASKED = """() => {
  const asked = performance.getEntriesByName(`${location.origin}/sync/v1/exchange`)[0];
  return asked ? performance.timeOrigin + asked.startTime : null;
}"""
FORGET = """async () => {
  const forgotten = (name) => new Promise((done) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => done(true);
    asked.onerror = asked.onblocked = () => done(false);
  });
  const vaults = (await indexedDB.databases()).filter(({name}) => name.startsWith('doorstep-'));
  return (await Promise.all(vaults.map(({name}) => forgotten(name)))).every(Boolean);
}"""
STARTED = """() => {
  const [way] = performance.getEntriesByType('navigation');
  return way.domContentLoadedEventEnd - way.startTime;
}"""


def first_sync(rosa: Worker, arrange: Callable[[], object] = lambda: None) -> float:
    """Milliseconds from the first exchange that an empty phone asks for to the last commit.

    Unlocking, starting the program and enrolling the phone come before and are no part of it, as
    they are none of the yardstick. Nobody asks the phone anything meanwhile but its own page.
    `arrange` is called before it is unlocked, when the service worker that will write is there.
    """

    def is_forgotten() -> bool:
        rosa.browser.stop_service_worker()
        rosa.page.goto(f"{rosa.line.address}/healthz")
        rosa.browser.stop_service_worker()
        return bool(rosa.page.evaluate(FORGET))

    def is_quiet() -> bool:
        heard = rosa.page.evaluate("newsHeard.length")
        rosa.page.wait_for_timeout(QUIET_MILLISECONDS)
        return bool(heard) and heard == rosa.page.evaluate("newsHeard.length")

    until(is_forgotten, "the phone should forget its records")
    rosa.page.add_init_script(LISTEN)
    rosa.page.goto(f"{rosa.line.address}/me", wait_until="domcontentloaded")
    arrange()
    rosa.unlocks()
    until(is_quiet, "the phone should have heard everything", 240)
    assert rosa.holds_everything(), "the whole caseload is on the phone"
    worker = rosa.browser.context.service_workers[-1]
    return float(rosa.page.evaluate("newsHeard.at(-1)")) - float(worker.evaluate(FIRST_ASKED))


Times = list[tuple[float, float]]


def taps(rosa: Worker, there: str, back: str, times: int = 15) -> Times:
    """Milliseconds from a tap on a link to the swapped page; `back` leads to where it began."""
    measured = []
    for _ in range(times):
        rosa.page.evaluate(TAP, back)
        rosa.page.wait_for_timeout(SETTLED_MILLISECONDS)
        measured.append(_timed(rosa, TAP, there))
    return measured


def cold_starts(rosa: Worker, times: int = 7) -> Times:
    """Milliseconds from a stopped worker to Today."""
    measured = []
    for _ in range(times):
        rosa.opens("/me")
        rosa.service_worker_stops()
        rosa.opens("/")
        measured.append((float(rosa.page.evaluate(STARTED)), 0.0))
    return measured


def saves(rosa: Worker, client: str, times: int = 10) -> Times:
    """Milliseconds from the button to the page that says the promise is on this phone."""
    measured = []
    for number in range(times):
        rosa.opens(f"/clients/{client}/tasks/new")
        rosa.page.wait_for_timeout(SETTLED_MILLISECONDS)
        measured.append(_timed(rosa, SAVE, f"Bench {number}"))
        rosa.sees(f"Bench {number}", "on this phone")
    return measured


def save_many(rosa: Worker, client: str, times: int) -> None:
    """So many promises through the form, one after the other."""
    rosa.page.evaluate(SAVE_MANY, [f"/clients/{client}/tasks/new", times])


def middle(measured: Times) -> tuple[float, str]:
    """The median; the slowest in brackets, and how much of the median was computing, if known."""
    times, computing = zip(*measured, strict=True)
    least = f", {statistics.median(computing):,.0f} ms of it computing" if any(computing) else ""
    return statistics.median(times), f"({max(times):,.0f}{least})"


def _timed(rosa: Worker, script: str, given: str) -> tuple[float, float]:
    """What the page's clock says a script took, and what page and service worker computed then."""
    before = busy(rosa.browser.profile)
    took = float(rosa.page.evaluate(script, given))
    return took, busy(rosa.browser.profile) - before


def busiest_client(records: list[dict[str, Any]]) -> str:
    """The client with the longest story."""
    counted: dict[str, int] = {}
    clients = {one["id"] for one in records if one["type"] == "client"}
    for one in records:
        if one["case_file"] in clients:
            counted[one["case_file"]] = counted.get(one["case_file"], 0) + 1
    return max(counted, key=lambda client: counted[client])
