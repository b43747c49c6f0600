"""C10, C12, C13, C17: words that mean something to a database, to a header, to a log or to the
direction of a line mean nothing to ours.
"""

from __future__ import annotations

import io
import json
import logging
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.cast import PASS_PHRASE, Agency, edit
from tests.forms.workbooks import questions
from tests.routes.phone import Phone, browser_of, world_of
from tests.security.planted import Page, plant
from tests.security.test_hostile_text import addresses_of, phone
from webapp.extensions import db
from webapp.forms.publishing import Release, publish
from webapp.forms.reading import read_workbook
from webapp.logs import OURS, JsonLines
from webapp.models import AuditEntry, Client

__all__ = ["phone"]
METACHARACTERS = (
    *("'", '"', "%", "_", "*", "\\", ";", "--", "\x1a", "\u02bc", "' OR '1'='1", "1) OR (1=1"),
    *('" OR NOT (', "alv*", "NEAR(a b)", "col:alv", "^alv", "%' ESCAPE '\\' --", "$.name", "$[*]"),
    *("'; DROP TABLE client; --", "-1", "NaN", "1e999", "2026-02-30", "9" * 400, "id; SELECT 1"),
)
#: Every name that an address of ours is asked with.
ASKED_WITH = ("q", "sort", "order", "day", "person", "kind", "client", "before", "next")
FOREIGN = {"omar": ("Alvarez", "Chen"), "vera": ("Haddad",), "rosa": ("Haddad",)}
FORGED = 'rosa\r\n2026-11-23T10:00:00 ADMIN signed in\x1b[2K\u2028{"event": "forged"}'
BROKEN = "x\r\nSet-Cookie: evil=1\r\n\r\n<script>evil()</script>"
CSS = Path(__file__).parents[2] / "webapp" / "static" / "css" / "base.css"
ISOLATED = re.compile(r"^ *(.+?) \{[^}]*unicode-bidi: isolate", re.MULTILINE)
#: What a browser sets apart by itself: blocks, what stands in a flexible row or button, and what is
#: on no line of the page at all.
ALONE = {"bdi", "p", "h2", "h3", ".row", ".btn", "title", "option", "textarea"}
OVERRIDE = "\u202egnorw"


@pytest.mark.parametrize("words", METACHARACTERS)
def test_c10_what_a_database_would_run_is_looked_for_and_nothing_else(
    agency: Agency, words: str
) -> None:
    """As a search, a sort, a day, a number, at every address: no error, and nobody foreign."""
    people = db.session.query(Client).count()
    rules = [rule for rule in agency.app.url_map.iter_rules() if "GET" in (rule.methods or ())]
    for name, foreign in FOREIGN.items():
        browser = agency.signed_in(getattr(agency, name))
        for address in (rule.rule for rule in rules if not rule.arguments):
            answer = browser.get(address, query_string=dict.fromkeys(ASKED_WITH, words))
            assert answer.status_code < 500, (address, name)
            assert not [one for one in foreign if one in answer.text], (address, name)
    assert db.session.query(Client).count() == people


def test_c10_no_sign_stands_for_others(agency: Agency) -> None:
    browser = agency.signed_in(agency.rosa)
    assert "Alvarez" in browser.get("/clients", query_string={"q": "alv"}).text
    for words in ("%", "_lvarez", "alv%", "alv*", "a?varez", "' OR '1'='1"):
        assert "Alvarez" not in browser.get("/clients", query_string={"q": words}).text, words


def test_c12_a_line_end_in_a_name_ends_no_header(agency: Agency) -> None:
    """In the name of a file that is to be kept, and in the way on after a sign-in."""
    content = questions(["text", "rugs", "Loose rugs"])
    release = Release(date(2026, 11, 24))
    version = publish(content, read_workbook(content), release, file_name=BROKEN)
    version.form_id = version.title = BROKEN
    db.session.commit()
    vera, visitor = agency.signed_in(agency.vera), agency.app.test_client()
    proved = {"password": PASS_PHRASE}
    answers = [vera.get(f"/forms/{version.id}/workbook"), vera.get(f"/forms/{version.id}/xform")]
    answers += [vera.post("/again", data=proved | {"next": f"/forms/{version.id}/results.csv"})]
    answers += [vera.get(f"/forms/{version.id}/results.{kind}") for kind in ("csv", "xlsx")]
    named = [one.headers["Content-Disposition"] for one in answers if one.status_code == 200]
    assert len(named) == 4
    assert all(re.fullmatch('attachment; filename="[A-Za-z0-9_.-]+"', one) for one in named)
    form = {"name": "rosa", "password": PASS_PHRASE, "next": f"/clients?q={BROKEN}"}
    answers += [visitor.post("/login", data=form)]
    assert answers[-1].status_code == 303
    for name, value in (header for answer in answers for header in answer.headers):
        assert not {"\r", "\n"} & {*value} and not value.startswith("evil"), name


