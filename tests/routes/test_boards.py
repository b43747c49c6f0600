"""The supervisor's boards: sorted and found by address alone; phones, as they said (R20)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.cast import create
from webapp.clock import new_id, stamp
from webapp.extensions import db
from webapp.loaders.tables import table
from webapp.models import Device

ROWS = [
    {"id": "1", "client": "Zoe Álvarez", "author": "Sam"},
    {"id": "2", "client": "Élodie Baker", "author": "Rosa"},
    {"id": "3", "client": "elena alvarez", "author": "Rosa"},
]


def shown(**query):
    made = table(ROWS, ("client", "author"), query, found_by=("client", "author"))
    return [row["id"] for row in made["rows"]], made["heads"]


def test_a_column_sorts_both_ways_and_equals_keep_their_order():
    assert shown()[0] == ["1", "2", "3"]
    assert shown(sort="client")[0] == ["3", "2", "1"]
    assert shown(sort="author")[0] == ["2", "3", "1"]
    assert shown(sort="-author")[0] == ["1", "2", "3"]
    assert shown(sort="secret")[0] == ["1", "2", "3"]


def test_a_heading_says_its_state_and_turns_the_order_round_without_losing_the_words():
    _, heads = shown(sort="client", q="al <b>")
    assert heads["client"]["state"] == "ascending" and heads["author"]["state"] == "none"
    assert heads["client"]["href"] == "?q=al+%3Cb%3E&sort=-client"


def test_every_word_typed_begins_a_word_of_the_row_without_accents():
    assert shown(q="alv")[0] == ["1", "3"]
    assert shown(q="alv rosa")[0] == ["3"]
    assert shown(q="nobody")[0] == []


def test_r20_the_board_shows_the_day_and_what_phones_said_is_only_on_them(agency):
    now = datetime.now(UTC)
    for name, hours, waiting in (("old phone", 30, 4), ("new phone", 0, 0)):
        phone = Device(id=new_id(), worker=agency.rosa, name=name, enrolled_at=stamp(now))
        phone.last_exchange_at = stamp(now - timedelta(hours=hours))
        phone.waiting_count, phone.waiting_since = waiting, stamp(now) if waiting else None
        db.session.add(phone)
    db.session.commit()
    visit = create("visit", worker=agency.rosa, starts_at=stamp(now), contact_type="home_visit")
    agency.write(agency.rosa, agency.mrs_alvarez, visit)
    vera = agency.signed_in(agency.vera)
    page = vera.get("/team?sort=-worker").text
    assert 'aria-sort="descending"' in page and "Alvarez" in page
    assert "1 phone silent for a day" in page and "4 changes since" in page
    found = vera.get("/team?q=nobody", headers={"HX-Request": "true", "HX-Request-Type": "partial"})
    assert found.text.lstrip().startswith('<div id="results">') and "Alvarez" not in found.text
