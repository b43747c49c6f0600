"""The rescue in Python: what waits in a store goes to the office as it is sealed (W1 to W4).

Beside service_worker/sync/rescue.js. Nothing here opens what was sealed: it has no key for it.
"""

from __future__ import annotations

import copy
import json
from typing import Any

from tests.sync.applying import Entry, Store
from tests.sync.device import Json, SealedLine
from tests.sync.phone_keys import sealed_copy, signed_text
from tests.sync.reference import Shelf
from webapp.clock import new_id
from webapp.schemas import PROTOCOL_VERSION

ITEMS_MAX, BYTES_MAX = 200, 900_000


def seal_rest(store: Store) -> None:
    """W1, W4: every change that waits has a copy for the present keys, once there are some."""
    if store.keys is None or store.keys.office is None:
        return
    office = store.keys.device, store.keys.office["key"]
    for entry in store.outbox:
        known = entry.sealed and (entry.sealed["device"], entry.sealed["item"]["key"])
        if entry.receipt is None and known != office:
            entry.sealed = sealed_copy(entry.change, store.keys)


def still_only_here(store: Store) -> list[Entry]:
    """What the office has in no way."""
    return [e for e in store.outbox if e.receipt is None and not e.is_rescued]


def going_sealed(store: Store) -> list[Entry]:
    """Those of them that can go as they are: a copy for keys of before goes with nobody."""
    device = store.keys.device if store.keys else None
    return [e for e in still_only_here(store) if e.sealed and e.sealed["device"] == device]


def rescue(shelf: Shelf, line: SealedLine) -> tuple[Json | None, str]:
    """W2, W3: all that is sealed, batch by batch; what was said last, and to which challenge."""
    keys = shelf.store.keys
    if keys is None:
        return None, ""
    while True:
        batch, left = batch_of(shelf.store)
        challenge = new_id()
        body = {"protocol": PROTOCOL_VERSION, "device": keys.device, "challenge": challenge}
        body |= {"key": keys.office["key"]} if keys.office else {}
        waiting = {"count": left, "since": None, "stuck": 0}
        text = json.dumps(body | {"waiting": waiting, "items": [e.sealed["item"] for e in batch]})
        answer = line("/sync/v1/sealed", text, signed_text(keys, "sealed", text))
        if answer["kind"] != "answer":
            return None, challenge
        mark(shelf, answer["body"])
        settled = {*answer["body"]["received"], *answer["body"]["unopened"]}
        if not left or not settled:
            return answer["body"], challenge


def batch_of(store: Store) -> tuple[list[Any], int]:
    """As much as one request holds, and how many changes stay behind."""
    rows = going_sealed(store)
    batch: list[Entry] = []
    room = BYTES_MAX
    for entry in rows[:ITEMS_MAX]:
        assert entry.sealed is not None
        room -= len(entry.sealed["item"]["sealed"])
        if room < 0 and batch:
            break
        batch.append(entry)
    return batch, len(rows) - len(batch)


def mark(shelf: Shelf, told: Json) -> None:
    """What has arrived, and what nobody could open: that gets another copy some day."""
    store = copy.deepcopy(shelf.store)
    for entry in store.outbox:
        if entry.receipt is None:
            entry.is_rescued = entry.is_rescued or entry.change["id"] in told["received"]
            entry.sealed = None if entry.change["id"] in told["unopened"] else entry.sealed
    shelf.commit(store)
