"""D5, S12, A4: a phone that was enrolled after the backup which was put back.

The server has forgotten it. It is told to begin again, enrols anew and offers everything once
more; nothing is quarantined, and nobody has to help.
"""

from __future__ import annotations

from typing import Any

from flask.testing import FlaskClient

from tests.cast import Agency
from tests.sync.post import change_of, visit
from webapp.clock import new_id
from webapp.extensions import db
from webapp.models import Change, SetAside

MARKER = {"Doorstep-Sync": "1"}
Json = dict[str, Any]


def exchange(browser: FlaskClient, device: str, *changes: Json) -> Json:
    """One exchange of a phone that has seen no receipt yet."""
    asked = {"protocol": 1, "device": device, "changes": list(changes), "witness": []}
    answer = browser.post("/sync/v1/exchange", json=asked, headers=MARKER)
    assert answer.status_code == 200
    return dict(answer.json)


def enrol(browser: FlaskClient) -> str:
    """The id of a new phone."""
    return str(browser.post("/sync/v1/devices", json={"name": "P"}, headers=MARKER).json["device"])


def test_d5_a_forgotten_phone_begins_again_and_loses_nothing(agency: Agency) -> None:
    rosa = agency.signed_in(agency.rosa)
    forgotten = new_id()
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    told = exchange(rosa, forgotten, change)
    assert (told["replay"], told["receipts"], told["case_files"]) == (True, [], {})
    assert db.session.get(Change, change["id"]) is None
    assert db.session.query(SetAside).count() == 0
    told = exchange(rosa, enrol(rosa), change)
    assert [one["outcome"] for one in told["receipts"]] == ["accepted"]


def test_d5_a_forgotten_phone_with_nothing_to_send_hears_it_too(agency: Agency) -> None:
    told = exchange(agency.signed_in(agency.rosa), new_id())
    assert (told["replay"], told["case_files"]) == (True, {})


def test_a4_somebody_elses_phone_is_not_forgotten(agency: Agency) -> None:
    rosa, omar = agency.signed_in(agency.rosa), agency.signed_in(agency.omar)
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    told = exchange(rosa, enrol(omar), change)
    assert (told["replay"], told["case_files"]) == (False, {})
    assert [one["reason"] for one in told["receipts"]] == ["forbidden"]


def test_a4_a_forgotten_phone_brings_nobody_elses_changes(agency: Agency) -> None:
    rosa = agency.signed_in(agency.rosa)
    others = change_of(agency.sam, agency.mrs_alvarez, visit(agency.sam))
    assert exchange(rosa, new_id(), others)["replay"] is True
    told = exchange(rosa, enrol(rosa), others)
    assert [one["reason"] for one in told["receipts"]] == ["forbidden"]
