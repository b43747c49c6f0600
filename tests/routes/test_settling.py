"""Settling with a reason and taking it back, on both engines; and a signature's fingerprint."""

from __future__ import annotations

import hashlib
import html
import json
import re

import pytest

from tests.cast import create, edit
from tests.routes.phone import browser_of, without_fresh_ids, world_of
from tests.routes.places import FRESH, NOTE, furnish, of
from webapp import access, clock
from webapp.domain.fresh_ids import id_beside
from webapp.domain.records import content_of
from webapp.routes import render

MINE, THEIRS = "2027-01-01", "2027-02-02"
MY_WORDS, THEIR_WORDS = "She slept badly.", "She slept well, she says."
WHY = "We agreed on it <at her table>"
UNDO = "018f3b1c-0000-7000-8000-00000000e000"
SETTLEMENT = id_beside(FRESH, 2)


@pytest.fixture
def database() -> str:
    """What is compared does not depend on the database."""
    return "sqlite"


@pytest.fixture
def house(agency, monkeypatch):
    """Rosa and Sam have given one goal two dates, and the clock stands still."""
    furnish(agency)
    for worker, day in ((agency.rosa, MINE), (agency.sam, THEIRS)):
        agency.write(worker, agency.mrs_alvarez, edit("goal", agency.goal, target_on=day))
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now)
    monkeypatch.setattr(render, "_built_addresses", dict)
    return agency


def card_of(house) -> str:
    """The address of the conflict card."""
    return of(house, f"/settle/goal/{house.goal}")


def hidden(text: str, name: str) -> str:
    """A hidden input of a page."""
    return html.unescape(re.search(rf'name="{name}" value="([^"]*)"', text)[1])


def both_say(house, phone, path: str) -> str:
    """The page, the same bytes on both."""
    ours = browser_of(house, house.rosa).get(path)
    theirs = phone.answer(world_of(house, house.rosa), path)
    assert (theirs["status"], without_fresh_ids(theirs["text"])) == (
        *(ours.status_code,),
        without_fresh_ids(ours.text),
    )
    return ours.text


def both_do(house, phone, path: str, form: dict) -> list[dict]:
    """Post it on both: the same answer, the same changes, which now stand at the office."""
    theirs = phone.answer(world_of(house, house.rosa), path, method="POST", form=form)
    ours = house.signed_in(house.rosa).post(path, data=form)
    assert theirs["status"] == ours.status_code == 303
    assert theirs["location"].endswith(ours.location)
    for saved in theirs["saved"]:
        sent = json.loads(access.change_for(house.rosa, saved["id"]).body)
        assert {name: sent[name] for name in saved} == saved
    return theirs["saved"]


def settle(house, phone, keep: str, new: str = FRESH) -> list[dict]:
    """Keep this value, with a reason."""
    page = both_say(house, phone, card_of(house))
    heads = access.record_for(house.rosa, house.goal)["heads"]["target_on"]
    token = next(head["token"] for head in heads if head["value"] == keep)
    form = {"keep.target_on": token, "because": WHY, "drawn": hidden(page, "drawn"), "new": new}
    return both_do(house, phone, card_of(house), form)


def test_d2_settling_remembers_what_was_set_aside_and_why(house, phone):
    [change] = settle(house, phone, MINE)
    edited, made = change["writes"]
    fields = {name: cell["value"] for name, cell in made["fields"].items()}
    assert made["id"] == SETTLEMENT and fields["reason"] == WHY
    assert [one["value"] for one in json.loads(fields["set_aside"])] == [THEIRS]
    assert json.loads(fields["set_aside"])[0]["by"] == house.sam
    assert json.loads(fields["named"]) == edited["fields"]["target_on"]["base"]
    page = both_say(house, phone, "/conflicts")
    assert "Settled lately" in page and html.escape(WHY, quote=False) in page
    assert "2 February 2027" in page and "Everybody agrees" in page


def test_a10_an_undo_puts_both_versions_back_with_their_authors(house, phone):
    settle(house, phone, MINE)
    [change] = both_do(house, phone, of(house, f"/settled/{SETTLEMENT}"), {"new": UNDO})
    assert change["id"] == id_beside(UNDO, 1)
    wire = access.record_for(house.rosa, house.goal)
    assert [head["value"] for head in wire["heads"]["target_on"]] == [MINE, THEIRS]
    card = both_say(house, phone, card_of(house))
    assert re.findall(r'<small class="why">(You|Sam),', card) == ["You", "Sam"]
    assert "Settled lately" not in both_say(house, phone, "/conflicts")


