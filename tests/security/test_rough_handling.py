"""D07, E16, G07, G15, G19, L02, L04: lines that break, things too large, and strings made to keep a
program busy. Nothing is stored by halves, and nobody waits for it.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cast import PASS_PHRASE, Agency, create
from tests.routes.phone import Phone as Engine
from tests.routes.phone import world_of
from tests.security.conftest import HERE
from tests.security.test_links import CHOSEN
from tests.sync.phone import MARKED, Phone
from tests.sync.post import change_of, note, visit
from tests.sync.test_endpoints import exchange_of
from webapp.clock import new_id, now, stamp
from webapp.domain.form_values import read_value
from webapp.domain.forms.patterns import fault_of_pattern, matches_whole
from webapp.extensions import db
from webapp.loaders.staff_list import ROWS_MAX
from webapp.models import Change, Device
from webapp.schemas import RECORD_TYPES
from webapp.schemas.contract import check_fields
from webapp.sync.merge import pieces_of
from webapp.sync.names import AGENCY

JSON = MARKED | {"Content-Type": "application/json"}
PACKED = JSON | {"Content-Encoding": "gzip"}
GUIDE = Path(__file__).parents[2] / "docs" / "hardening.md"
LONG = 200_000


@pytest.fixture
def engine() -> Iterator[Engine]:
    """The phone's own pages."""
    engine = Engine()
    yield engine
    engine.close()


def bodies(whole: bytes) -> dict[str, tuple[bytes, dict[str, str], dict[str, str]]]:
    """An exchange as broken lines bring it: what arrives, its headers, what the server sees."""
    packed = gzip.compress(whole)
    flipped = packed[:20] + bytes([packed[20] ^ 0xFF]) + packed[21:]
    return {
        "gzip cut short": (packed[:-20], PACKED, {}),
        "gzip with a byte turned": (flipped, PACKED, {}),
        "gzip that is none": (whole, PACKED, {}),
        "packed and not said": (packed, JSON, {}),
        "packed in a way nobody speaks": (packed, JSON | {"Content-Encoding": "zstd"}, {}),
        "shorter than it is": (whole, JSON, {"CONTENT_LENGTH": str(len(whole) - 40)}),
        "a form": (whole, MARKED | {"Content-Type": "application/x-www-form-urlencoded"}, {}),
        "a text": (whole, MARKED | {"Content-Type": "text/plain"}, {}),
        "nothing": (whole, MARKED, {}),
    }


@pytest.mark.parametrize("kind", bodies(b"{" + b" " * 90 + b"}"))
def test_g07_what_arrives_broken_is_told_so_and_nothing_of_it_is_stored(
    agency: Agency, kind: str
) -> None:
    browser = agency.signed_in(agency.rosa)
    change = change_of(agency.rosa, agency.mrs_alvarez, visit(agency.rosa))
    whole = json.dumps(exchange_of(browser, changes=[change])).encode()
    sent, headers, seen = bodies(whole)[kind]
    stored = db.session.query(Change).count()
    answer = browser.post("/sync/v1/exchange", data=sent, headers=headers, environ_overrides=seen)
    assert answer.status_code in (400, 408, 415) and answer.headers["Doorstep-Sync"] == "1"
    assert db.session.query(Change).count() == stored
    again = browser.post("/sync/v1/exchange", data=whole, headers=JSON)
    assert again.json["receipts"][0]["outcome"] == "accepted", "the phone still has it"


def test_g07_d07_the_front_servers_example_gives_up_slow_senders_and_turns_http_away() -> None:
    """What a slow sender costs and what http is answered is Caddy's; its example says both."""
    example = GUIDE.read_text("utf-8").partition("## TLS with Caddy")[2].partition("```\n")[2]
    caddyfile = example.partition("```")[0]
    for limit in ("read_header", "read_body", "idle", "response_header_timeout"):
        assert re.search(rf"^ *{limit} \d+[sm]$", caddyfile, re.MULTILINE), limit
    assert not re.search(r"auto_https|protocols tls|tls1\.[01]|http://", caddyfile)


def test_d07_over_http_no_session_is_sent_and_so_nothing_is_answered(agency, in_production) -> None:
    visitor = in_production(agency.app).test_client()
    form = {"name": "rosa", "password": PASS_PHRASE}
    assert visitor.post("/login", data=form, base_url=HERE).status_code == 303
    cookie = visitor.get_cookie("__Host-session", domain="doorstep.example.org")
    assert cookie and cookie.secure, "a browser leaves it out over http"
    assert visitor.get("/sync/v1/worker", base_url=HERE, headers=MARKED).status_code == 200
    visitor.delete_cookie("__Host-session", domain="doorstep.example.org")
    for path in ("/sync/v1/worker", "/sync/v1/contract"):
        answer = visitor.get(path, base_url=HERE.replace("https:", "http:"), headers=MARKED)
        assert (answer.status_code, answer.json["error"]) == (401, "not_signed_in")


