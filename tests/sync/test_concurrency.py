"""S10 and A2: many writers of one case file at once, and a reader who misses nothing."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

from tests.cast import Agency, edit
from tests.sync.post import change_of, record, visit
from webapp.extensions import db
from webapp.models import CaseFile
from webapp.models import Change as ChangeRow
from webapp.sync import chain
from webapp.sync.accept import accept
from webapp.sync.devices import enrol
from webapp.sync.exchange import exchange

WRITERS, CHANGES_EACH = 4, 12


def deliver(agency: Agency, worker: str, changes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Bring changes one by one, in a thread of their own, again while the server is busy."""
    receipts = []
    with agency.app.app_context():
        device = enrol(worker, "Phone")
        for change in changes:
            receipt = {"outcome": "retry"}
            while receipt["outcome"] == "retry":
                receipt = accept([change], worker_id=worker, device_id=device)[0]
            receipts.append(receipt)
    return receipts


def poll(agency: Agency, worker: str, done: Event) -> list[str]:
    """The ids of all visits that came down while the others wrote, page by page."""
    seen: list[str] = []
    cursors: dict[str, Any] = {}
    with agency.app.app_context():
        request = {"protocol": 1, "device": enrol(worker, "Desktop"), "max_bytes": 2000}
        last = False
        while not last:
            last = done.is_set()
            more = True
            while more:
                answer = json.loads(exchange(request | {"cursors": cursors}, worker_id=worker))
                for case_file, entry in answer["case_files"].items():
                    cursors[case_file] = entry["cursor"]
                    seen += [row["id"] for row in entry["records"] if row["type"] == "visit"]
                more = answer["more"]
    return seen


def test_s10_the_union_of_all_pages_is_all_commits(agency: Agency) -> None:
    db.session.remove()
    authors = (agency.rosa, agency.sam, agency.rosa, agency.sam)
    piles = [
        [change_of(who, agency.mrs_alvarez, visit(who)) for _ in range(CHANGES_EACH)]
        for who in authors
    ]
    done = Event()
    with ThreadPoolExecutor(WRITERS + 1) as threads:
        reader = threads.submit(poll, agency, agency.vera, done)
        writers = [
            threads.submit(deliver, agency, *pair) for pair in zip(authors, piles, strict=True)
        ]
        receipts = [receipt for writer in writers for receipt in writer.result()]
        done.set()
        seen = reader.result()
    assert {receipt["outcome"] for receipt in receipts} == {"accepted"}
    assert sorted(seen) == sorted(c["writes"][0]["id"] for pile in piles for c in pile)
    the_numbers_have_no_gap(agency)


def the_numbers_have_no_gap(agency: Agency) -> None:
    """A9: every number once, and the chain over them in their order."""
    query = db.session.query(ChangeRow).filter(
        ChangeRow.case_file == agency.mrs_alvarez, ChangeRow.seq.is_not(None)
    )
    tag = ""
    for place, change in enumerate(query.order_by(ChangeRow.seq), start=1):
        tag = chain.next_tag(tag, change.id)
        assert (change.seq, change.tag) == (place, tag)
    case_file = db.session.get_one(CaseFile, agency.mrs_alvarez)
    assert (case_file.seq, case_file.tag) == (place, tag)


def test_a2_no_head_is_lost_when_all_write_one_field(agency: Agency) -> None:
    db.session.remove()
    authors = (agency.rosa, agency.sam, agency.vera)
    piles = [
        [
            change_of(who, agency.mrs_alvarez, edit("goal", agency.goal, measure=f"{who} {place}"))
            for place in range(6)
        ]
        for who in authors
    ]
    with ThreadPoolExecutor(WRITERS) as threads:
        list(threads.map(lambda pair: deliver(agency, *pair), zip(authors, piles, strict=True)))
    tokens = {head["token"] for head in record(agency.goal)["heads"]["measure"]}
    assert tokens == {change["id"] for pile in piles for change in pile}


def test_a3_one_change_brought_by_many_at_once_is_applied_once(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    db.session.remove()
    with ThreadPoolExecutor(WRITERS) as threads:
        carried = [threads.submit(deliver, agency, agency.rosa, [change]) for _ in range(WRITERS)]
        receipts = [answer.result()[0] for answer in carried]
    assert {receipt["seq"] for receipt in receipts} == {receipts[0]["seq"]}
    assert sorted(receipt["repeat"] for receipt in receipts) == [False] + [True] * (WRITERS - 1)


def test_a8_one_record_id_in_two_case_files_at_once_is_taken_once(agency: Agency) -> None:
    db.session.remove()
    made = [visit(agency.rosa) for _ in range(8)]
    piles = [
        [change_of(agency.rosa, case_file, dict(write)) for write in made]
        for case_file in (agency.mrs_alvarez, agency.mei_chen)
    ]
    with ThreadPoolExecutor(2) as threads:
        carried = [threads.submit(deliver, agency, agency.rosa, pile) for pile in piles]
        pairs = zip(*(answer.result() for answer in carried), strict=True)
    for pair in pairs:
        assert sorted(r.get("reason", r["outcome"]) for r in pair) == ["accepted", "id_taken"]