@pytest.fixture
def paper() -> Iterator[io.StringIO]:
    """What our loggers write, as an operator's log would hold it."""
    paper = io.StringIO()
    handler = logging.StreamHandler(paper)
    handler.setFormatter(JsonLines())
    loggers = [logging.getLogger(name) for name in OURS]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel("INFO")
    yield paper
    for logger in loggers:
        logger.removeHandler(handler)
        logger.setLevel("WARNING")


def test_c12_c13_a_forged_line_is_one_line_or_none(agency: Agency, paper: io.StringIO) -> None:
    """In a name at the door, in a search, an address, a header, and in what we say ourselves."""
    visitor, told = agency.app.test_client(), db.session.query(AuditEntry).count()
    visitor.post("/login", data={"name": FORGED, "password": FORGED})
    visitor.get("/clients", query_string={"q": FORGED})
    visitor.get("/%0d%0a2026-11-23 ADMIN", headers={"User-Agent": "a\tADMIN signed in"})
    logging.getLogger("doorstep.requests").error("it says %s", FORGED)
    lines = [line for line in paper.getvalue().split("\n") if line]
    assert len(lines) == 4
    for line in lines:
        assert json.loads(line)["event"] in ("request", f"it says {FORGED}")
        assert line.isprintable(), "what moves a cursor or ends a line is spelled out"
    assert db.session.query(AuditEntry).count() == told + 1
    assert "ADMIN" not in agency.signed_in(agency.ada).get("/audit").text


def isolating() -> set[str]:
    """The elements and classes that our styles set apart from the direction of what is around."""
    [selectors] = ISOLATED.findall(CSS.read_text("utf-8"))
    return ALONE | {one.split()[-1] for one in selectors.split(", ")}


def test_c17_a_text_that_turns_the_direction_turns_only_itself(
    agency: Agency, phone: Phone
) -> None:
    ids = plant(agency, agency.mrs_alvarez, OVERRIDE)
    browser, world = browser_of(agency, agency.rosa), world_of(agency, agency.rosa)
    engines: tuple[Callable[[str], Any], ...] = (
        lambda path: browser.get(path).text,
        lambda path: phone.answer(world, path)["text"],
    )
    apart, seen = isolating(), 0
    for address in addresses_of(ids):
        for drawn in engines:
            for words, around in Page(drawn(address)).words:
                if "\u202e" in words:
                    seen += 1
                    assert apart & {*around}, (address, words, around[-4:])
    assert seen > 100


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Zo\u00eb", "zoe"),
        ("Zoe\u0308", "Zo\u00eb"),
        ("Zo\u00eb", "zoe\u0308"),
        ("Z\u0335\u0321\u0310o\u0322\u0301\u0300e\u0337\u0353" + "\u0336" * 60, "zoe"),
        ("\uff3a\uff4f\uff45", "zoe"),
        ("\U0001f469\u200d\U0001f33e Zoe", "zoe"),
        (f"{OVERRIDE} Zoe", "zoe"),
        ("O\u2019Zoe-N\u00fa\u00f1ez", "nunez"),
    ],
)
def test_c17_whatever_a_name_is_written_in_a_search_finds_it(
    agency: Agency, phone: Phone, name: str, typed: str
) -> None:
    agency.write(agency.rosa, agency.mei_chen, edit("client", agency.mei_chen, given_name=name))
    browser, world = browser_of(agency, agency.rosa), world_of(agency, agency.rosa)
    path = f"/clients?{urlencode({'q': typed})}"
    for text in (browser.get(path).text, phone.answer(world, path)["text"]):
        assert name in Page(text).said and "Alvarez" not in text
