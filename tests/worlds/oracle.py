"""What must be true of a world that has fallen silent: the invariants, checked from outside.

Nothing is lost and nothing is stuck, however it was drawn. What holds all the time is in watch.py.
"""

from __future__ import annotations

import json
from random import Random

from sqlalchemy import select

from tests.sync.device import SETTLED, Flight, Json
from tests.worlds.heads import Cell, wires, written_fields
from tests.worlds.kept import is_kept
from tests.worlds.people import APPLIED, NATURES, TEXT_FIELD, Saved, sentences_of
from tests.worlds.shut import orders_of
from tests.worlds.watch import alone, heads_are_what_nobody_names
from tests.worlds.world import World
from webapp import access
from webapp.extensions import db
from webapp.models import Change, FeedRecord

BYTES_MAX = 900_000


def check(world: World) -> None:
    """Everything, after the world has fallen silent."""
    nothing_is_lost(world)
    outcomes_are_possible(world)
    heads_are_what_nobody_names()
    texts_hold_every_sentence(world)
    outboxes_are_empty_or_parked(world)
    phones_equal_the_server(world)
    the_lost_have_said_so(world)
    sending_again_changes_nothing(world)


def nothing_is_lost(world: World) -> None:
    """S1, S12, S13: every change ever saved on a phone is found with its exact values."""
    db.session.rollback()
    client = world.agency.signed_in(world.agency.vera)
    for saved in world.saved.values():
        change = saved.change
        assert is_kept(change), f"S1, S12: {change['id']} is lost"
        if change["case_file"] != world.agency.mr_haddad:
            told = client.get(f"/sync/v1/changes/{change['id']}")
            assert told.status_code == 200, f"S1: {change['id']} cannot be found"
            assert told.json["change"] == change, f"S1: {change['id']} is not what was sent"


def outcomes_are_possible(world: World) -> None:
    """R: what became of a change follows from what it is."""
    query = select(Change.id, Change.outcome, Change.reason, Change.decision)
    stored = {row.id: row for row in db.session.execute(query)}
    present = set(db.session.scalars(select(FeedRecord.id)))
    for id_, saved in world.saved.items():
        row = stored.get(id_)
        outcome = "forbidden" if row is None else row.reason or row.outcome
        allowed = NATURES[saved.nature]
        if saved.change["case_file"] == world.agency.mr_haddad:
            allowed = ("forbidden", "internal")
        if outcome == "held":
            needed = {write["id"] for write in saved.change["writes"]}
            assert not needed <= present, f"S7: {id_} is held for what is there"
        if outcome == "invalid" and "frozen" in allowed and about_notes(saved):
            continue
        if row is not None and row.decision == "discard" and cannot_stand(saved):
            continue
        told = f"{saved.nature} {id_} ended as {outcome}, decision {row and row.decision}"
        assert outcome in allowed, f"R: {told}"


def cannot_stand(saved: Saved) -> bool:
    """Parked for a first reason, and nobody could accept it because of a second."""
    return about_notes(saved) or not set(NATURES[saved.nature]) & set(APPLIED)


def about_notes(saved: Saved) -> bool:
    """Whether a change edits a note or signs one: frozen, or somebody else's (A7)."""
    kinds = {write["type"] for write in saved.change["writes"]}
    return bool(kinds & {"progress_note", "signature"})


def texts_hold_every_sentence(world: World) -> None:
    """A text of one head holds what was written and not what was struck out."""
    sent = wires()
    for (record, name), cells in written_fields().items():
        wire = sent.get(record)
        clear = (record, name) not in world.resolved and all(c.applied for c in cells.values())
        if wire is None or name != TEXT_FIELD or not clear or name in wire["heads"]:
            continue
        expected = sentences_left(world, record, cells)
        shown = set(sentences_of(wire["fields"][name]))
        assert shown == expected, f"text: {record}: {shown ^ expected}"


def sentences_left(world: World, record: str, cells: dict[str, Cell]) -> set[str]:
    """What was inserted on any page, without what was struck out on any."""
    inserted: set[str] = set()
    struck: set[str] = set()
    for token, cell in cells.items():
        page = world.saved[token].pages.get(record, set()) if token in world.saved else set()
        written = set(sentences_of(cell.value))
        inserted |= written - page
        struck |= page - written
    return inserted - struck


