"""Phones of every released schema against today's server: nothing they say is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cast import Agency, Cast, build_cast
from tests.conftest import Houses
from tests.house.test_contract_pinned import HISTORY
from tests.kills.record import RECORDED, keep, path_of
from tests.kills.replaying import OldPhones
from webapp.schemas import RECORD_TYPES

RECORDINGS = sorted(RECORDED.glob("schema_*.json"))
CHANGES_MIN = 50
#: What the server gives from its own chance and clock, and what the agency is founded with anew;
#: whether a phone holds the `same` is told by their fingerprint (F7).
ITS_OWN = {"now", "received_at", "cursor", "digest", "trace", "remaining", "device", "team", "at"}
ITS_OWN |= {"same"}
Json = dict[str, Any]


def name_of(recording: Path) -> str:
    """The test's name of a recording."""
    return recording.stem


@pytest.fixture(params=RECORDINGS, ids=name_of)
def old_phones(
    request: pytest.FixtureRequest, houses: Houses, database: str
) -> Iterator[OldPhones]:
    """The phones of one release, before a server of today with the people they know."""
    cast = Cast(**json.loads(request.param.read_text("utf-8"))["cast"])
    with houses.application(database, "empty") as app, app.app_context():
        build_cast(cast)
        yield OldPhones(Agency(app, cast), request.param)


def test_a5_every_recorded_change_is_decided_as_on_the_day_it_was_released(
    old_phones: OldPhones,
) -> None:
    for said, today in old_phones.speak():
        decided = [outcome(receipt) for receipt in today.get("receipts", [])]
        assert decided == [outcome(receipt) for receipt in said["answer"].get("receipts", [])]


def test_a5_every_answer_still_holds_what_the_old_phone_reads(old_phones: OldPhones) -> None:
    known = ids_of(old_phones.told)
    for said, today in old_phones.speak():
        missing = list(lost(of_these(said["answer"], known), of_these(today, known)))
        assert missing == [], f"{said['phone']}: {missing[:5]}"


def test_s4_the_same_phones_once_more_change_nothing(old_phones: OldPhones) -> None:
    old_phones.speak()
    for _, today in old_phones.speak():
        assert all(receipt["repeat"] for receipt in today.get("receipts", []))


def test_every_released_schema_has_its_recording() -> None:
    released = {line["schema"] for line in json.loads(HISTORY.read_text("utf-8"))}
    assert {path_of(schema) for schema in released} == set(RECORDINGS)


@pytest.mark.parametrize("recording", RECORDINGS, ids=name_of)
def test_a_recording_has_every_type_and_every_outcome(recording: Path) -> None:
    told = json.loads(recording.read_text("utf-8"))
    changes = {c["id"]: c for e in told["exchanges"] for c in e["request"].get("changes", [])}
    receipts = [r for e in told["exchanges"] for r in e["answer"].get("receipts", [])]
    assert len(changes) >= CHANGES_MIN
    assert all(change["schema"] == told["schema"] for change in changes.values())
    written = {write["type"] for change in changes.values() for write in change["writes"]}
    assert written == set(RECORD_TYPES) or told["schema"] < max(map(schema_of, RECORDINGS))
    assert {outcome(receipt)[1] for receipt in receipts} >= {
        *("accepted", "merged", "conflict", "held", "quarantined", "parked")
    }
    assert any(receipt["repeat"] for receipt in receipts)


def test_what_was_released_is_never_recorded_again(tmp_path: Path) -> None:
    told = {"protocol": 1, "schema": 1, "cast": {}, "exchanges": []}
    keep(told, tmp_path / "schema_1.json")
    with pytest.raises(FileExistsError):
        keep(told, tmp_path / "schema_1.json")


def test_the_comparison_sees_what_is_gone_and_overlooks_what_is_new() -> None:
    said = {"records": [{"fields": {"name": "Ana"}}], "more": False}
    assert list(lost(said, {"records": [], "more": False})) == ["records: 1, now 0"]
    assert list(lost(said, {"records": [{"fields": {}}], "more": False})) == [
        "records.0.fields.name"
    ]
    assert list(lost(said, said | {"more": 0})) == ["more: false, now 0"]
    assert not list(lost(said, {"records": [{"fields": {"name": "Ana", "age": 3}}], "more": False}))


def schema_of(recording: Path) -> int:
    """The number a recording is of."""
    return int(recording.stem.rpartition("_")[2])


def outcome(receipt: Json) -> tuple[str, str, str | None, bool]:
    """What a phone acts on."""
    return receipt["id"], receipt["outcome"], receipt.get("reason"), receipt["repeat"]


def ids_of(told: Json) -> set[str]:
    """The ids that do not depend on the server: the cast's, and what the phones made."""
    changes = [c for e in told["exchanges"] for c in e["request"].get("changes", [])]
    made = {write["id"] for change in changes for write in change["writes"]}
    return {*told["cast"].values(), *made, *(change["id"] for change in changes)}


def of_these(answer: Json, known: set[str]) -> Json:
    """An answer without the records that no phone has made; what comes in any order, by its id."""
    files = answer.get("case_files", {}).items()
    kept = {
        file: part | {"records": {r["id"]: r for r in part["records"] if r["id"] in known}}
        for file, part in files
    }
    asked = {receipt["id"]: receipt for receipt in answer.get("asked", [])}
    return answer | {"case_files": kept, "asked": asked}


def lost(said: Any, today: Any, at: str = "") -> Iterator[str]:
    """Where an old answer says something that today's does not say."""
    if isinstance(said, dict) and isinstance(today, dict):
        for name in said.keys() - ITS_OWN:
            here = f"{at}.{name}".lstrip(".")
            yield from [here] if name not in today else lost(said[name], today[name], here)
    elif isinstance(said, list) and isinstance(today, list):
        if len(said) != len(today):
            yield f"{at}: {len(said)}, now {len(today)}"
        for place, (one, other) in enumerate(zip(said, today, strict=False)):
            yield from lost(one, other, f"{at}.{place}")
    elif json.dumps(said) != json.dumps(today):
        yield f"{at}: {json.dumps(said)}, now {json.dumps(today)}"
