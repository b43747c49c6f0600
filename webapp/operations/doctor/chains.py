"""The numbers of each case file without a gap, each tag after the last, the digest (A9, F4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from webapp.models import CaseFile, Change, FeedRecord
from webapp.operations.doctor.finding import RESTORE, Finding
from webapp.sync.chain import EMPTY_DIGEST, moved_digest, next_tag, record_mark

A_PART = {"yield_per": 1000}
RESET = (
    "Phones start this case file again whenever they ask. "
    "Report it; if it was changed by hand, restore a backup."
)


@dataclass
class Chain:
    """What the changes of a case file add up to."""

    seq: int = 0
    tag: str = ""
    arrival: int = 0


def look_at_chains(connection: Connection) -> Iterator[Finding]:
    """Every number and tag recomputed, then each case file against the end of its chain."""
    chains: defaultdict[str, Chain] = defaultdict(Chain)
    yield from _follow(connection, chains)
    digests = _digests(connection)
    kinds = select(CaseFile.kind).where(CaseFile.kind == "agency")
    if len(connection.execute(kinds).all()) > 1:
        yield Finding("There are two agencies.", "table case_file", RESTORE)
    for case_file in connection.execute(select(CaseFile.__table__)):
        where = f"case file {case_file.id}"
        for what in _wrong(case_file, chains[case_file.id], digests[case_file.id]):
            yield Finding(what, where, RESET)


def _follow(connection: Connection, chains: dict[str, Chain]) -> Iterator[Finding]:
    """A9, change by change. One broken link is told once: the chain goes on from what stands."""
    query = select(Change.case_file, Change.seq, Change.id, Change.tag)
    query = query.where(Change.seq.is_not(None)).order_by(Change.case_file, Change.seq)
    for case_file, seq, change, tag in connection.execute(query.execution_options(**A_PART)):
        chain = chains[case_file]
        where = f"case file {case_file}, change {change}"
        if seq != chain.seq + 1:
            yield Finding(f"Number {chain.seq + 1} is missing: {seq} follows.", where, RESTORE)
        elif tag != next_tag(chain.tag, change):
            what = f"The tag at number {seq} is not what the changes before it make."
            yield Finding(what, where, RESTORE)
        chain.seq, chain.tag = seq, tag or ""
    arrivals = select(Change.case_file, func.max(Change.arrival)).group_by(Change.case_file)
    for case_file, arrival in connection.execute(arrivals):
        chains[case_file].arrival = arrival


def _digests(connection: Connection) -> dict[str, str]:
    """F4, from the feed."""
    digests: defaultdict[str, str] = defaultdict(lambda: EMPTY_DIGEST)
    query = select(FeedRecord.case_file, FeedRecord.id, FeedRecord.seq)
    for case_file, record, seq in connection.execute(query.execution_options(**A_PART)):
        digests[case_file] = moved_digest(digests[case_file], record_mark(record, seq))
    return digests


def _wrong(case_file: Row[Any], chain: Chain, digest: str) -> Iterator[str]:
    if case_file.seq != chain.seq:
        yield f"It says its last change is number {case_file.seq}, but that is {chain.seq}."
    elif case_file.tag != chain.tag:
        yield "Its tag is not that of its last change."
    if case_file.digest != digest:
        yield "Its digest is not that of its records."
    if not 0 <= case_file.floor <= case_file.seq:
        yield f"Its floor, {case_file.floor}, is beyond its last change."
    if case_file.arrivals < chain.arrival:
        yield f"It counts {case_file.arrivals} arrivals, but one has number {chain.arrival}."
