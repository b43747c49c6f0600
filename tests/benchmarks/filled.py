"""What filling a form in costs, ours and a stranger's alike, and how both stand in the table."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Page

from tests.benchmarks.measured import Times, middle
from tests.benchmarks.table import Table

#: How much faster than enketo-core a form opens here.
TIMES_FASTER = 10
ANSWERED_WITHIN = {1: 50, 4: 150}


@dataclass
class Filled:
    """One form at one speed."""

    opened: Times
    heap: float
    answered: Times = field(default_factory=list)
    onward: Times = field(default_factory=list)


def heap(page: Page) -> float:
    """Megabytes that the page's scripts hold when what nobody holds is gone."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    used = session.send("Runtime.getHeapUsage")["usedSize"]
    session.detach()
    return float(used) / 1e6


def lay_beside(table: Table, name: str, speed: int, ours: Filled, theirs: Filled) -> None:
    """The rows of one form at one speed."""
    where = f"{name}, {speed}x"
    target = round(middle(theirs.opened)[0] / TIMES_FASTER)
    opened, spread = middle(ours.opened)
    spread = f"{spread}; {_theirs(theirs.opened)}"
    table.add("Form: open to the first question", where, opened, target, "ms", spread)
    answered, spread = middle(ours.answered)
    spread = f"{spread}; {_theirs(theirs.answered)}"
    within = ANSWERED_WITHIN[speed]
    table.add("Form: answer to all that depends", where, answered, within, "ms", spread)
    onward = f"{_said(ours.onward)}; {_theirs(theirs.onward)}"
    table.note("Form: next page", where, onward)
    megabytes = f"{ours.heap:.1f} MB; enketo-core {theirs.heap:.1f} MB"
    table.note("Form: memory of the open page", where, megabytes)


def _theirs(times: Times) -> str:
    return f"enketo-core {_said(times)}"


def _said(times: Times) -> str:
    if not times:
        return "has one page"
    median, slowest = middle(times)
    return f"{median:,.0f} ms {slowest}"