def test_g15_what_is_larger_than_its_field_is_refused_before_it_is_saved(
    agency: Agency, engine: Engine
) -> None:
    """On the phone, with nothing in the outbox, and everything that was typed on the page."""
    address, too_much = f"/clients/{agency.mrs_alvarez}/notes/new", "\U0001f642" * 20_001
    typed = {"client_said": too_much, "happened_at.date": "2026-11-20", "happened_at.time": "09:15"}
    typed |= {"new": new_id()}
    refused = engine.answer(world_of(agency, agency.rosa), address, method="POST", form=typed)
    assert refused["status"] == 422 and not refused["saved"]
    assert "please use 20000 characters or fewer" in refused["text"] and too_much in refused["text"]
    desk = agency.signed_in(agency.rosa).post(address, data=typed)
    assert desk.status_code == 422 and too_much in desk.text
    fits = typed | {"client_said": too_much[1:]}
    saved = engine.answer(world_of(agency, agency.rosa), address, method="POST", form=fits)
    assert saved["status"] == 303 and len(saved["saved"]) == 1


def test_g19_another_pass_phrase_during_the_first_download_goes_on_where_it_was(
    agency: Agency,
) -> None:
    phone = Phone(agency.signed_in(agency.rosa), agency.rosa)
    first = phone.request(max_bytes=1)
    phone.end(first, phone.ask(first.path, first.body))
    come = set(phone.shelf.store.places()) & set(phone.shelf.store.whole)
    unsent = phone.save(agency.mrs_alvarez, [note(agency.rosa)])
    form = {"old": PASS_PHRASE, "password": CHOSEN, "again": CHOSEN}
    desk = agency.signed_in(agency.rosa)
    assert desk.post("/me/security/pass-phrase", data=form).status_code == 303
    refused = phone.client.post(first.path, json=phone.request().body, headers=MARKED)
    assert (refused.status_code, refused.json["error"]) == (401, "not_signed_in")
    assert unsent["id"] in phone.outbox()
    visitor = agency.app.test_client()
    signed_in = {"name": "rosa", "password": PASS_PHRASE}
    assert visitor.post("/login", data=signed_in).status_code == 422
    assert visitor.post("/login", data=signed_in | {"password": CHOSEN}).status_code == 303
    phone.client = visitor
    second = phone.request()
    assert come <= {one for one, place in second.body["cursors"].items() if place[0]}
    for _ in range(30):
        if not phone.exchange()["more"]:
            break
    fresh = Phone(visitor, agency.rosa)
    fresh.exchange()
    assert phone.records() == fresh.records() and not phone.outbox()


def test_e16_what_a_cleared_phone_had_not_sent_is_told_to_the_supervisor(agency: Agency) -> None:
    """The office knows how much was only there: the phone had said so. The new one is another."""
    rosa = agency.signed_in(agency.rosa)
    request = exchange_of(rosa, waiting={"count": 3, "since": "2026-11-20T10:00:00.000Z"})
    assert rosa.post("/sync/v1/exchange", json=request, headers=MARKED).status_code == 200
    cleared = db.session.get_one(Device, request["device"])
    cleared.last_exchange_at = cleared.enrolled_at = stamp(now() - timedelta(hours=25))
    db.session.commit()
    again = Phone(agency.signed_in(agency.rosa), agency.rosa)
    again.exchange()
    assert again.device != request["device"]
    board = agency.signed_in(agency.vera).get("/team").text
    row = next(one for one in board.split("<tr>") if "silent" in one)
    assert "Rosa" in row and ">3<" in re.sub(r"\s|3 changes?|3 [a-z ]+<", ">3<", row)


def test_l02_one_letter_draws_no_more_than_a_page_holds(agency: Agency) -> None:
    called = {"role": "worker", "active": True}
    for start in range(0, ROWS_MAX + 50, 50):
        names = [f"A{start + number:05}" for number in range(50)]
        writes = [create("worker", name=name, given_name=name, **called) for name in names]
        assert agency.write(agency.ada, AGENCY, *writes)["outcome"] == "accepted"
    page = agency.signed_in(agency.ada).get("/staff", query_string={"q": "a"})
    assert page.text.count("<tr>") == ROWS_MAX + 1


#: Strings over which a pattern that goes back and forth would sit for hours.
BUSY = ("." * LONG + "x", ".'" * LONG, ". " * LONG + "\t" * LONG, "a" * LONG + "!", "0" * LONG)
BUSY += ("-" * LONG, " " * LONG + "x", "2026-" * LONG, "1." * LONG, "(" * LONG, "\n" * LONG)


@pytest.mark.parametrize("text", BUSY, ids=lambda text: repr(text[:2]))
def test_l04_no_check_goes_over_a_text_again_and_again(text: str) -> None:
    """It comes to its end: over ten times the longest text, what grows faster would not."""
    assert "".join(pieces_of(text)) == text
    for name, schema in RECORD_TYPES.items():
        check_fields(name, dict.fromkeys(schema.describe()["fields"], text), create=True)
    for kind in ("text", "long_text", "integer", "decimal", "date", "time", "datetime"):
        field = {"name": "a", "kind": kind, "label": "A", "required": True, "max_length": 40}
        field |= {"min": 0, "max": 9, "places": 2}
        raw: dict[str, list[str]] = {"a": [text], "a.date": [text], "a.time": [text]}
        read_value(field, raw, "UTC")


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a*)*b", "(a|aa)+$", "([a-z]+)*!", "(.*a){20}"])
def test_l04_nor_does_a_pattern_that_an_author_of_a_form_wrote(pattern: str) -> None:
    assert fault_of_pattern(pattern) is None
    assert matches_whole(pattern, "a" * 2_000 + "?") is False
