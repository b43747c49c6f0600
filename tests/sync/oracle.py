"""What must be true of a world that has fallen silent: the invariants, checked from outside.

The heads of a field are computed from the set of changes alone, in no order at all: they are what
was written and is named by nobody.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from random import Random
from typing import Any

from tests.sync.device import MARKED, Json, Phone
from tests.sync.world import ASK_FIELDS, TEXT_FIELD, TOO_LONG, World, sentences_of
from webapp import access
from webapp.extensions import db
from webapp.models import FeedRecord

Cell = dict[str, Any]
APPLIED: Cell = {"applied": True}
Fields = dict[tuple[str, str], dict[str, Cell]]


def check(world: World) -> None:
    """Everything, after the world has fallen silent."""
    nothing_is_lost(world)
    heads_are_what_nobody_names(world)
    texts_hold_every_sentence(world)
    sets_hold_what_any_head_says(world)
    phones_equal_the_server(world)
    outboxes_are_empty_or_parked(world)
    sending_again_changes_nothing(world)


def nothing_is_lost(world: World) -> None:
    """S1, S12, S13: every change ever saved on a phone is found with its exact values."""
    client = world.agency.signed_in(world.agency.vera)
    for change in world.saved:
        told = client.get(f"/sync/v1/changes/{change['id']}")
        assert told.status_code == 200, f"S1: {change['id']} is lost"
        assert told.json["change"] == change, f"S1: {change['id']} is not what was sent"


def written_fields(world: World) -> Fields:
    """Every cell ever written, by field and token; and what the create left out."""
    fields: Fields = defaultdict(dict)
    for change in world.saved:
        is_applied = TOO_LONG not in cell_values(change)
        for write in change["writes"]:
            token = write["id"] if write.get("create") else change["id"]
            for name, cell in write["fields"].items():
                fields[write["id"], name][token] = cell | {"applied": is_applied}
    for (record, name), cells in fields.items():
        absent = False if name == "voided" or "/" in name else None
        cells.setdefault(record, {"value": absent, "applied": True})
    return fields


def cell_values(change: Json) -> list[Any]:
    """All values that a change writes."""
    return [cell["value"] for write in change["writes"] for cell in write["fields"].values()]


def heads_left(cells: dict[str, Cell]) -> set[str]:
    """S2: applied, and named by no applied change, directly or through a parked one."""
    named: set[str] = set()
    unread = {base for cell in cells.values() if cell["applied"] for base in bases(cell)}
    while unread:
        named |= unread
        parked = [cells[token] for token in unread if not cells.get(token, APPLIED)["applied"]]
        unread = {base for cell in parked for base in bases(cell)} - named
    return {token for token, cell in cells.items() if cell["applied"]} - named


def bases(cell: Cell) -> list[str]:
    """The tokens that a cell replaces; a create replaces none."""
    return cell.get("base", [])


def heads_are_what_nobody_names(world: World) -> None:
    """S2, S3 for every field of the policy `ask`."""
    for (record, name), cells in written_fields(world).items():
        if name in ASK_FIELDS:
            wire = wire_of(record)
            several = {head["token"] for head in wire["heads"].get(name, [])}
            heads = several or {wire["tokens"].get(name, record)}
            assert heads == heads_left(cells), f"S2: {record}.{name}"


def texts_hold_every_sentence(world: World) -> None:
    """A text of one head holds what was written and not what was struck out."""
    for (record, name), cells in written_fields(world).items():
        wire = wire_of(record)
        if name != TEXT_FIELD or (record, name) in world.resolved or name in wire["heads"]:
            continue
        inserted: set[str] = set()
        struck: set[str] = set()
        for token, cell in cells.items():
            before = world.pages.get((token, record), set())
            inserted |= sentences(cell["value"]) - before
            struck |= before - sentences(cell["value"])
        assert sentences(wire["fields"][name]) == inserted - struck, f"text: {record}"


def sentences(text: str | None) -> set[str]:
    """The sentences of a text."""
    return set(sentences_of(text))


def sets_hold_what_any_head_says(world: World) -> None:
    """Elements and voidings are there where any head says so (S8)."""
    for (record, name), cells in written_fields(world).items():
        if "/" in name or name == "voided":
            expected = any(cells[token]["value"] for token in heads_left(cells))
            shown = wire_of(record)["fields"].get(name, False)
            assert shown == expected, f"set: {record}.{name}"


def phones_equal_the_server(world: World) -> None:
    """S5, S6: case file by case file, and nothing else.

    But for `received_at`: a restored server says when it received a change again.
    """
    for phone in world.phones:
        allowed = [file.id for file in access.visible_case_files(phone.worker)]
        assert set(phone.records) == set(allowed), f"S6: {phone.worker}"
        for case_file in allowed:
            server = access.feed_of([case_file])
            assert content(phone.records[case_file].values()) == content(server), f"S5: {case_file}"


def content(records: Iterable[Json]) -> dict[str, Json]:
    """Records by id, as they travel."""
    beside = ("received_at", "case_file")
    return {r["id"]: {name: r[name] for name in r if name not in beside} for r in records}


def outboxes_are_empty_or_parked(world: World) -> None:
    """S7."""
    for phone in world.phones:
        assert all(entry.needs_somebody for entry in phone.outbox), "S7: an outbox is stuck"


def sending_again_changes_nothing(world: World) -> None:
    """S4: all of it once more, shuffled."""
    before = feed()
    for phone in world.phones:
        mine = [change for change in world.saved if change["author"] == phone.worker]
        Random(1).shuffle(mine)
        for start in range(0, len(mine), 50):
            for receipt in send(phone, mine[start : start + 50])["receipts"]:
                assert receipt["repeat"] is True, f"S4: {receipt}"
    assert feed() == before, "S4: sending again changed something"


def send(phone: Phone, changes: list[Json]) -> Json:
    """These changes from this phone, whatever it remembers."""
    request = phone.request() | {"changes": changes}
    return phone.client.post("/sync/v1/exchange", json=request, headers=MARKED).json


def feed() -> dict[str, str]:
    """Everything the server would send."""
    db.session.rollback()
    return {row.id: row.wire for row in db.session.query(FeedRecord)}


def wire_of(record: str) -> Json:
    """One record of the feed."""
    row = db.session.get(FeedRecord, record)
    assert row is not None, f"S1: the record {record} is missing"
    return json.loads(row.wire)
