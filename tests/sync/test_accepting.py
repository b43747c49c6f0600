"""A1 to A4 and A12: who may send what, once and again; a change at fault never blocks another."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from tests.cast import Agency, create, edit
from tests.sync.post import change_of, send, visit
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import CaseFile, Change, SetAside
from webapp.sync import decide
from webapp.sync.accept import accept
from webapp.sync.chain import next_tag
from webapp.sync.devices import enrol
from webapp.sync.history import change_with_receipt


def test_a1_changes_are_answered_in_the_order_sent(agency: Agency) -> None:
    changes = [
        change_of(agency.rosa, case_file, visit(agency.rosa))
        for case_file in (agency.mrs_alvarez, agency.mei_chen, agency.mrs_alvarez)
    ]
    receipts = send(agency, agency.rosa, *changes)
    assert [receipt["id"] for receipt in receipts] == [change["id"] for change in changes]
    assert receipts[2]["seq"] == receipts[0]["seq"] + 1


def test_a1_a_change_that_trips_the_server_is_parked_and_the_rest_go_on(
    agency: Agency, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa)) for _ in range(3)]
    apply = decide.apply

    def stumble(change: Change, *rest: Any) -> Any:
        touched = apply(change, *rest)
        if change.id == wanted[1]["id"]:
            raise RuntimeError("a bug")
        return touched

    monkeypatch.setattr(decide, "apply", stumble)
    before = db.session.get_one(CaseFile, agency.mrs_alvarez).seq
    receipts = send(agency, agency.rosa, *wanted)
    assert [receipt["outcome"] for receipt in receipts] == ["accepted", "parked", "accepted"]
    assert receipts[1]["reason"] == "internal" and receipts[1]["trace"]
    assert db.session.get_one(CaseFile, agency.mrs_alvarez).seq == before + 2


def test_a3_a_known_change_gets_its_present_receipt_and_changes_nothing(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    first, second = send(agency, agency.rosa, change, json.loads(json.dumps(change)))
    assert second == first | {"repeat": True}
    assert db.session.query(Change).filter_by(id=change["id"]).count() == 1


def test_a3_the_same_body_in_another_spelling_is_the_same(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa)) | {"n": 4}
    respelt = dict(reversed(list(change.items()))) | {"n": 4.0}
    assert send(agency, agency.rosa, change, respelt)[1]["repeat"] is True


def test_a3_another_body_under_a_known_id_is_kept_raw(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    other = change | {"occurred_at": "2026-11-22T10:00:00Z"}
    receipt = send(agency, agency.rosa, change, other)[1]
    assert receipt == {"id": change["id"], "outcome": "id_reused", "repeat": False}
    kept = db.session.query(SetAside).filter_by(reason="id_reused").one()
    assert json.loads(kept.body) == other


def test_a3_true_is_not_one(agency: Agency) -> None:
    values = create("goal", statement="Swim.", status="active")
    one = change_of(agency.rosa, agency.mrs_alvarez, values) | {"n": 1}
    assert send(agency, agency.rosa, one, one | {"n": True})[1]["outcome"] == "id_reused"


def test_a4_omar_never_was_a_member_and_is_told_nothing(agency: Agency) -> None:
    goal = edit("goal", agency.goal, statement="Omar was here.")
    unknown = edit("goal", new_id(), statement="Nor is this there.")
    receipts = send(
        agency,
        agency.omar,
        change_of(agency.omar, agency.mrs_alvarez, goal),
        change_of(agency.omar, agency.mrs_alvarez, unknown),
    )
    for receipt in receipts:
        assert receipt["outcome"] == "quarantined" and receipt["reason"] == "forbidden"
        assert "seq" not in receipt and "sentence" not in receipt


def test_a4_nobody_speaks_for_a_colleague(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    assert send(agency, agency.sam, change)[0]["outcome"] == "quarantined"
    assert send(agency, agency.rosa, change)[0]["outcome"] == "accepted"


def test_a4_a_device_speaks_for_the_worker_who_enrolled_it(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    phone = enrol(agency.sam, "Sam's phone")
    receipt = accept([change], worker_id=agency.rosa, device_id=phone)[0]
    assert receipt["outcome"] == "quarantined"


def test_a4_an_id_known_from_another_author_is_left_untouched(agency: Agency) -> None:
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    send(agency, agency.rosa, change)
    stolen = change | {"author": agency.sam}
    assert send(agency, agency.sam, stolen)[0]["outcome"] == "quarantined"
    assert change_with_receipt(agency.rosa, change["id"])["change"] == change


def test_a4_administrators_alone_see_what_was_quarantined(agency: Agency) -> None:
    change = change_of(agency.omar, agency.mrs_alvarez, edit("goal", agency.goal, status="active"))
    send(agency, agency.omar, change)
    assert change_with_receipt(agency.ada, change["id"])["change"] == change
    with pytest.raises(Exception, match="not yours to see"):
        change_with_receipt(agency.omar, change["id"])


@pytest.mark.parametrize("item", [7, None, [], {}, {"id": "seven"}, {"id": "../../etc"}])
def test_an_item_without_a_usable_id_is_named_by_its_place(agency: Agency, item: Any) -> None:
    good = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    receipts = send(agency, agency.rosa, good, item)
    assert receipts[0]["outcome"] == "accepted"
    assert receipts[1]["id"] is None and receipts[1]["index"] == 1
    assert (receipts[1]["outcome"], receipts[1]["reason"]) == ("quarantined", "malformed")


def test_a9_every_applied_change_takes_the_next_number_and_lengthens_the_chain(
    agency: Agency,
) -> None:
    before = db.session.get_one(CaseFile, agency.mrs_alvarez)
    seq, tag = before.seq, before.tag
    changes = [change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa)) for _ in range(2)]
    held = change_of(agency.rosa, agency.mrs_alvarez, edit("goal", new_id(), status="active"))
    receipts = send(agency, agency.rosa, changes[0], held, changes[1])
    assert [receipt.get("seq") for receipt in receipts] == [seq + 1, None, seq + 2]
    after = db.session.get_one(CaseFile, agency.mrs_alvarez)
    assert after.tag == next_tag(next_tag(tag, changes[0]["id"]), changes[1]["id"])


def test_a9_the_first_tag_hangs_on_the_empty_text() -> None:
    assert next_tag("", "x") == "2d711642b726"


def test_a12_what_the_database_cannot_take_now_is_not_stored_and_comes_again(
    agency: Agency, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: Any) -> None:
        raise OperationalError("COMMIT", {}, Exception("database is locked"))

    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    with monkeypatch.context() as patch:
        patch.setattr("webapp.sync.accept.settle", busy)
        receipt = send(agency, agency.rosa, change)[0]
    assert receipt["outcome"] == "retry" and receipt["after"] > 0
    assert db.session.get(Change, change["id"]) is None
    assert send(agency, agency.rosa, change)[0]["outcome"] == "accepted"