def test_an_undo_is_done_once_and_the_field_can_be_settled_again(house, phone):
    settle(house, phone, MINE)
    address = of(house, f"/settled/{SETTLEMENT}")
    assert len(both_do(house, phone, address, {"new": UNDO})) == 1
    assert both_do(house, phone, address, {"new": FRESH}) == []
    assert "There is nothing to undo" in both_say(house, phone, address)
    settle(house, phone, THEIRS, new="018f3b1c-0000-7000-8000-00000000d000")
    wire = access.record_for(house.rosa, house.goal)
    assert (wire["fields"]["target_on"], wire["heads"]) == (THEIRS, {})
    assert both_say(house, phone, "/conflicts").count('<button class="btn"') == 1


def test_the_other_author_and_the_supervisor_see_it_and_a_stranger_does_not(house, phone):
    settle(house, phone, MINE)
    for worker in (house.sam, house.vera):
        assert "Settled lately" in house.signed_in(worker).get("/conflicts").text
    assert "Settled lately" not in house.signed_in(house.omar).get("/conflicts").text
    address = of(house, f"/settled/{SETTLEMENT}")
    assert house.signed_in(house.omar).get(address).status_code == 404
    assert house.signed_in(house.omar).post(address).status_code == 404


def test_a_signature_bears_the_fingerprint_of_what_was_on_the_page(house, phone):
    address = of(house, f"/notes/{NOTE}")
    shown = hidden(both_say(house, phone, f"{address}/sign"), "content_hash")
    content = content_of(access.record_for(house.rosa, NOTE))
    assert shown == hashlib.sha256(content.encode()).hexdigest()
    both_do(house, phone, f"{address}/sign", {"content_hash": shown, "new": FRESH})
    assert access.record_for(house.rosa, FRESH)["fields"]["content_hash"] == shown
    assert f"fingerprint {shown[:8]}" in both_say(house, phone, address)


@pytest.fixture
def signed(house):
    """Rosa's note with two versions, one of which bears her signature."""
    for said in (THEIR_WORDS, MY_WORDS):
        house.write(house.rosa, house.mrs_alvarez, edit("progress_note", NOTE, worker_saw=said))
    wire = access.record_for(house.rosa, NOTE)
    content = content_of(wire | {"fields": wire["fields"] | {"worker_saw": MY_WORDS}})
    said = {"progress_note": NOTE, "signed_at": "2026-11-22T17:00:00Z", "signer_name": "Rosa"}
    said |= {"content_hash": hashlib.sha256(content.encode()).hexdigest()}
    signature = create("signature", recorded_by=house.rosa, **said)
    house.write(house.rosa, house.mrs_alvarez, signature)
    return of(house, f"/settle/progress_note/{NOTE}")


def test_a15_the_card_of_a_signed_note_keeps_it_and_adds_the_other(house, phone, signed):
    page = both_say(house, phone, signed)
    assert "Keep what was signed" in page and "Write a third" not in page
    form = {"keep.worker_saw": "addendum", "drawn": hidden(page, "drawn"), "new": FRESH}
    [change] = both_do(house, phone, signed, form)
    kept, _, added = change["writes"]
    assert kept["fields"]["worker_saw"]["value"] == MY_WORDS
    assert added["fields"]["text"]["value"] == f"I saw: {THEIR_WORDS}"
    wire = access.record_for(house.rosa, NOTE)
    assert (wire["fields"]["worker_saw"], wire["heads"]) == (MY_WORDS, {})
    assert THEIR_WORDS in both_say(house, phone, of(house, f"/notes/{NOTE}"))


def test_a15_what_was_settled_under_a_signature_is_not_taken_back(house, phone, signed):
    page = both_say(house, phone, signed)
    token = re.search(r'name="keep.worker_saw" value="([^"]+)"', page)[1]
    form = {"keep.worker_saw": token, "drawn": hidden(page, "drawn"), "new": FRESH}
    both_do(house, phone, signed, form)
    settled = of(house, f"/settled/{SETTLEMENT}")
    assert "The note is signed, so this stays" in both_say(house, phone, settled)
    assert house.signed_in(house.rosa).post(settled, data={"new": UNDO}).status_code == 422
    theirs = phone.answer(world_of(house, house.rosa), settled, method="POST", form={"new": UNDO})
    assert theirs["status"] == 422 and theirs["saved"] == []


def test_a15_nobody_else_is_asked_and_a_third_text_is_no_choice(house, phone, signed):
    told = house.signed_in(house.vera).get(signed).text
    assert "Who wrote the note can settle this" in told and "<form" not in told.split("<main")[1]
    page = both_say(house, phone, signed)
    form = {"keep.worker_saw": "third", "worker_saw": "Else", "drawn": hidden(page, "drawn")}
    assert house.signed_in(house.rosa).post(signed, data=form).status_code == 422
