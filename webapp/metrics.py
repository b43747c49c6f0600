"""What is counted while the server runs, for a Prometheus that asks `/metrics`.

Floor 0. Labels are names of ours: of pages, jobs, outcomes. Never an address, which holds ids, and
never a person. With PROMETHEUS_MULTIPROC_DIR set, the numbers of all server processes are added up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

#: Seconds: an exchange of nothing takes some milliseconds, a first sync some seconds.
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

REPLAYS = Counter("doorstep_replays", "Times a phone was asked for what this server has lost.")
EXCHANGES = Counter("doorstep_exchanges", "Exchanges by what came of them.", ["result"])
EXCHANGE_SECONDS = Histogram("doorstep_exchange_seconds", "How long one took.", buckets=BUCKETS)
CHANGES = Counter("doorstep_changes", "Changes by the outcome they were told.", ["outcome"])
PAGES = Counter("doorstep_pages", "Pages by their declared name.", ["page", "status"])
PAGE_SECONDS = Histogram("doorstep_page_seconds", "How long one took.", ["page"], buckets=BUCKETS)
JOB_RUNS = Counter("doorstep_job_runs", "Runs of jobs.", ["job", "result"])


def count_receipts(receipts: Iterable[Mapping[str, Any]]) -> None:
    """One for each change of an exchange, by what it was told."""
    for receipt in receipts:
        CHANGES.labels(receipt["outcome"]).inc()


def text_of(standing: Mapping[str, int], folder: Path | None) -> bytes:
    """Everything in Prometheus' text form: what was counted, and what stands now in the database.

    `standing`: a gauge's name and value. `folder`: where the server processes leave their numbers;
    None where there is one process.
    """
    registry = CollectorRegistry()
    if folder is None:
        registry.register(REGISTRY)
    else:
        MultiProcessCollector(registry, path=str(folder))
    registry.register(_Standing(standing))
    return generate_latest(registry)


class _Standing(Collector):
    """Numbers that were just asked of the database, so that no process keeps its own."""

    def __init__(self, numbers: Mapping[str, int]):
        self.numbers = numbers

    def collect(self) -> Iterable[GaugeMetricFamily]:
        """As gauges."""
        for name, number in self.numbers.items():
            yield GaugeMetricFamily(f"doorstep_{name}", "As it stands in the database.", number)
