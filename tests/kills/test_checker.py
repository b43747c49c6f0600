"""The checker sees what it is there to see: each promise broken once, in a copy of true books."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable

import pytest

from tests.kills.agency import KilledAgency
from tests.kills.checker import Books, check
from tests.kills.diary import Json

#: One process runs them all: they share a server of each kind.
pytestmark = pytest.mark.xdist_group("kills")


def lose(books: Books, row: Json) -> None:
    """As if it had never been stored."""
    books.change.remove(row)


def double(books: Books, row: Json) -> None:
    """As if it had been stored twice."""
    books.change.append(row)


def garble(_books: Books, row: Json) -> None:
    """One value is another."""
    body = json.loads(row["body"])
    body["writes"][0]["fields"]["measure"] = {"value": "somebody's"}
    row["body"] = json.dumps(body)


def credit_another(_books: Books, row: Json) -> None:
    """It is somebody else's."""
    row["author"] = row["case_file"]


def break_the_chain(_books: Books, row: Json) -> None:
    """The tag is another."""
    row["tag"] = "000000000000"


def skip_a_number(_books: Books, row: Json) -> None:
    """Its number is one too high."""
    row["seq"] += 1


def forget_the_record(books: Books, row: Json) -> None:
    """The change is there, what it made is not."""
    made = json.loads(row["body"])["writes"][0]["id"]
    books.feed_record = [record for record in books.feed_record if record["id"] != made]


def show_another_head(books: Books, row: Json) -> None:
    """The feed shows what nobody wrote."""
    made = json.loads(row["body"])["writes"][0]["id"]
    record = next(record for record in books.feed_record if record["id"] == made)
    wire = json.loads(record["wire"])
    wire["tokens"]["measure"] = row["id"]
    record["wire"] = json.dumps(wire)


def set_it_aside(books: Books, row: Json) -> None:
    """Somebody honest was turned away."""
    books.set_aside.append(row)


WRONGS: dict[Callable[[Books, Json], None], str] = {
    lose: "acknowledged and lost",
    double: "stored twice",
    garble: "other bytes",
    credit_another: "whose",
    break_the_chain: "tag",
    skip_a_number: "another number",
    forget_the_record: "records that no change made",
    show_another_head: "heads of",
    set_it_aside: "set aside",
}


@pytest.mark.parametrize("killed", ["sqlite"], indirect=True)
def test_s1_s2_s4_every_broken_promise_is_seen(killed: KilledAgency) -> None:
    rosa = killed.device("rosa", seed=5)
    change = rosa.writes_something(killed.case_files)
    killed.check()
    books, diaries = Books(killed.office.url), [device.diary for device in killed.devices]
    for wrong, sentence in WRONGS.items():
        broken = copy.deepcopy(books)
        row = next(row for row in broken.change if row["id"] == change["id"])
        wrong(broken, row)
        with pytest.raises(AssertionError, match=sentence):
            check(broken, diaries)


@pytest.mark.parametrize("killed", ["sqlite"], indirect=True)
def test_what_is_stored_and_nobody_sent_is_seen(killed: KilledAgency) -> None:
    rosa = killed.device("rosa", seed=6)
    rosa.writes_something(killed.case_files)
    killed.check()
    books = Books(killed.office.url)
    others = [device.diary for device in killed.devices if device is not rosa]
    check(books, others)
    rosa.diary.path.write_bytes(b"")
    with pytest.raises(AssertionError, match="stored and never saved by anybody"):
        check(books, [*others, rosa.diary])
    killed.is_sound = False