def outboxes_are_empty_or_parked(world: World) -> None:
    """S7, once each author has read what needs them; held is what waits for a parked create.

    D9: nobody reads that somebody looks at it when a person has put it away.
    """
    outcomes = told_now()
    for device in world.opened():
        told = device.told()
        for change, stage in device.outbox().items():
            held = stage == "held" and outcomes[change] == "held"
            assert stage in SETTLED or held, f"S7: {change} is stuck as {stage}"
            if "discarded" in (told[change], outcomes.get(change)):
                assert told[change] == outcomes[change], f"D9: {change} is told {told[change]}"
            device.discard(change)


def told_now() -> dict[str, str]:
    """What the author of each change is told now (A14)."""
    query = select(Change.id, Change.outcome, Change.decision)
    return {
        row.id: "discarded" if (row.outcome, row.decision) == ("parked", "discard") else row.outcome
        for row in db.session.execute(query)
    }


def phones_equal_the_server(world: World) -> None:
    """S5, S6: case file by case file, and nothing else.

    No digest ever differed either, but of a case file that a restore caught half way (F4).
    """
    db.session.rollback()
    for device in world.opened():
        allowed = [file.id for file in access.visible_case_files(device.worker)]
        shown = device.records()
        assert set(shown) == set(allowed), f"S6: {device.worker}"
        laid_over = {
            write["id"]
            for change in device.outbox()
            if change in world.saved
            for write in world.saved[change].change["writes"]
        }
        for case_file in allowed:
            server = {r["id"]: alone(r) for r in access.feed_of([case_file])}
            phone = {id_: alone(record) for id_, record in shown[case_file].items()}
            for record in laid_over:
                server.pop(record, None)
                phone.pop(record, None)
            assert phone == server, f"S5: {case_file} on a {device.kind}"
        doubts = device.doubts() - world.caught_half_way
        assert not doubts, f"F4: the digest of {doubts} differed on a server that keeps its rules"


def the_lost_have_said_so(world: World) -> None:
    """W1, W6: nothing sealed is stuck, each phone that deleted itself has proved it, and nobody's
    name stands under what was written on no phone.
    """
    assert not any(device.remains() for device in world.phones), "W6: sealed work is stuck"
    for named in world.wiped:
        assert all(order.done_at for order in orders_of(named)), f"W6: {named} has not said so"
    written = select(Change.id, Change.device).where(Change.device.in_(world.names.values()))
    strangers = [row.id for row in db.session.execute(written) if row.id not in world.saved]
    assert not strangers, f"W1: {strangers} was written on no phone"


def sending_again_changes_nothing(world: World) -> None:
    """S4: all of it once more, shuffled."""
    before = feed()
    stored = told_now()
    for device in {device.worker: device for device in world.phones}.values():
        world.let_in(device)
        mine = [s.change for s in world.saved.values() if s.change["author"] == device.worker]
        Random(1).shuffle(mine)
        for changes in parcels(mine):
            flight = device.begin(0, 400_000)
            assert flight is not None
            body = flight.body | {"changes": changes}
            answer = device.carry(device.worker, flight.path, body)
            assert answer["kind"] == "answer", f"S4: {answer}"
            for receipt in answer["body"]["receipts"]:
                outcome = stored.get(receipt["id"], "quarantined")
                assert receipt["repeat"] and receipt["outcome"] == outcome, f"S4: {receipt}"
            device.end(Flight(flight.path, body, flight.ticket), {"kind": "no_answer"})
    assert feed() == before, "S4: sending again changed something"


def parcels(changes: list[Json]) -> list[list[Json]]:
    """As many as one request holds."""
    out: list[list[Json]] = [[]]
    room = BYTES_MAX
    for change in changes:
        size = len(json.dumps(change))
        if size > room or len(out[-1]) == 50:
            out.append([])
            room = BYTES_MAX
        out[-1].append(change)
        room -= size
    return out


def feed() -> dict[str, str]:
    """Everything the server would send."""
    db.session.rollback()
    return {row.id: row.wire for row in db.session.scalars(select(FeedRecord))}
