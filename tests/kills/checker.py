"""Compares the diaries of the devices with the server's database, read past the application.

Acknowledged is part of stored, stored of sent; each once, with its bytes, author and device. What
the server has made of it is computed again from the changes alone: numbers, tags, digests, heads.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import create_engine, text

from tests.kills.device import ASK_FIELDS
from tests.kills.diary import ACKNOWLEDGED, SENT, Diary, Json
from webapp.config import Config

APPLIED = ("accepted", "merged", "conflict")


class Books:
    """All rows that tell what the server has, as one transaction read them."""

    def __init__(self, url: str):
        config = Config(database_url=url, folder=None, secret_key="")  # type: ignore[arg-type]
        engine = create_engine(config.sqlalchemy_url)
        with engine.connect() as connection:
            for table in ("change", "case_file", "feed_record", "set_aside"):
                rows = connection.execute(text(f"SELECT * FROM {table}")).mappings()
                setattr(self, table, [dict(row) for row in rows])
        engine.dispose()

    change: list[Json]
    case_file: list[Json]
    feed_record: list[Json]
    set_aside: list[Json]


def check(books: Books, diaries: Iterable[Diary]) -> Counter[str]:
    """Everything. Returns how much was compared; raises AssertionError with what is wrong."""
    diaries = list(diaries)
    stored = {row["id"]: row for row in books.change}
    counts: Counter[str] = Counter()
    assert len(stored) == len(books.change), "a change is stored twice"
    assert not books.set_aside, f"set aside: {books.set_aside[0]}"
    for diary in diaries:
        counts += every_acknowledged_change_is_stored(diary, stored)
    every_stored_change_was_sent(diaries, stored)
    for case_file in books.case_file:
        the_chain_has_no_gap(case_file, books.change)
    every_create_made_one_record(books)
    the_digests_are_right(books)
    counts["heads"] = the_heads_are_what_nobody_names(books)
    return counts


def every_acknowledged_change_is_stored(diary: Diary, stored: dict[str, Json]) -> Counter[str]:
    """With its bytes, under its author, and with the number that the device was told."""
    saved, sent = diary.changes(), {line["id"] for line in diary.lines(SENT)}
    told = [line["receipt"] for line in diary.lines(ACKNOWLEDGED)]
    for receipt in told:
        row = stored.get(receipt["id"])
        assert row is not None, f"acknowledged and lost: {receipt}"
        assert receipt.get("seq") in (None, row["seq"]), f"another number: {receipt} {row}"
    for change_id in saved.keys() & stored.keys():
        row = stored[change_id]
        assert change_id in sent, f"stored and never sent: {change_id}"
        assert json.loads(row["body"]) == saved[change_id], f"other bytes: {change_id}"
        assert (row["author"], row["device"]) == (diary.worker, diary.device), f"whose? {row}"
    acknowledged = len({receipt["id"] for receipt in told})
    return Counter(saved=len(saved), sent=len(sent), acknowledged=acknowledged)


def every_stored_change_was_sent(diaries: list[Diary], stored: dict[str, Json]) -> None:
    """Nothing under a device's name that the device does not know."""
    ours = {diary.device: diary.changes() for diary in diaries}
    strangers = [
        row["id"]
        for row in stored.values()
        if row["device"] in ours and row["id"] not in ours[row["device"]]
    ]
    assert not strangers, f"stored and never saved by anybody: {strangers[:3]}"


def the_chain_has_no_gap(case_file: Json, changes: list[Json]) -> None:
    """A9: 1, 2, 3, … and each tag out of the one before."""
    mine = [row for row in changes if row["case_file"] == case_file["id"]]
    applied = sorted((r for r in mine if r["seq"] is not None), key=lambda row: row["seq"])
    assert [row["seq"] for row in applied] == list(range(1, case_file["seq"] + 1)), "a gap"
    tag = ""
    for row in applied:
        tag = hashlib.sha256((tag + row["id"]).encode()).hexdigest()[:12]
        assert row["tag"] == tag and row["outcome"] in APPLIED, f"tag: {row}"
    assert case_file["tag"] == tag, f"tag of {case_file}"
    arrivals = [row["arrival"] for row in mine]
    assert sorted(arrivals) == list(range(1, case_file["arrivals"] + 1)), "arrivals"


def writes_of(row: Json) -> list[Json]:
    """The writes of a stored change."""
    return json.loads(row["body"])["writes"]


def every_create_made_one_record(books: Books) -> None:
    """S11: whole changes only; and the record stands at the number of its last change."""
    created: list[str] = []
    latest: dict[str, int] = {}
    for row in books.change:
        if row["outcome"] in APPLIED:
            created += [write["id"] for write in writes_of(row) if write.get("create")]
            for write in writes_of(row):
                latest[write["id"]] = max(latest.get(write["id"], 0), row["seq"])
    records = {row["id"]: row["seq"] for row in books.feed_record}
    assert sorted(created) == sorted(records), "records that no change made, or the other way"
    assert records == latest, "a record is not at the number of its last change"


def the_digests_are_right(books: Books) -> None:
    """F4."""
    digests: dict[str, int] = defaultdict(int)
    for row in books.feed_record:
        mark = hashlib.sha256(f"{row['id']}:{row['seq']}".encode()).digest()[:8]
        digests[row["case_file"]] ^= int.from_bytes(mark)
    for case_file in books.case_file:
        assert case_file["digest"] == f"{digests[case_file['id']]:016x}", f"digest: {case_file}"


def the_heads_are_what_nobody_names(books: Books) -> int:
    """S2 for what the devices edit: heads and the values they carry. How many were compared."""
    cells: dict[tuple[str, str], dict[str, Any]] = defaultdict(dict)
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in books.change:
        for write in writes_of(row):
            token = write["id"] if write.get("create") else row["id"]
            for name in write["fields"].keys() & set(ASK_FIELDS):
                cell = write["fields"][name]
                named[write["id"], name].update(cell.get("base", ()))
                cells[write["id"], name][token] = cell["value"]
    wires = {row["id"]: json.loads(row["wire"]) for row in books.feed_record}
    for (record, name), values in cells.items():
        wire = wires[record]
        several = {head["token"]: head["value"] for head in wire["heads"].get(name, ())}
        heads = several or {wire["tokens"].get(name, record): wire["fields"][name]}
        values.setdefault(record, None)
        left = {token: values[token] for token in values.keys() - named[record, name]}
        assert heads == left, f"heads of {record}.{name}: {heads}, should be {left}"
    return len(cells)
